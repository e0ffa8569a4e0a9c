/// A value in the languages of a site; the original language is always there.
///
/// A language that is missing falls back to the original, and says so through `language(for:)`. Open to the
/// rooms that use it, which ask it for values of many types for every word of a page.
public struct Localized<Value> {
  @usableFromInline struct Entry {
    @usableFromInline let language: Language
    @usableFromInline let value: Value
    /// Whether it was made from the original as it is now; nothing where nobody recorded it.
    @usableFromInline let isCurrent: Bool?

    @usableFromInline init(language: Language, value: Value, isCurrent: Bool? = nil) {
      self.language = language
      self.value = value
      self.isCurrent = isCurrent
    }
  }

  @usableFromInline let entries: [Entry]

  /// Makes a value from its original and its translations.
  @inlinable public init(
    _ original: Value, in language: Language, translations: [(Language, Value)] = []
  ) {
    var entries = [Entry(language: language, value: original)]
    entries.reserveCapacity(1 + translations.count)
    for (other, value) in translations where other != language {
      entries.append(Entry(language: other, value: value))
    }
    self.entries = entries
  }

  @usableFromInline init(entries: [Entry]) { self.entries = entries }

  /// The same, with what is recorded of translations: whether they were made from the original as it is now.
  public func noting(_ states: [Language: Bool]) -> Localized {
    Localized(
      entries: entries.map {
        Entry(language: $0.language, value: $0.value, isCurrent: states[$0.language])
      })
  }

  /// Whether a translation was made from the original as it is now; nothing where nobody recorded it.
  public func isCurrent(_ language: Language) -> Bool? {
    position(of: language).flatMap { entries[$0].isCurrent }
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
      entries: entries.map {
        Localized<Other>.Entry(
          language: $0.language, value: transform($0.value), isCurrent: $0.isCurrent)
      })
  }

  @inlinable func position(of language: Language) -> Int? {
    entries.indices.first { entries[$0].language == language }
  }
}

extension Localized.Entry: Sendable where Value: Sendable {}
extension Localized: Sendable where Value: Sendable {}
