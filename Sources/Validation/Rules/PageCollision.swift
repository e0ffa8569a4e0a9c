import Diagnostics
import Model

/// A folder of generated pages, in which names must differ.
enum PageFolder: Hashable {
  case pages
  case areas(contract: String)
  case actions(contract: String)
}

/// `page-collision`: no two things make a page of the same name in one folder and language.
///
/// One page would overwrite the other. A translation that misses keeps the name of its original, and
/// takes part in this too.
enum PageCollision {
  /// Names that the site itself takes among the pages.
  private static let taken = ["index", "404"]

  static func check(
    _ slugs: Localized<Located<String>>,
    in folder: PageFolder,
    _ reading: Reading,
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
    _ slug: Located<String>,
    earlier: SourceLocation,
    in language: Language
  ) -> Diagnostic {
    let code = language.code
    return Diagnostic(
      .pageCollision,
      Message(
        french: "une autre page s’appelle déjà \(quoted(slug.value)) en '\(code)'",
        english: "another page is already called \(quoted(slug.value)) in '\(code)'"
      ),
      at: slug.location,
      notes: [
        Diagnostic.Note(
          Message(
            french: "l’autre page prend son nom ici",
            english: "the other page is named here"
          ),
          at: earlier
        )
      ],
      help: Message(
        french: "donnez à l’une des deux un autre nom avec 'slug'",
        english: "give one of the two another name with 'slug'"
      )
    )
  }

  private static func reserved(_ slug: Located<String>) -> Diagnostic {
    Diagnostic(
      .pageCollision,
      Message(
        french: "le site a déjà une page \(quoted(slug.value))",
        english: "the site has a page \(quoted(slug.value)) already"
      ),
      at: slug.location,
      help: Message(
        french: "donnez un autre nom à cette page avec 'slug'",
        english: "give this page another name with 'slug'"
      )
    )
  }
}
