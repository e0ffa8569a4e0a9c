import Diagnostics

/// What stands at a place where something else was expected.
struct JSONFound {
  /// The bytes of it; empty at the end of the file.
  let range: Range<Int>
  /// How it is called in a message.
  let name: Message
  /// The word or number that stands there, if it is one.
  let word: String?
  /// What to do about it, when it is wrong wherever it stands.
  let help: Message?

  /// Whether nothing comes any more.
  var isEnd: Bool { range.isEmpty }

  init(_ bytes: [UInt8], at offset: Int) {
    let rest = String(decoding: bytes[offset..<min(offset + 256, bytes.count)], as: UTF8.self)
    guard let scalar = rest.unicodeScalars.first else {
      var end = offset
      while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
      self.range = end..<end
      self.name = Message("la fin du fichier", "the end of the file")
      self.word = nil
      self.help = nil
      return
    }
    let word = rest.unicodeScalars.prefix {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_"
    }
    if !word.isEmpty {
      let text = String(String.UnicodeScalarView(word))
      self.range = offset..<min(offset + text.utf8.count, bytes.count)
      self.name = Message(quoted(text), quoted(text))
      self.word = text
      self.help = nil
      return
    }
    let length = scalar == "\u{FFFD}" ? 1 : UTF8.width(scalar)
    self.range = offset..<min(offset + length, bytes.count)
    self.name = Self.name(of: scalar)
    self.word = nil
    self.help = Self.help(for: scalar)
  }

  private static func name(of scalar: Unicode.Scalar) -> Message {
    guard scalar != "'" else { return Message("une apostrophe", "an apostrophe") }
    return switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned:
      Message(
        "le caractère invisible \(codePoint(scalar))",
        "the invisible character \(codePoint(scalar))")
    default: Message("'\(scalar)'", "'\(scalar)'")
    }
  }

  private static func help(for scalar: Unicode.Scalar) -> Message? {
    switch scalar {
    case "'", "`", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}":
      Message(
        "mettez les textes et les clés entre guillemets droits\u{A0}: \"…\"",
        "put texts and keys between straight double quotes: \"…\"")
    case "/", "#":
      Message(
        "supprimez ce commentaire\u{A0}: le JSON n’en admet pas",
        "remove this comment: JSON has none")
    case "\u{A0}", "\u{202F}", "\u{2009}":
      Message(
        "supprimez cette espace insécable\u{202F}; écrivez les nombres sans espace",
        "remove this no-break space; write numbers without spaces")
    default: nil
    }
  }
}
