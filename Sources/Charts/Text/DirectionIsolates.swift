/// Isolates for what is written from left to right inside a text written from right to left.
///
/// Without them the order of characters in a browser is that of the Unicode Bidirectional
/// Algorithm (UAX 9): a number after Arabic letters becomes an "Arabic number", and `332,5 k€` is
/// shown as `k€ 332,5`, `−12` with its sign behind.
enum DirectionIsolates {
  /// `text` with U+2066 before and U+2069 after each number with its sign and unit, and each run
  /// of words of a script written from left to right.
  ///
  /// A text that has letters and none written from right to left is isolated as a whole, with its
  /// punctuation. A text that holds an isolate already is left to its author.
  static func isolating(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { $0.isForeign }),
      !scalars.contains(where: { (0x2066...0x2069).contains($0.value) })
    else { return text }
    let isForeign = scalars.contains { $0.isForeign && $0.properties.isAlphabetic }
    if isForeign, !scalars.contains(where: \.isRightToLeft) { return "\u{2066}\(text)\u{2069}" }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let end = end(ofRunAt: index, in: scalars)
      guard end > index else {
        result.append(scalars[index])
        index += 1
        continue
      }
      result.append("\u{2066}")
      result.append(contentsOf: scalars[index..<end])
      result.append("\u{2069}")
      index = end
    }
    return String(result)
  }

  /// Where the run that starts at `start` ends; `start` itself when none starts there.
  private static func end(ofRunAt start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var index = start
    if scalars[index].isSign, index + 1 < scalars.count, scalars[index + 1].isDigit { index += 1 }
    guard scalars[index].isForeign else { return start }
    var end = index + 1
    while let next = nextForeign(after: end, in: scalars) { end = next + 1 }
    return end
  }

  /// The index of the next scalar that belongs to the run which reaches up to `end`, across what
  /// may stand inside a number or between words.
  private static func nextForeign(after end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var index = end
    var crossesSpace = false
    while index < scalars.count, scalars[index].isJoiner {
      crossesSpace = crossesSpace || scalars[index] == " "
      index += 1
    }
    guard index < scalars.count, scalars[index].isForeign else { return nil }
    // Two numbers with a plain space between them follow each other in the direction of the text.
    return crossesSpace && scalars[index].isDigit ? nil : index
  }
}

extension Unicode.Scalar {
  /// Whether the scalar makes a run that is written from left to right: a letter of such a script,
  /// a European digit, or a sign of currency or percentage.
  fileprivate var isForeign: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x24, 0x25, 0xA3, 0xA5, 0xAA, 0xB0, 0xB5, 0xBA,
      0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x370...0x52F, 0x1E00...0x1FFF, 0x2030,
      0x20A0...0x20CF:
      true
    default: false
    }
  }

  /// Whether the scalar belongs to a script written from right to left.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether the scalar is a sign before a number.
  fileprivate var isSign: Bool { self == "-" || self == "+" || self == "\u{2212}" }

  /// Whether the scalar may stand inside a number, between a number and its unit, or between words.
  fileprivate var isJoiner: Bool {
    switch self {
    case " ", "\u{A0}", "\u{202F}", ".", ",", "'", "\u{2019}", "-", "/", ":", "\u{2013}": true
    default: false
    }
  }
}
