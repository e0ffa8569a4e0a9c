import Foundation
import SiteReading
import Testing

/// What a public document says, and where the site prints it: a table typed from the document.
///
/// A line: the page in the original language, the place on it, how that is read, the French and the
/// English text with ordinary spaces, and where it stands in the document. The lines of one place are
/// all that is printed there, in order. Lines that begin with `#` tell of the table itself.
struct PrintedExpectations {
  /// What is expected at a place.
  struct Entry {
    let place: PrintedPlace
    private(set) var texts: [String: [String]]

    fileprivate init(_ place: PrintedPlace) {
      self.place = place
      texts = ["fr": [], "en": []]
    }

    fileprivate mutating func add(_ french: String, _ english: String) {
      texts["fr"]?.append(french)
      texts["en"]?.append(english)
    }
  }

  /// The public documents.
  static let documents = [
    "pacte-2020", "convention-2022", "bilan-2023", "deliberation-2024", "contrat-2024-2027",
  ]

  let entries: [Entry]

  /// Reads the table of a document.
  init(of document: String) throws {
    let path = "\(BuiltSite.repository)Tests/ContentTests/Expected/\(document).tsv"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var entries: [Entry] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(cells.count == 6, "six cells in '\(line)'")
      let reading = try #require(PrintedPlace.Reading(rawValue: cells[2]), "\(cells[2])")
      let place = PrintedPlace(page: cells[0], selector: cells[1], reading: reading)
      if entries.last?.place != place { entries.append(Entry(place)) }
      entries[entries.count - 1].add(cells[3], cells[4])
    }
    self.entries = entries
  }

  /// The tables of all documents.
  static func all() throws -> [Entry] {
    try documents.flatMap { try PrintedExpectations(of: $0).entries }
  }
}

extension BuiltSite {
  /// The path of a page in another language, as the page itself names it.
  func path(of page: String, in language: String) throws -> String {
    guard language != "fr" else { return page }
    let head = HTMLReader.pieces(of: try self.page(page)).prefix { !$0.isOpening("body") }
    let link = try #require(
      head.first { $0.isOpening("link") && $0.attributes["hreflang"] == language },
      "no \(language) version of \(page)")
    var folders = page.split(separator: "/").dropLast()
    for step in (link.attributes["href"] ?? "").split(separator: "/") {
      if step == ".." { folders = folders.dropLast() } else { folders.append(step) }
    }
    return folders.joined(separator: "/")
  }
}
