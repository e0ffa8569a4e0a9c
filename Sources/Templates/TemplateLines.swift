/// Where the lines of a template start and end, and which blanks they start with.
struct TemplateLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether an offset is the first of its line.
  func isLineStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") }

  /// The blanks from the start of the line to an offset; nothing when other bytes stand there.
  func blanks(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, bytes[start - 1].isTemplateBlank { start -= 1 }
    return isLineStart(start) ? start..<offset : nil
  }

  /// The start of the next line when only blanks come before it.
  func lineBreak(after offset: Int) -> Int? {
    var index = endOfBlanks(from: offset)
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }

  /// The end of the file when only blanks come before it.
  func end(after offset: Int) -> Int? {
    endOfBlanks(from: offset) == bytes.count ? bytes.count : nil
  }

  /// The blanks at the start of the first line from an offset on that has more than blanks.
  func indentation(from offset: Int) -> Range<Int> {
    var start = offset
    while let next = lineBreak(after: start) { start = next }
    return start..<endOfBlanks(from: start)
  }

  /// The start of the next line, or the limit.
  func nextLine(after offset: Int, upTo limit: Int) -> Int {
    let lineEnd = bytes[offset..<limit].firstIndex(of: UInt8(ascii: "\n"))
    return lineEnd.map { $0 + 1 } ?? limit
  }

  /// A range without the bytes at its start that are also those of a prefix.
  func range(_ range: Range<Int>, withoutPrefix prefix: Range<Int>) -> Range<Int> {
    let common = zip(bytes[range], bytes[prefix]).prefix { $0 == $1 }.count
    return range.dropFirst(common)
  }

  private func endOfBlanks(from offset: Int) -> Int {
    bytes[offset...].firstIndex { !$0.isTemplateBlank } ?? bytes.count
  }
}
