import Diagnostics
import Ground
import Markdown
import Model

/// What readers must know of the site and the contract around what they read.
struct Reading {
  /// The files of the content.
  var files: ContentFiles
  /// The languages of the site, the original first.
  let languages: [Language]
  /// The symbol printed with amounts.
  let currency: String
  /// The identifiers of the site's contracts, by the names of their folders.
  let contracts: [String]
  /// What is declared and referred to.
  var ledger: Ledger
  /// The contract that is read, if one is.
  var contract: Contract.ID?
  /// The financial years of that contract, where they could be read.
  var years: [Int]?
  /// The date of the site, where it is known: nothing is dated later.
  var day: Day?

  /// The language in which everything must be written.
  var original: Language { languages[0] }

  /// The thing of a kind that a name names here.
  func subject(_ kind: Subject.Kind, _ name: String) -> Subject {
    Subject(kind, name, in: contract)
  }

  /// A text with the quotes, spaces and dashes of a language.
  func typeset(_ text: String, in language: Language) -> String {
    Typographer(language: language.code).text(text)
  }
}
