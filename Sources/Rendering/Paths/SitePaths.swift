import Ground
import Model
import Words

/// Where each page of a site lies, in each language.
struct SitePaths: Sendable {
  private let paths: [Language: [Destination: String]]

  /// Names every page; file names come from slugs in content and from the theme's strings.
  init(site: Site, strings: [Language: SiteStrings]) {
    let pages = PageKinds.pages(of: site)
    paths = strings.mapValues { strings in
      pages.reduce(into: [:]) { paths, destination in
        let path = destination.page.path(in: site, strings)
        paths[destination] = "\(strings.language.code)/\(path).html"
      }
    }
  }

  /// The path of a page from the site's root.
  func path(of destination: Destination, in language: Language) -> String {
    guard let path = paths[language]?[destination] else {
      preconditionFailure("every page has a path in every language, \(destination) has none")
    }
    return path
  }

  /// The paths that several pages would have in a language, in the order of their letters; those of
  /// prose are not counted.
  func sharedPaths(in language: Language) -> [String] {
    let pages = (paths[language] ?? [:]).filter { !($0.key.page is ProseKind) }
    var counts: [String: Int] = [:]
    for path in pages.values { counts[path, default: 0] += 1 }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// The path of the home page at the root.
  static let root = "index.html"

  /// The path of the stylesheet.
  static let stylesheet = "theme/style.css"

  /// The path of an asset of the theme.
  static func asset(_ name: String) -> String { "theme/\(name)" }

  /// The path of a file published as it is.
  static func attachment(_ name: String) -> String { "documents/\(name)" }

  /// The names that pages of prose may not take in a language.
  static func reservedNames(of site: Site, _ strings: SiteStrings) -> Set<String> {
    let pages = PageKinds.pages(of: site).map(\.page).filter { !($0 is ProseKind) }
    return Set(pages.map { $0.path(in: site, strings) })
  }
}
