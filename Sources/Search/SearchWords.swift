import Ground

/// The words of a text as they are searched for: in small letters, without accents, ligatures as the
/// letters that they are made of.
public enum SearchWords {
  /// The words that are looked for: runs of letters and digits, but for single letters.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    each(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Gives each word that is looked for as its bytes, which are lent until the next.
  static func each(in text: String, _ body: ([UInt8]) -> Void) {
    var text = text
    var word: [UInt8] = []
    let letters = plainLetters
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        // Most letters are their own base letters.
        guard bytes[index] >= 0x80 else {
          let letter = letters[Int(bytes[index])]
          if letter > 0 { word.append(letter) } else if !word.isEmpty { give(&word, body) }
          index += 1
          continue
        }
        let scalar = scalar(at: &index, in: bytes)
        if scalar.isPartOfWord {
          word += scalar.baseLetters.utf8
        } else if !scalar.isMark {
          give(&word, body)
        }
      }
    }
    give(&word, body)
  }

  /// The small letter, or the digit, that each sign of ASCII is; zero of those that part words.
  private static let plainLetters = (UInt8(0)..<0x80).map { byte -> UInt8 in
    let scalar = Unicode.Scalar(byte)
    return scalar.isPartOfWord ? scalar.baseLetters.utf8.first ?? 0 : 0
  }

  /// The scalar that begins at a place of a text, behind which the place then is.
  private static func scalar(
    at index: inout Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar {
    let first = text[index]
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for byte in text[index + 1..<index + count] { value = value << 6 | UInt32(byte & 0x3F) }
    index += count
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func give(_ word: inout [UInt8], _ body: ([UInt8]) -> Void) {
    guard let first = word.first else { return }
    // A letter has one byte that does not go on with one before it.
    let letters = word.count { $0 & 0xC0 != 0x80 }
    if letters > 1 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { body(word) }
    word.removeAll(keepingCapacity: true)
  }

  /// The name of the file in which a word stands.
  static func shard(of word: String) -> String {
    guard let first = word.unicodeScalars.first, first.isASCII else { return "other" }
    return String(first)
  }
}

extension Unicode.Scalar {
  /// Whether it is a mark of the letter before it.
  fileprivate var isMark: Bool { value >= 0x300 && properties.generalCategory == .nonspacingMark }
}
