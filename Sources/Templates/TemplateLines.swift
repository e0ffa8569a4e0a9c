/// Where the lines of a template start and end.
struct TemplateLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The blanks from the start of the line to an offset; nothing when other bytes stand there.
  func blanks(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, bytes[start - 1].isTemplateBlank { start -= 1 }
    return start == 0 || bytes[start - 1] == UInt8(ascii: "\n") ? start..<offset : nil
  }

  /// The start of the next line when only blanks come before it.
  func lineBreak(after offset: Int) -> Int? {
    var index = endOfBlanks(from: offset)
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }

  /// The start of the next line, or the end of the file, when only blanks come before it.
  func lineEnd(after offset: Int) -> Int? {
    lineBreak(after: offset) ?? (endOfBlanks(from: offset) == bytes.count ? bytes.count : nil)
  }

  private func endOfBlanks(from offset: Int) -> Int {
    bytes[offset...].firstIndex { !$0.isTemplateBlank } ?? bytes.count
  }
}
