/// A value in the languages of a site; the original language is always there.
///
/// A language that is missing falls back to the original, and says so through `language(for:)`.
public struct Localized<Value> {
  fileprivate struct Entry {
    let language: Language
    let value: Value
  }

  private let entries: [Entry]

  /// Makes a value from its original and its translations.
  public init(_ original: Value, in language: Language, translations: [(Language, Value)] = []) {
    let rest = translations.filter { $0.0 != language }
    entries =
      [Entry(language: language, value: original)] + rest.map { Entry(language: $0.0, value: $0.1) }
  }

  /// The value in a language, or in the original language where that one is missing.
  public subscript(language: Language) -> Value {
    (entries.first { $0.language == language } ?? entries[0]).value
  }

  /// The value in the original language.
  public var original: Value { entries[0].value }

  /// The language of the original.
  public var originalLanguage: Language { entries[0].language }

  /// The languages in which the value exists, the original first.
  public var languages: [Language] { entries.map(\.language) }

  /// The language in which `self[language]` is really written.
  public func language(for language: Language) -> Language {
    entries.contains { $0.language == language } ? language : originalLanguage
  }

  /// The same languages with other values.
  public func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
    Localized<Other>(
      transform(original), in: originalLanguage,
      translations: entries.dropFirst().map { ($0.language, transform($0.value)) })
  }
}

extension Localized.Entry: Sendable where Value: Sendable {}
extension Localized: Sendable where Value: Sendable {}
