import Model
import Presentation
import Words

extension SitePaths {
  /// Names every page; file names come from slugs in content and from the theme's strings.
  init(site: Site, strings: [Language: SiteStrings]) {
    let pages = PageKinds.pages(of: site)
    self.init(
      of: pages,
      strings.mapValues { strings in
        pages.reduce(into: [:]) { paths, destination in
          let path = destination.page.path(in: site, strings)
          paths[destination] = "\(strings.language.code)/\(path).html"
        }
      })
  }

  /// The paths that several pages of a site would have in a language, in the order of their letters;
  /// those of prose are not counted.
  func sharedPaths(of site: Site, in language: Language) -> [String] {
    let pages = PageKinds.pages(of: site).filter { !($0.page is ProseKind) }
    // A site of several languages has a page for what is not found in the folder of each.
    var counts = [NotFoundPage.path(in: language): 1]
    for page in pages { counts[path(of: page, in: language), default: 0] += 1 }
    return counts.filter { $0.value > 1 }.keys.sorted()
  }

  /// The names that pages of prose may not take in a language.
  static func reservedNames(of site: Site, _ strings: SiteStrings) -> Set<String> {
    let pages = PageKinds.pages(of: site).map(\.page).filter { !($0 is ProseKind) }
    return Set(pages.map { $0.path(in: site, strings) })
  }
}
