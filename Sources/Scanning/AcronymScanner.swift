import Ground

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
  private var texts: [String] = []

  /// Has read nothing yet.
  public init() {}

  /// Whether an acronym is spelt out somewhere in what was read, or is a word that stands in it in
  /// small letters too.
  public func isExplained(_ acronym: String) -> Bool {
    if explained.contains(acronym) { return true }
    let small = acronym.lowercased()
    return texts.contains { text in
      Self.words(of: text).contains { word in
        !word.isCapitals && word.range.count == small.utf8.count && word.text(in: text) == small
      }
    }
  }

  /// Reads a part of a text, which starts at an offset of its file.
  public mutating func read(_ text: String, at offset: Int) {
    texts.append(text)
    let words = Self.words(of: text)
    for (index, word) in words.enumerated() where word.isCapitals {
      let isAmongCapitals =
        (index > 0 && words[index - 1].isCapitals && word.isJoined)
        || (index + 1 < words.count && words[index + 1].isCapitals && words[index + 1].isJoined)
      let acronym = word.text(in: text)
      guard (2...Self.longest).contains(acronym.unicodeScalars.count), !isAmongCapitals,
        !Self.isRomanNumeral(acronym)
      else { continue }
      if word.isInBrackets(in: text) || word.isBeforeBracket(in: text) { explained.insert(acronym) }
      let range = offset + word.range.lowerBound..<offset + word.range.upperBound
      acronyms.append(Acronym(text: acronym, range: range))
    }
  }

  /// The most letters of an acronym.
  private static let longest = 6

  /// The words of a text that are written in capitals, of any length.
  public static func capitals(in text: String) -> [String] {
    words(of: text).filter(\.isCapitals).map { $0.text(in: text) }
  }

  /// Whether a word is a number up to thirty-nine, of a century or a chapter.
  private static func isRomanNumeral(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { ["I", "V", "X"].contains($0) }
  }
}

extension AcronymScanner {
  /// A run of letters and digits, known by its bytes: a text has many, and few are acronyms.
  private struct Word {
    /// Its bytes in the text.
    let range: Range<Int>
    /// Whether all letters are capitals, at least two.
    let isCapitals: Bool
    /// Whether only a space or an apostrophe stands between the word and the one before it.
    let isJoined: Bool

    func text(in text: String) -> String { String(text[start(in: text)..<end(in: text)]) }

    /// Whether it stands alone in brackets after other words.
    func isInBrackets(in text: String) -> Bool {
      let before = text.unicodeScalars[..<start(in: text)].suffix(2)
      return before.count == 2 && before.last == "(" && after(in: text).first == ")"
    }

    /// Whether an opening bracket follows.
    func isBeforeBracket(in text: String) -> Bool {
      let after = after(in: text)
      return after.first == "("
        || (after.first.map(AcronymScanner.isSpace) ?? false && after.dropFirst().first == "(")
    }

    private func after(in text: String) -> Substring.UnicodeScalarView {
      text.unicodeScalars[end(in: text)...].prefix(2)
    }

    private func start(in text: String) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    }

    private func end(in text: String) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    }
  }

  /// The runs of letters and digits of a text.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var (position, start, count, capitals) = (0, 0, 0, 0)
    // What stands since the last word, and whether all of it is one sign that joins.
    var (gap, isJoint) = (0, false)
    func close() {
      guard count > 0 else { return }
      words.append(
        Word(
          range: start..<position, isCapitals: capitals == count && count > 1,
          isJoined: gap == 1 && isJoint))
      (count, capitals, gap) = (0, 0, 0)
    }
    for scalar in text.unicodeScalars {
      if scalar.isPartOfWord {
        if count == 0 { start = position }
        count += 1
        if isCapital(scalar) { capitals += 1 }
      } else {
        close()
        gap += 1
        isJoint = isSpace(scalar) || scalar == "'" || scalar == "\u{2019}"
      }
      position += UTF8.width(scalar)
    }
    close()
    return words
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }
}
