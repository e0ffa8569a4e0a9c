import Ground

/// What a text says apart from how it is set: typographic quotes and spaces, marks of Markdown, capitals.
enum Wording {
  /// The text in small letters, with plain quotes and single spaces.
  static func plain(_ text: some StringProtocol) -> String {
    var plain = ""
    var isSpace = true
    for character in text {
      switch character {
      case "’", "‘", "'": plain.append("'")
      case "«", "»", "“", "”", "\"", "*", "_", "`", "\u{AD}", "\u{2060}": continue
      case _ where character.isWhitespace: if !isSpace { plain.append(" ") }
      default: plain += character.lowercased()
      }
      isSpace = plain.last == " " || plain.isEmpty
    }
    return isSpace ? String(plain.dropLast()) : plain
  }

  /// The words of a plain text, in order.
  static func words(of plain: String) -> [Substring] {
    plain.split { !($0.isLetter || $0.isNumber || $0 == "-") }
  }

  /// The numbers in a text, each without the signs between its groups, as a comma or a point before the
  /// decimals may be meant.
  static func numbers(in text: some StringProtocol) -> Set<String> {
    var numbers: Set<String> = []
    var digits = ""
    for character in text + "\n" {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !digits.isEmpty, ",.".contains(character) {
        digits.append(character)
      } else if !digits.isEmpty, character != "\n", character.isWhitespace {
        digits.append(" ")
      } else if !digits.isEmpty {
        numbers.formUnion(readings(of: digits))
        digits = ""
      }
    }
    return numbers
  }

  private static func readings(of digits: String) -> [String] {
    [(",", "."), (".", ",")].compactMap { decimal, group in
      let parts = digits.filter { $0 != " " && String($0) != group }.split(
        separator: decimal, omittingEmptySubsequences: true)
      guard let whole = parts.first else { return nil }
      guard parts.count > 1 else { return canonical(whole) }
      var fraction = parts[1]
      while fraction.last == "0" { fraction.removeLast() }
      return canonical(whole) + (fraction.isEmpty ? "" : "." + fraction)
    }
  }

  private static func canonical(_ whole: Substring) -> String {
    let digits = whole.drop { $0 == "0" }
    return digits.isEmpty ? "0" : String(digits)
  }
}
