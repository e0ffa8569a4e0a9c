import Model

/// Looks for what no page may have; each check names the page and the fault.
package enum PageRules {
  /// All faults of a site, whatever its languages.
  package static func faults(in site: BuiltSite) -> [String] {
    site.deadLinks + structureFaults(in: site) + nestingFaults(in: site) + versionFaults(in: site)
      + unsafeParts(in: site) + frameFaults(in: site)
  }

  /// Pages without exactly one `h1`, with skipped levels, or with an identifier twice.
  package static func structureFaults(in site: BuiltSite) -> [String] {
    sortedPages(of: site).flatMap { path, html in
      let pieces = HTMLReader.pieces(of: html)
      var faults: [String] = []
      let levels = pieces.compactMap { piece -> Int? in
        guard case .open(let name, _) = piece, name.count == 2, name.hasPrefix("h") else {
          return nil
        }
        return Int(name.dropFirst())
      }
      if levels.filter({ $0 == 1 }).count != 1 { faults.append("\(path): not one h1") }
      for (level, next) in zip(levels, levels.dropFirst()) where next > level + 1 {
        faults.append("\(path): h\(level) then h\(next)")
      }
      let identifiers = pieces.compactMap { $0.attributes["id"] }
      let repeated = Dictionary(grouping: identifiers, by: \.self).filter { $0.value.count > 1 }
      return faults + repeated.keys.sorted().map { "\(path): id '\($0)' twice" }
    }
  }

  /// Pages whose `lang` or alternates are not right.
  package static func versionFaults(in site: BuiltSite) -> [String] {
    sortedPages(of: site).flatMap { path, html -> [String] in
      guard let slash = path.firstIndex(of: "/"), !path.hasSuffix("/404.html") else { return [] }
      let language = String(path[..<slash])
      let pieces = HTMLReader.pieces(of: html)
      let root = pieces.first { $0.isOpening("html") }
      let alternates = pieces.filter { $0.attributes["rel"] == "alternate" }.compactMap {
        $0.attributes["hreflang"]
      }
      let all = site.site.languages.map(\.code) + ["x-default"]
      let isTranslated = alternates.contains(language)
      let hasNotice = pieces.contains { $0.attributes["class"] == "notice" }
      let isRight =
        alternates == (isTranslated ? all.filter(alternates.contains) : [])
        && (isTranslated ? alternates.last == "x-default" : hasNotice)
      return (root?.attributes["lang"] == language ? [] : ["\(path): lang"])
        + (isRight ? [] : ["\(path): hreflang \(alternates)"])
    }
  }

  /// Scripts, styles and requests that a page must not have.
  package static func unsafeParts(in site: BuiltSite) -> [String] {
    let loading = ["src", "srcset", "data", "poster"]
    return eachPiece(of: site) { _, piece in
      guard case .open(let name, let attributes) = piece else { return [] }
      let isData = attributes["type"] == "application/ld+json"
      // The script of the search is a file of the site's own.
      let isOwn = attributes["src"] == "../theme/search.js"
      var faults = ["script", "style", "iframe", "object", "embed"].filter {
        $0 == name && !isData && !isOwn
      }
      faults += attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }
      faults += loading.compactMap { attributes[$0] }.filter { $0.contains("//") }
      let isLoadedLink = name == "link" && ["stylesheet", "icon"].contains(attributes["rel"] ?? "")
      if isLoadedLink, attributes["href"]?.contains("//") == true { faults.append("link") }
      return faults.sorted()
    }
  }

  /// Ordinary spaces and apostrophes where French wants others.
  package static func typographyFaults(in site: BuiltSite) -> [String] {
    let spaced = [" ;", " !", " ?", " :", "« ", " »", " %", " €"]
    return sortedPages(of: site).filter { $0.0.hasPrefix("fr/") }.flatMap { path, html in
      let pieces = HTMLReader.pieces(of: html)
      let texts = pieces.compactMap { piece -> String? in
        guard case .text(let text) = piece else { return nil }
        return text
      }
      return texts.filter { text in
        spaced.contains { text.contains($0) } || text.contains("'") || text.contains("...")
      }.map { "\(path): \($0)" }
    }
  }

  private static func sortedPages(of site: BuiltSite) -> [(String, String)] {
    site.pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func eachPiece(
    of site: BuiltSite, _ faults: (String, HTMLPiece) -> [String]
  ) -> [String] {
    sortedPages(of: site).flatMap { path, html in
      HTMLReader.pieces(of: html).flatMap { piece in faults(path, piece).map { "\(path): \($0)" } }
    }
  }

  /// Where a link from a page leads.
  package static func resolve(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast()
    for part in link.split(separator: "/") {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
