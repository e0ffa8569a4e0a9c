extension PageRules {
  /// What stands around the content of every page in a language, and how long its title may be.
  private static let frame = [
    "skip", "site-header", "menu", "to-top", "foot-groups", "site-footer",
  ]

  /// Pages without a part of the frame, with a title that is cut where it is shown, or with a section that no
  /// heading names.
  package static func frameFaults(in site: BuiltSite) -> [String] {
    site.pages.sorted { $0.key < $1.key }.flatMap { path, html in
      let pieces = HTMLReader.pieces(of: html)
      let classes = Set(pieces.compactMap { $0.attributes["class"] })
      let lacking = path.hasSuffix("404.html") ? [] : frame.filter { !classes.contains($0) }
      let title = HTMLReader.text(
        of: pieces.drop { !$0.isOpening("title") }.prefix { $0 != .close(name: "title") })
      return
        (lacking + (title.isEmpty || title.count > 70 ? ["title '\(title)'"] : [])
        + namelessSections(of: pieces)).map { "\(path): \($0)" }
    }
  }

  /// Sections in which no heading stands.
  private static func namelessSections(of pieces: [HTMLPiece]) -> [String] {
    var open: [(place: Int, isNamed: Bool)] = []
    var faults: [String] = []
    for (place, piece) in pieces.enumerated() {
      switch piece {
      case .open("section", _): open.append((place, false))
      case .open("h1", _), .open("h2", _), .open("h3", _), .open("h4", _):
        for index in open.indices { open[index].isNamed = true }
      case .close("section"):
        if let section = open.popLast(), !section.isNamed {
          faults.append("section without a heading: '\(pieces[section.place].attributes)'")
        }
      default: break
      }
    }
    return faults
  }
}
