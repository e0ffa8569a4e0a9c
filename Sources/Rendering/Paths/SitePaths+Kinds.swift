import Model
import Presentation
import Words

extension SitePaths {
  /// Names every page; file names come from slugs in content and from the theme's strings.
  init(site: Site, strings: [Language: SiteStrings]) {
    let pages = PageKinds.pages(of: site)
    self.init(
      strings.mapValues { strings in
        pages.reduce(into: [:]) { paths, destination in
          let path = destination.page.path(in: site, strings)
          paths[destination] = "\(strings.language.code)/\(path).html"
        }
      })
  }

  /// The names that pages of prose may not take in a language.
  static func reservedNames(of site: Site, _ strings: SiteStrings) -> Set<String> {
    let pages = PageKinds.pages(of: site).map(\.page).filter { !($0 is ProseKind) }
    return Set(pages.map { $0.path(in: site, strings) })
  }
}
