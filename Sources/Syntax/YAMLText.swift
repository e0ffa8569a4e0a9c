import Diagnostics
import Ground

/// The part of a file that is YAML, and the places in it that are shown when something is wrong.
struct YAMLText {
  let file: SourceFile
  /// The bytes that are YAML.
  let range: Range<Int>

  /// The byte at an offset of the file; zero outside the range.
  func byte(at offset: Int) -> UInt8 { range.contains(offset) ? file.bytes[offset] : 0 }

  /// A byte order mark where it is none: libyaml takes it for a letter.
  var strayByteOrderMark: Int? {
    let place = ByteSearch.first([0xEF, 0xBB, 0xBF], in: file.bytes, from: range.lowerBound)
    return place.flatMap { range.contains($0 + 2) ? $0 : nil }
  }

  /// Where the character that starts at an offset ends.
  func characterEnd(from offset: Int) -> Int {
    var end = offset + 1
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return min(end, range.upperBound)
  }

  /// The character at an offset, or the empty place after the last one: blanks and empty lines show
  /// nothing.
  func characterRange(at offset: Int) -> Range<Int> {
    if byte(at: offset) > 0x20 || byte(at: offset) == 0x09 {
      return offset..<characterEnd(from: offset)
    }
    var end = min(offset, range.upperBound)
    while end > range.lowerBound, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end..<end
  }

  /// The characters from an offset to the next blank, comma or bracket.
  func wordRange(at offset: Int) -> Range<Int> {
    var end = offset
    while byte(at: end) > 0x20, !",[]{}".utf8.contains(byte(at: end)) { end += 1 }
    return offset..<max(end, characterEnd(from: offset))
  }

  /// The comment that stands on the same line after a value, with its `#`.
  func comment(after offset: Int) -> Range<Int>? {
    var start = offset
    while byte(at: start) == 0x20 || byte(at: start) == 0x09 { start += 1 }
    guard start > offset, byte(at: start) == UInt8(ascii: "#") else { return nil }
    let line = lineRange(from: start)
    var end = line.upperBound
    while end > start, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// What is written from an offset to the end of its line.
  func lineRange(from offset: Int) -> Range<Int> {
    var end = offset
    while end < range.upperBound, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    return offset..<end
  }

  /// The bytes of a block of text without its header and the blanks around; the header of an empty one.
  func blockRange(_ block: Range<Int>) -> Range<Int> {
    let header = lineRange(from: block.lowerBound)
    let lines = header.upperBound..<max(header.upperBound, block.upperBound)
    guard let first = lines.first(where: { file.bytes[$0] > 0x20 }),
      let last = lines.last(where: { file.bytes[$0] > 0x20 })
    else { return header }
    return first..<last + 1
  }

  /// The character at an offset, for a message.
  func character(at offset: Int) -> Unicode.Scalar? {
    file.text(in: offset..<characterEnd(from: offset)).unicodeScalars.first
  }

  /// The bracket that was closed just before an offset on the same line, blanks aside.
  func closingBracket(before offset: Int) -> Unicode.Scalar? {
    var position = offset - 1
    while byte(at: position) == 0x20 { position -= 1 }
    let byte = byte(at: position)
    return byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") ? Unicode.Scalar(byte) : nil
  }

  /// The start of the line in which an offset stands.
  func lineStart(before offset: Int) -> Int {
    var start = min(offset, range.upperBound)
    while start > range.lowerBound, file.bytes[start - 1] != 0x0A, file.bytes[start - 1] != 0x0D {
      start -= 1
    }
    return start
  }

  /// The quote that was closed just before an offset on the same line, blanks aside.
  func closingQuote(before offset: Int) -> Unicode.Scalar? {
    var position = offset - 1
    while byte(at: position) == 0x20 { position -= 1 }
    let byte = byte(at: position)
    return byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") ? Unicode.Scalar(byte) : nil
  }
}
