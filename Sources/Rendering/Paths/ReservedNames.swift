import Diagnostics
import Loading
import Model
import Presentation
import Words

/// Finds pages of prose whose file name belongs to a page that every site has.
enum ReservedNames {
  /// A diagnostic for each page and language where that is so.
  static func collisions(
    of site: Site, strings: [Language: SiteStrings], tree: SourceTree
  ) -> [Diagnostic] {
    site.languages.flatMap { language in
      let reserved = strings[language].map { SitePaths.reservedNames(of: site, $0) } ?? []
      return site.pages.compactMap { page -> Diagnostic? in
        let slug = page.texts[language].slug
        guard reserved.contains(slug) else { return nil }
        let written = page.texts.language(for: language)
        let path = "Content/pages/\(page.id.rawValue)/\(written.code).md"
        let file = tree.file(at: path) ?? SourceFile(path: path, bytes: [])
        return Diagnostic(
          .pageCollision, at: file.start, "le site a déjà une page '\(slug)' en '\(language.code)'",
          "the site already has a page '\(slug)' in '\(language.code)'",
          help: "choisissez un autre 'slug' pour cette page", "choose another 'slug' for this page")
      }
    }
  }
}
