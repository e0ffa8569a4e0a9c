import Diagnostics
import Loading
import Model

/// A folder of generated pages, in which names must differ.
enum PageFolder: Hashable {
  case pages
  case areas(contract: Contract.ID)
  case actions(contract: Contract.ID)
}

/// `page-collision`: no two things make a page of the same name in one folder and language.
///
/// One page would overwrite the other. A translation that misses keeps the name of its original, and
/// takes part in this too.
enum PageCollision {
  /// Names that the site itself takes among the pages.
  private static let taken = ["index", "404"]

  static func check(
    _ slugs: Localized<Located<String>>, in folder: PageFolder, _ reading: Reading,
    into diagnostics: inout [Diagnostic]
  ) {
    var reported: Set<SourceLocation> = []
    for language in reading.languages {
      let slug = slugs[language]
      if folder == .pages, taken.contains(slug.value), reported.insert(slug.location).inserted {
        diagnostics.append(reserved(slug))
      }
      let earlier = reading.ledger.declareSlug(slug, in: folder, language: language.code)
      guard let earlier, reported.insert(slug.location).inserted else { continue }
      diagnostics.append(collision(slug, earlier: earlier, in: language))
    }
  }

  private static func collision(
    _ slug: Located<String>, earlier: SourceLocation, in language: Language
  ) -> Diagnostic {
    let code = language.code
    return Diagnostic(
      .pageCollision, at: slug.location,
      "une autre page porte déjà le nom \(quoted(slug.value)) dans la langue '\(code)'",
      "another page has the name \(quoted(slug.value)) already in the language '\(code)'",
      note: Diagnostic.Note(
        "l’autre page prend son nom ici", "the other page is named here", at: earlier),
      help: "écrivez un autre nom après 'slug:' dans l’un des deux fichiers",
      "write another name after 'slug:' in one of the two files")
  }

  private static func reserved(_ slug: Located<String>) -> Diagnostic {
    Diagnostic(
      .pageCollision, at: slug.location,
      "le nom \(quoted(slug.value)) est celui d’une page que le site fait lui-même",
      "the name \(quoted(slug.value)) is that of a page that the site makes itself",
      help: "écrivez un autre nom après 'slug:'", "write another name after 'slug:'")
  }
}
