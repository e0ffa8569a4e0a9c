/// A value in the languages of a site; the original language is always there.
///
/// A language that is missing falls back to the original, and says so through `language(for:)`. Open to the
/// rooms that use it, which ask it for values of many types for every word of a page.
public struct Localized<Value> {
  @usableFromInline struct Entry {
    @usableFromInline let language: Language
    @usableFromInline let value: Value

    @usableFromInline init(language: Language, value: Value) {
      self.language = language
      self.value = value
    }
  }

  @usableFromInline let entries: [Entry]

  /// Makes a value from its original and its translations.
  @inlinable public init(
    _ original: Value, in language: Language, translations: [(Language, Value)] = []
  ) {
    let rest = translations.filter { $0.0 != language }
    entries =
      [Entry(language: language, value: original)] + rest.map { Entry(language: $0.0, value: $0.1) }
  }

  /// The value in a language, or in the original language where that one is missing.
  @inlinable public subscript(language: Language) -> Value {
    entries[position(of: language) ?? 0].value
  }

  /// The value in the original language.
  @inlinable public var original: Value { entries[0].value }

  /// The language of the original.
  @inlinable public var originalLanguage: Language { entries[0].language }

  /// The languages in which the value exists, the original first.
  @inlinable public var languages: [Language] { entries.map(\.language) }

  /// The language in which `self[language]` is really written.
  @inlinable public func language(for language: Language) -> Language {
    position(of: language) == nil ? originalLanguage : language
  }

  /// The same languages with other values.
  @inlinable public func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
    Localized<Other>(
      transform(original), in: originalLanguage,
      translations: entries.dropFirst().map { ($0.language, transform($0.value)) })
  }

  @inlinable func position(of language: Language) -> Int? {
    entries.indices.first { entries[$0].language == language }
  }
}

extension Localized.Entry: Sendable where Value: Sendable {}
extension Localized: Sendable where Value: Sendable {}
