/// Finds the words of a text that are written like acronyms: two to six capital letters.
public struct AcronymScanner {
  /// An acronym and its bytes in the file.
  public struct Acronym {
    /// The acronym.
    public let text: String
    /// Its bytes.
    public let range: Range<Int>
  }

  /// The acronyms found so far, in reading order.
  public private(set) var acronyms: [Acronym] = []
  private var explained: Set<String> = []
  private var smallWords: Set<String> = []

  /// Has read nothing yet.
  public init() {}

  /// Whether an acronym is spelt out somewhere in what was read, or is a word that stands in it in
  /// small letters too.
  public func isExplained(_ acronym: String) -> Bool {
    explained.contains(acronym) || smallWords.contains(acronym.lowercased())
  }

  /// Reads a part of a text, which starts at an offset of its file.
  public mutating func read(_ text: String, at offset: Int) {
    let words = Self.words(of: text, at: offset)
    for (index, word) in words.enumerated() {
      guard word.isCapitals else {
        if let small = word.small { smallWords.insert(small) }
        continue
      }
      let isAmongCapitals =
        (index > 0 && words[index - 1].isCapitals && word.isJoined)
        || (index + 1 < words.count && words[index + 1].isCapitals && words[index + 1].isJoined)
      let acronym = word.text
      guard (2...Self.longest).contains(acronym.unicodeScalars.count), !isAmongCapitals,
        !Self.isRomanNumeral(acronym)
      else { continue }
      if word.isInBrackets || word.isBeforeBracket { explained.insert(acronym) }
      acronyms.append(Acronym(text: acronym, range: word.range))
    }
  }

  /// The most letters of an acronym.
  private static let longest = 6

  /// The words of a text that are written in capitals, of any length.
  public static func capitals(in text: String) -> [String] {
    words(of: text, at: 0).filter(\.isCapitals).map(\.text)
  }

  /// Whether a word is a number up to thirty-nine, of a century or a chapter.
  private static func isRomanNumeral(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ["I", "V", "X"].contains($0) }
  }
}

extension AcronymScanner {
  private struct Word {
    private let letters: Substring
    let range: Range<Int>
    /// Whether all letters are capitals, at least two.
    let isCapitals: Bool
    /// Whether only a space or an apostrophe stands between the word and the one before it.
    let isJoined: Bool

    init(_ letters: Substring, at range: Range<Int>, joined isJoined: Bool) {
      self.letters = letters
      self.range = range
      self.isJoined = isJoined
      let scalars = letters.unicodeScalars
      isCapitals = scalars.allSatisfy(AcronymScanner.isCapital) && scalars.dropFirst().first != nil
    }

    var text: String { String(letters) }

    /// The word, where it is written in small letters and may be an acronym in small letters.
    var small: String? {
      guard letters.utf8.allSatisfy({ $0 < 0x80 }) else {
        // A capital letter has two bytes at most, and its small letter three.
        guard range.count <= 3 * AcronymScanner.longest else { return nil }
        let text = self.text
        return text == text.lowercased() ? text : nil
      }
      let isShort = range.count <= AcronymScanner.longest
      return isShort && !letters.utf8.contains { (0x41...0x5A).contains($0) } ? text : nil
    }

    /// Whether it stands alone in brackets after other words.
    var isInBrackets: Bool {
      let before = letters.base.unicodeScalars[..<letters.startIndex].suffix(2)
      return before.count == 2 && before.last == "(" && after.first == ")"
    }

    /// Whether an opening bracket follows.
    var isBeforeBracket: Bool {
      after.first == "("
        || (after.first.map(AcronymScanner.isSpace) ?? false && after.dropFirst().first == "(")
    }

    private var after: Substring.UnicodeScalarView {
      letters.base.unicodeScalars[letters.endIndex...].prefix(2)
    }
  }

  /// The runs of letters and digits of a text.
  private static func words(of text: String, at offset: Int) -> [Word] {
    let scalars = text.unicodeScalars
    var words: [Word] = []
    var (index, position, end) = (scalars.startIndex, offset, scalars.startIndex)
    while index < scalars.endIndex {
      let (start, first) = (index, position)
      while index < scalars.endIndex, isPart(scalars[index]) {
        position += UTF8.width(scalars[index])
        scalars.formIndex(after: &index)
      }
      if index > start {
        let isJoined = isJoint(scalars[end..<start])
        words.append(Word(text[start..<index], at: first..<position, joined: isJoined))
        end = index
      } else {
        position += UTF8.width(scalars[index])
        scalars.formIndex(after: &index)
      }
    }
    return words
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.isASCII: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }

  /// Whether what stands between two words joins them into one expression.
  private static func isJoint(_ between: Substring.UnicodeScalarView) -> Bool {
    between.count == 1 && between.allSatisfy { isSpace($0) || $0 == "'" || $0 == "\u{2019}" }
  }
}
