import Diagnostics
import Loading
import Model
import Presentation

/// Finds pages of prose whose file name belongs to a page that every site has.
enum ReservedNames {
  /// A diagnostic for each page in a language where that is so, of the paths that other pages have there.
  static func collisions(
    of site: Site, with paths: [String: Int], in language: Language, tree: SourceTree
  ) -> [Diagnostic] {
    site.pages.compactMap { page -> Diagnostic? in
      let slug = page.texts[language].slug
      guard paths[SitePaths.path(slug, in: language)] != nil else { return nil }
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
