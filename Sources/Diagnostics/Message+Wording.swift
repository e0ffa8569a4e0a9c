public import Ground

/// The author's words in single quotes on one line, cut where they are too long for a message.
public func quoted(_ words: String) -> String {
  let limit = 60
  let start = words.unicodeScalars.prefix(limit + 1)
  let shown = onOneLine(start.prefix(limit))
  return start.count > limit ? "'\(shown)…'" : "'\(shown)'"
}

/// A list in words, each in single quotes: `'fr', 'en'`.
public func quoted(_ list: some Sequence<String>) -> String {
  list.map { quoted($0) }.joined(separator: ", ")
}

/// The path of a file or folder in single quotes, never cut: else nobody knows which one is meant.
public func quoted(path: String) -> String { "'\(onOneLine(path.unicodeScalars))'" }

/// Every break and tab as a space, since a message is one line.
private func onOneLine(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  let shown = scalars.map { scalar -> Unicode.Scalar in
    scalar.value < 0x20 && scalar.properties.isWhitespace ? " " : scalar
  }
  return printable(String(String.UnicodeScalarView(shown)))
}

extension Day {
  /// The day as people say it: '1er mars 2026'.
  public var words: Message {
    let names = monthNames
    return Message(
      "\(day == 1 ? "1er" : "\(day)") \(names.french) \(year)", "\(day) \(names.english) \(year)")
  }
}

extension Message {
  /// The repair when one wording is evidently meant.
  public static func didYouMean(_ word: String) -> Message {
    Message("vouliez-vous dire \(quoted(word))\u{202F}?", "did you mean \(quoted(word))?")
  }

  /// The repair by choosing among names: the nearest one, else one of a short list, else another way.
  public static func choose(_ word: String, among names: [String], or otherwise: Message) -> Message
  {
    if let nearest = Spelling.closest(to: word, in: names) { return .didYouMean(nearest) }
    guard !names.isEmpty, names.count <= 12 else { return otherwise }
    return Message(
      "écrivez l’un de ceux-ci\u{A0}: \(quoted(names))\u{202F}; ou \(otherwise.french)",
      "write one of these: \(quoted(names)); or \(otherwise.english)")
  }

  /// A number with its noun: in French nothing and one are singular, in English only one is.
  public static func count(
    _ number: Int, french: (one: String, many: String), english: (one: String, many: String)
  ) -> Message {
    Message(
      "\(number)\u{A0}\(number < 2 ? french.one : french.many)",
      "\(number) \(number == 1 ? english.one : english.many)")
  }
}
