/// The languages in which Parvis speaks to authors.
public enum DiagnosticLanguage: String, CaseIterable, Sendable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"
}

/// One phrase in both languages: lower case, no full stop, the author's words in 'single quotes'.
public struct Message: Hashable, Sendable {
  /// The phrase in French, with French typography.
  public let french: String
  /// The phrase in English.
  public let english: String

  /// Makes a phrase from its two wordings, French first.
  public init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }

  /// A phrase that is the same in both languages: a name, a file, a sum.
  public static func same(_ text: String) -> Message { Message(text, text) }

  /// The phrase in one language.
  public subscript(language: DiagnosticLanguage) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
