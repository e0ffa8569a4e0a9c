import Ground

/// The words of a text as they are searched for: in small letters, without accents, ligatures as the
/// letters that they are made of.
public enum SearchWords {
  /// The words that are looked for: runs of letters and digits, but for single letters.
  public static func words(in text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isPartOfWord {
        // Most letters are their own base letters.
        if scalar.isASCII {
          word.append(UInt8(scalar.value) | (("A"..."Z").contains(scalar) ? 0x20 : 0))
        } else {
          word += scalar.baseLetters.utf8
        }
      } else if !scalar.isMark {
        append(word, to: &words)
        word.removeAll(keepingCapacity: true)
      }
    }
    append(word, to: &words)
    return words
  }

  private static func append(_ word: [UInt8], to words: inout [String]) {
    // A letter has one byte that does not go on with one before it.
    let letters = word.count { $0 & 0xC0 != 0x80 }
    if letters > 1 || word.first?.isDigit == true {
      words.append(String(decoding: word, as: UTF8.self))
    }
  }

  /// The name of the file in which a word stands.
  static func shard(of word: String) -> String {
    guard let first = word.unicodeScalars.first, first.isASCII else { return "other" }
    return String(first)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Unicode.Scalar {
  /// Whether it is a mark of the letter before it.
  fileprivate var isMark: Bool { value >= 0x300 && properties.generalCategory == .nonspacingMark }
}
