/// The pieces of a text that stay together on a line, each measured once for all widths that are
/// tried.
struct TextPieces {
  /// What stays together on a line.
  struct Piece {
    let start: String.Index
    /// Where it ends, before the spaces that follow.
    var end: String.Index
    /// In thousandths of the em, without the spaces that follow.
    var width = 0
    /// The width of the spaces that follow.
    var spaces = 0
    /// Whether a line feed ended the line before it.
    let isAfterFeed: Bool
  }

  private(set) var pieces: [Piece] = []
  /// Whether the text is drawn as it is: no soft hyphen, and no space but the ordinary one.
  private(set) var isPlain = true
  private let measure: TextMeasure
  private let space: Int
  private var open: Piece?
  private var isAfterFeed = false
  private var last: Unicode.Scalar = "\0"
  private var beforeLast: Unicode.Scalar = "\0"

  /// Reads `text` once.
  init(of text: String, measuredBy measure: TextMeasure) {
    self.measure = measure
    space = measure.advance(of: " ")
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar.isSpace { addSpace(scalar) } else { add(scalar, from: index, to: next) }
      (beforeLast, last) = (last, scalar)
      index = next
    }
    close()
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, from start: String.Index, to end: String.Index
  ) {
    if open != nil, mayBreak(before: scalar) { close() }
    if open == nil { open = Piece(start: start, end: end, isAfterFeed: isAfterFeed) }
    open?.end = end
    open?.width += measure.advance(of: scalar)
    isAfterFeed = false
    if scalar == WordBreaks.softHyphen { isPlain = false }
  }

  private mutating func addSpace(_ scalar: Unicode.Scalar) {
    open?.spaces += space
    if scalar != " " { isPlain = false }
    guard scalar == "\n" else { return }
    close()
    isAfterFeed = true
  }

  private mutating func close() {
    if let open { pieces.append(open) }
    open = nil
  }

  /// Whether a line may end between the last scalar and the `next`, which is no space.
  private func mayBreak(before next: Unicode.Scalar) -> Bool {
    if last.isSpace || last == "\u{200B}" || last.isIdeograph || next.isIdeograph { return true }
    guard last == "-" || last == "\u{2010}" || last == "/" else { return false }
    return beforeLast.properties.isAlphabetic && next.properties.isAlphabetic
  }
}

extension Unicode.Scalar {
  /// Whether this is a space where a line may end; the no-break spaces U+00A0 and U+202F are none.
  var isSpace: Bool {
    if value > 0x20, value < 0x2000 { return false }
    return switch value {
    case 0x9, 0xA, 0xD, 0x20, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether this is a character of East Asia, around which a line may end.
  fileprivate var isIdeograph: Bool {
    guard value >= 0x3040 else { return false }
    return switch value {
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
