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
    var text = text
    return text.withUTF8 { bytes in
      var run = WordRun()
      while run.position < bytes.count {
        let byte = bytes[run.position]
        if byte.isASCIIAlphanumeric {
          run.takeLetter(isCapital: byte < UInt8(ascii: "a") && !byte.isASCIIDigit, width: 1)
        } else if byte < 0x80 {
          run.takeSign(joins: byte == 0x20 || byte == UInt8(ascii: "'"), width: 1)
        } else {
          run.take(scalar(at: run.position, in: bytes))
        }
      }
      return run.all
    }
  }

  /// The character that starts at a place, of more than one byte.
  private static func scalar(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar
  {
    let width = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
    let first = UInt32(bytes[place] & 0x7F >> width)
    let value = bytes[(place + 1)..<(place + width)].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The words of a text, as far as they are gone through.
  private struct WordRun {
    /// Those that have ended.
    private var words: [Word] = []
    /// Where the text is gone on with.
    private(set) var position = 0
    /// Where the word under way started, and how many letters and capitals it has.
    private var (start, count, capitals) = (0, 0, 0)
    /// What stands since the last word, and whether all of it is one sign that joins.
    private var (gap, isJoint) = (0, false)

    /// All of them, at the end of the text.
    var all: [Word] {
      mutating get {
        close()
        return words
      }
    }

    /// Goes on with a letter or a digit.
    mutating func takeLetter(isCapital: Bool, width: Int) {
      if count == 0 { start = position }
      count += 1
      if isCapital { capitals += 1 }
      position += width
    }

    /// Goes on with anything else.
    mutating func takeSign(joins: Bool, width: Int) {
      close()
      gap += 1
      isJoint = joins
      position += width
    }

    /// Goes on with any character.
    mutating func take(_ scalar: Unicode.Scalar) {
      if scalar.isPartOfWord {
        takeLetter(isCapital: scalar.properties.isUppercase, width: UTF8.width(scalar))
      } else {
        takeSign(joins: isSpace(scalar) || scalar == "\u{2019}", width: UTF8.width(scalar))
      }
    }

    private mutating func close() {
      guard count > 0 else { return }
      words.append(
        Word(
          range: start..<position, isCapitals: capitals == count && count > 1,
          isJoined: gap == 1 && isJoint))
      (count, capitals, gap) = (0, 0, 0)
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }
}
