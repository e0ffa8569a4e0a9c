/// Finds the words of a text that begin with a capital letter, in one pass over its bytes.
///
/// A word is a run of letters, digits, hyphens and underscores. Everything of Unicode beyond ASCII
/// counts as a letter but the signs of Latin-1 (U+0080 to U+00BF) and the blocks of punctuation and
/// symbols from U+2000 to U+2FFF, so that no-break spaces, quotation marks and dashes end a word; a word joiner
/// (U+2060) keeps one together.
struct WordScanner {
  private let text: [UInt8]
  private let end: Int
  private var place: Int

  /// Starts at the beginning of a range.
  init(_ text: [UInt8], in range: Range<Int>) {
    self.text = text
    end = range.upperBound
    place = range.lowerBound
  }

  /// The place of the next word that begins with a capital letter; nil at the end.
  mutating func nextCapitalized() -> Range<Int>? {
    while place < end {
      let start = place
      while place < end, let length = letterLength { place = min(place + length, end) }
      guard place > start else {
        place += sequenceLength
        continue
      }
      if isCapital(start) { return start..<place }
    }
    return nil
  }

  /// The bytes of the letter at this place; nil where there is none.
  private var letterLength: Int? {
    switch text[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): 1
    case 0xE2: isWordJoiner ? 3 : nil
    case 0x00...0x7F, 0xC2: nil
    default: sequenceLength
    }
  }

  /// Whether U+2060 stands here, which the typographer puts after the hyphen of `Mi-temps`.
  private var isWordJoiner: Bool {
    place + 2 < end && text[place + 1] == 0x81 && text[place + 2] == 0xA0
  }

  private var sequenceLength: Int {
    switch text[place] {
    case 0x00...0xBF: 1
    case 0xC0...0xDF: 2
    case 0xE0...0xEF: 3
    default: 4
    }
  }

  /// Whether a word begins with a capital letter of ASCII or of French.
  private func isCapital(_ start: Int) -> Bool {
    switch text[start] {
    case 0x41...0x5A: true
    case 0xC3: start + 1 < end && (0x80...0x9E).contains(text[start + 1])
    default: false
    }
  }
}
