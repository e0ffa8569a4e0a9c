/// Finds the words of a text that are written like acronyms: two to six capital letters.
struct AcronymScanner {
  /// An acronym and its bytes in the file.
  struct Acronym {
    let text: String
    let range: Range<Int>
  }

  /// The acronyms found so far, in reading order.
  private(set) var acronyms: [Acronym] = []
  private var explained: Set<String> = []
  private var smallWords: Set<String> = []

  /// Whether an acronym is spelt out somewhere in what was read, or is a word that stands in it in
  /// small letters too.
  func isExplained(_ acronym: String) -> Bool {
    explained.contains(acronym) || smallWords.contains(acronym.lowercased())
  }

  /// Reads a part of a text, which starts at an offset of its file.
  mutating func read(_ text: String, at offset: Int) {
    let words = Self.words(of: text, at: offset)
    for (index, word) in words.enumerated() {
      guard word.isCapitals else {
        if word.text == word.text.lowercased() { smallWords.insert(word.text) }
        continue
      }
      let isAmongCapitals =
        (index > 0 && words[index - 1].isCapitals && word.isJoined)
        || (index + 1 < words.count && words[index + 1].isCapitals && words[index + 1].isJoined)
      guard (2...6).contains(word.text.unicodeScalars.count), !isAmongCapitals,
        !Self.isRomanNumeral(word.text)
      else { continue }
      if word.isInBrackets || word.isBeforeBracket { explained.insert(word.text) }
      acronyms.append(Acronym(text: word.text, range: word.range))
    }
  }

  /// The words of a text that are written in capitals, of any length.
  static func capitals(in text: String) -> [String] {
    words(of: text, at: 0).filter(\.isCapitals).map(\.text)
  }

  /// Whether a word is a number up to thirty-nine, of a century or a chapter.
  private static func isRomanNumeral(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ["I", "V", "X"].contains($0) }
  }
}

extension AcronymScanner {
  private struct Word {
    let text: String
    let range: Range<Int>
    /// Whether all letters are capitals, at least two.
    let isCapitals: Bool
    /// Whether only a space or an apostrophe stands between the word and the one before it.
    let isJoined: Bool
    /// Whether it stands alone in brackets after other words.
    let isInBrackets: Bool
    /// Whether an opening bracket follows.
    let isBeforeBracket: Bool
  }

  /// The runs of letters and digits of a text.
  private static func words(of text: String, at offset: Int) -> [Word] {
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var (index, position, end) = (0, offset, 0)
    while index < scalars.count {
      let (start, first) = (index, position)
      while index < scalars.count, isPart(scalars[index]) {
        position += UTF8.width(scalars[index])
        index += 1
      }
      if index > start {
        words.append(
          word(scalars, start..<index, first..<position, joined: isJoint(scalars[end..<start])))
        end = index
      } else {
        position += UTF8.width(scalars[index])
        index += 1
      }
    }
    return words
  }

  private static func word(
    _ scalars: [Unicode.Scalar], _ place: Range<Int>, _ range: Range<Int>, joined: Bool
  ) -> Word {
    let before = place.lowerBound > 0 ? scalars[place.lowerBound - 1] : nil
    let after = scalars[place.upperBound...].prefix(2)
    let letters = scalars[place]
    return Word(
      text: String(String.UnicodeScalarView(letters)), range: range,
      isCapitals: letters.count > 1 && letters.allSatisfy(\.properties.isUppercase),
      isJoined: joined, isInBrackets: before == "(" && after.first == ")" && place.lowerBound > 1,
      isBeforeBracket: after.first == "("
        || (after.first.map(isSpace) ?? false && after.last == "("))
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }

  /// Whether what stands between two words joins them into one expression.
  private static func isJoint(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.count == 1 && between.allSatisfy { isSpace($0) || $0 == "'" || $0 == "\u{2019}" }
  }
}
