import Ground

extension ByteHash {
  /// Goes on with what is said in each language.
  mutating func append<Value>(_ value: Localized<Value>, _ words: (Value) -> [String?]) {
    for language in value.languages {
      for text in [language.code] + words(value[language]) { append(text: text ?? "") }
    }
    append(text: "")
  }

  /// Goes on with where something is written.
  mutating func append(_ source: Source) {
    append(text: source.document.rawValue)
    append(source.place) { [$0] }
  }

  /// Goes on with words of each language, where there are any.
  mutating func append(_ words: Localized<String>?) {
    append(text: words == nil ? "" : "+")
    if let words { append(words) { [$0] } }
  }
}
