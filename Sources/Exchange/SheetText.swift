import Ground

/// Texts of cells, compared as people read them.
enum SheetText {
  /// A text with single blanks between its words, and without the signs that no sheet can hold.
  ///
  /// No-break spaces stay: they say something of their own.
  static func normal(_ text: String) -> String {
    guard !isNormal(text) else { return text }
    let words = text.unicodeScalars.split { $0 == " " || ("\t"..."\r").contains($0) }
    return words.map { word in
      String(String.UnicodeScalarView(word.map { isHeld($0) ? $0 : "\u{FFFD}" }))
    }.joined(separator: " ")
  }

  /// Whether nothing of a text is to be changed, as far as its bytes tell.
  private static func isNormal(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      // What has the first byte of a noncharacter is looked at more closely.
      if byte < 0x20 || byte == 0x7F || byte == 0xEF || (byte == 0x20 && last == 0x20) {
        return false
      }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value & 0xFFFE != 0xFFFE
  }

  /// A name by its letters and digits only: `État` and `etat` are one.
  static func folded(_ name: String) -> String {
    var folded = ""
    for scalar in name.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.isPartOfWord {
        folded += scalar.baseLetters
      } else if folded.last != " ", !folded.isEmpty {
        folded += " "
      }
    }
    return folded.last == " " ? String(folded.dropLast()) : folded
  }
}
