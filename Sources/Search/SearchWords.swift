import Ground

/// The words of a text as they are searched for: in small letters, without accents, ligatures as the
/// letters that they are made of.
public enum SearchWords {
  /// The words that are looked for: runs of letters and digits, but for single letters.
  public static func words(in text: String) -> [String] {
    let letters = text.unicodeScalars.map(\.baseLetters).joined()
    return letters.split { (letter: Character) in !letter.isLetter && !letter.isNumber }.compactMap
    { (word: Substring) -> String? in
      word.count > 1 || word.allSatisfy(\.isNumber) ? String(word) : nil
    }
  }

  /// The name of the file in which a word stands.
  static func shard(of word: String) -> String {
    guard let first = word.unicodeScalars.first, first.isASCII else { return "other" }
    return String(first)
  }
}
