import Diagnostics
import Markdown
import Model

/// What readers must know of the site and the contract around what they read.
struct Reading {
  /// The languages of the site, the original first.
  let languages: [Language]
  /// The symbol printed with amounts.
  let currency: String
  /// The identifiers of the site's contracts, by the names of their folders.
  let contracts: [String]
  /// What is declared and referred to.
  let ledger: Ledger
  /// The contract that is read, if one is.
  var contract: String?
  /// The financial years of that contract, where they could be read.
  var years: [Int]?

  /// The language in which everything must be written.
  var original: Language { languages[0] }

  /// The name that an identifier of a kind has here.
  func name(_ kind: NameKind, _ identifier: String) -> Name {
    Name(space: Name.Space(kind, in: contract), identifier: identifier)
  }

  /// A text with the quotes, spaces and dashes of a language.
  func typeset(_ text: String, in language: Language) -> String {
    Typographer(language: language.code).text(text)
  }
}
