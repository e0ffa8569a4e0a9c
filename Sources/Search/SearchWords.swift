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
    let text = String(decoding: word, as: UTF8.self)
    if word.count > 1 ? text.unicodeScalars.count > 1 : word.contains(where: \.isDigit) {
      words.append(text)
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
  fileprivate var isPartOfWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where isASCII: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether it is a mark of the letter before it.
  fileprivate var isMark: Bool { !isASCII && properties.generalCategory == .nonspacingMark }
}
