public import Model
import Words

/// The title of a page and the language in which it is written.
public struct PageTitle: Sendable {
  /// The title.
  public let text: String
  /// Its language: that of the page, or the original's where a translation is missing.
  public let language: Language

  /// Makes a title.
  public init(text: String, language: Language) {
    self.text = text
    self.language = language
  }
}

extension PageTitle {
  /// How many characters the title of a page may have in the tab of a browser and in lists of results.
  public static let limit = 70

  /// The first whole words of a text that stay within the limit, and a sign that more follows.
  public static func cut(_ text: String) -> String {
    guard text.count > limit else { return text }
    let words = text.prefix(limit - 1)
    let whole = words.lastIndex(where: \.isWhitespace).map { words[..<$0] } ?? words
    let end = whole.lastIndex { $0.isLetter || $0.isNumber } ?? whole.startIndex
    return whole[...end] + "…"
  }
}

extension PageContext {
  /// The title of any page of the site, in this page's language.
  public func title(of destination: Destination) -> PageTitle { common.naming(destination, self) }

  /// The title of a contract.
  public func title(of contract: Contract.ID) -> String { title(of: .contract(contract)).text }

  /// A title and the contract that it belongs to, where the site has several.
  public func title(_ title: PageTitle, of contract: Contract.ID) -> PageTitle {
    guard site.contracts.count > 1 else { return title }
    return PageTitle(
      text: strings.text(.titleOfContract(title: title.text, contract: self.title(of: contract))),
      language: title.language)
  }

  /// The title of a text with a header, as this context names things.
  ///
  /// Open to the room that names all pages, which asks it for texts of several types.
  @inlinable public func title(of texts: Localized<some TitledText>) -> PageTitle {
    let text = texts[language]
    return PageTitle(
      text: isShort ? text.shortTitle ?? text.title : text.title,
      language: texts.language(for: language))
  }

  /// A title in the words of the theme.
  public func own(_ text: String) -> PageTitle { PageTitle(text: text, language: language) }

  /// A title that falls back to the original where it is not translated.
  public func title(_ text: Localized<String>) -> PageTitle {
    PageTitle(text: text[language], language: text.language(for: language))
  }
}
