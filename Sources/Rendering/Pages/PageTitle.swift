import Model
import Words

/// The title of a page and the language in which it is written.
struct PageTitle: Sendable {
  /// The title.
  let text: String
  /// Its language: that of the page, or the original's where a translation is missing.
  let language: Language
}

extension PageContext {
  /// The title of any page of the site, in this page's language.
  func title(of destination: Destination) -> PageTitle { destination.page.title(self) }

  /// The title of a contract.
  func title(of contract: Contract.ID) -> String { title(of: .contract(contract)).text }

  /// A title in the words of the theme.
  func own(_ text: String) -> PageTitle { PageTitle(text: text, language: language) }

  /// A title that falls back to the original where it is not translated.
  func title(_ text: Localized<String>) -> PageTitle {
    PageTitle(text: text[language], language: text.language(for: language))
  }
}
