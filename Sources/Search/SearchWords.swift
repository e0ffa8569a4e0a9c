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
  static func each(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { letters in
        plainLetters.withUnsafeBufferPointer { plain in
          for index in bytes.indices {
            letters.initializeElement(at: index, to: plain[Int(bytes[index])])
          }
        }
        var index = 0
        while index < bytes.count {
          // Most letters are their own base letters.
          let start = index
          while index < bytes.count, (1..<other).contains(letters[index]) { index += 1 }
          if index < bytes.count, letters[index] == other {
            word(from: start, to: &index, in: bytes).withUnsafeBufferPointer { give($0, body) }
          } else {
            give(UnsafeBufferPointer(rebasing: letters[start..<index]), body)
            index += 1
          }
        }
      }
    }
  }

  /// A word that has letters besides those of ASCII, behind which the place then is.
  private static func word(
    from start: Int, to index: inout Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [UInt8] {
    var word = bytes[start..<index].map { plainLetters[Int($0)] }
    while index < bytes.count {
      let letter = plainLetters[Int(bytes[index])]
      if letter == other {
        let scalar = scalar(at: &index, in: bytes)
        if scalar.isPartOfWord {
          word += scalar.baseLetters.utf8
        } else if !scalar.isMark {
          return word
        }
      } else {
        index += 1
        guard letter > 0 else { return word }
        word.append(letter)
      }
    }
    return word
  }

  /// The small letter, or the digit, that each byte is; zero of those that part words.
  private static let plainLetters = (UInt8.min...UInt8.max).map { byte -> UInt8 in
    let scalar = Unicode.Scalar(byte)
    guard scalar.isASCII else { return other }
    return scalar.isPartOfWord ? scalar.baseLetters.utf8.first ?? 0 : 0
  }

  /// Stands for bytes that are not of ASCII.
  private static let other: UInt8 = 0xFF

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

  private static func give(
    _ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let first = word.first else { return }
    // A letter has at most four bytes, one of which does not go on with one before it.
    let isLong = word.count > 4 || word.count { $0 & 0xC0 != 0x80 } > 1
    if isLong || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { body(word) }
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
