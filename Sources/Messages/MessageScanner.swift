import Ground

/// Reads the bytes of a text one after the other; what has a meaning in a pattern is ASCII.
struct MessageScanner {
  /// A word and the bytes in which it stands.
  struct Word {
    let text: String
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  /// Where reading goes on.
  private(set) var offset = 0

  /// Reads a text from its start.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next byte, as the character that it is where it is ASCII; nothing at the end.
  var next: Unicode.Scalar? { offset < bytes.count ? Unicode.Scalar(bytes[offset]) : nil }

  /// Takes the next byte, of which there must be one.
  @discardableResult mutating func take() -> UInt8 {
    defer { offset += 1 }
    return bytes[offset]
  }

  /// The bytes that may have a meaning in a pattern.
  private static let signs = ByteSet { "{}#'".utf8.contains($0) }

  /// Takes all up to the next byte that may have a meaning, or to the end.
  mutating func takePlain() -> ArraySlice<UInt8> {
    let start = offset
    offset = Self.signs.first(in: bytes, from: start) ?? bytes.count
    return bytes[start..<offset]
  }

  /// Takes the word up to one of some characters or the end of the line, without the spaces around it.
  mutating func word(upTo ends: Unicode.Scalar...) -> Word {
    skipSpaces()
    let start = offset
    while let next, !ends.contains(next), next != "\n" { take() }
    var end = offset
    while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return Word(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
  }

  /// Passes over spaces and line breaks.
  mutating func skipSpaces() { while next == " " || next == "\n" { take() } }
}
