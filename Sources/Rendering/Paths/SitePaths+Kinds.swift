import Ground
import Model
import Presentation
import Words

extension SitePaths {
  /// Names the pages of a site, which are given in their order; file names come from slugs in content and from
  /// the theme's strings.
  init(of pages: [Destination], site: Site, strings: [Language: SiteStrings]) {
    let paths = Workers.map(Array(strings.values)) { strings in
      (
        strings.language,
        pages.map { Self.path($0.page.path(in: site, strings), in: strings.language) }
      )
    }
    self.init(of: pages, Dictionary(paths) { first, _ in first })
  }

  /// The path of a page that has a name in the folder of a language.
  static func path(_ name: String, in language: Language) -> String {
    "\(language.code)/\(name).html"
  }
}
