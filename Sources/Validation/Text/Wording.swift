import Diagnostics

/// The author's words in single quotes, cut where they are too long for a message.
func quoted(_ words: String) -> String {
  let limit = 60
  let scalars = words.unicodeScalars
  guard scalars.count > limit else { return "'\(words)'" }
  return "'\(String(String.UnicodeScalarView(scalars.prefix(limit))))…'"
}

/// A list in words, each in single quotes: `'fr', 'en'`.
func quoted(_ list: some Sequence<String>) -> String {
  list.map { quoted($0) }.joined(separator: ", ")
}

extension Message {
  /// A sum with its parts: `1 + 2 = 3`.
  static func addition(_ terms: [Message], _ sum: Message) -> Message {
    Message(
      terms.map(\.french).joined(separator: " + ") + " = \(sum.french)",
      terms.map(\.english).joined(separator: " + ") + " = \(sum.english)")
  }

  /// The repair when one wording is evidently meant.
  static func didYouMean(_ word: String) -> Message {
    Message("vouliez-vous dire \(quoted(word))\u{202F}?", "did you mean \(quoted(word))?")
  }

  /// The repair by choosing among names: the nearest one, else one of a short list, else another way.
  static func choose(_ word: String, among names: [String], or otherwise: Message) -> Message {
    if let nearest = Spelling.closest(to: word, in: names) { return .didYouMean(nearest) }
    guard !names.isEmpty, names.count <= 12 else { return otherwise }
    return Message(
      "écrivez l’un de ceux-ci\u{A0}: \(quoted(names))\u{202F}; ou \(otherwise.french)",
      "write one of these: \(quoted(names)); or \(otherwise.english)")
  }
}

/// A count with its noun in French, where zero is singular: `1 texte`, `3 textes`.
func frenchCount(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count < 2 ? one : many)"
}

/// A count with its noun in English: `1 text`, `3 texts`.
func englishCount(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}
