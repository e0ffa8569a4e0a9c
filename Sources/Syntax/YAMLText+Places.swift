import Diagnostics

/// Places of the author's file that are shown when something is wrong there.
extension YAMLText {
  /// The byte at an offset of the file; zero outside the range.
  func byte(at offset: Int) -> UInt8 { range.contains(offset) ? file.bytes[offset] : 0 }

  /// The character at an offset, or the empty place after the last one.
  func characterRange(at offset: Int) -> Range<Int> {
    guard offset < range.upperBound, byte(at: offset) > 0x20 || byte(at: offset) == 0x09 else {
      return lastPlace(before: offset)
    }
    var end = offset + 1
    while end < range.upperBound, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }

  /// The characters from an offset to the next blank, comma or bracket.
  func wordRange(at offset: Int) -> Range<Int> {
    var end = offset
    while end < range.upperBound, file.bytes[end] > 0x20, !",[]{}".utf8.contains(file.bytes[end]) {
      end += 1
    }
    return offset..<max(end, min(offset + 1, range.upperBound))
  }

  /// What is written from an offset to the end of its line.
  func lineRange(from offset: Int) -> Range<Int> {
    var end = offset
    while end < range.upperBound, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
    return offset..<end
  }

  /// The character at an offset, for a message.
  func character(at offset: Int) -> Unicode.Scalar? {
    file.text(in: offset..<min(offset + 4, range.upperBound)).unicodeScalars.first
  }

  /// The quote that was closed just before an offset on the same line, blanks aside.
  func closingQuote(before offset: Int) -> Unicode.Scalar? {
    var position = offset
    while position > range.lowerBound, byte(at: position - 1) == 0x20 { position -= 1 }
    let byte = byte(at: position - 1)
    guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") else { return nil }
    return Unicode.Scalar(byte)
  }

  /// A note at another place.
  func note(_ message: Message, at place: Range<Int>) -> [Diagnostic.Note] {
    [Diagnostic.Note(message, at: file.location(place))]
  }

  /// Where the text before an offset ends: blanks and empty lines show nothing.
  private func lastPlace(before offset: Int) -> Range<Int> {
    var end = min(offset, range.upperBound)
    while end > range.lowerBound, file.bytes[end - 1] <= 0x20 { end -= 1 }
    return end..<end
  }
}
