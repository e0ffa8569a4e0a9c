extension SourceFile {
  /// The bytes of the line that starts at an offset, without its line ending: LF, CR LF, or CR alone.
  public func lineRange(from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex(where: Self.isLineEnding) ?? bytes.count)
  }

  /// The start of the line after one, or the end of the file.
  public func nextLine(after line: Range<Int>) -> Int {
    let end = line.upperBound
    guard end < bytes.count else { return end }
    return isReturnOfPair(at: end) ? end + 2 : end + 1
  }

  /// The line in which an offset stands: its number from one, and its bytes without its ending.
  func line(at offset: Int) -> (number: Int, range: Range<Int>) {
    var number = 1
    var start = 0
    for index in 0..<min(offset, bytes.count)
    where Self.isLineEnding(bytes[index]) && !isReturnOfPair(at: index) {
      number += 1
      start = index + 1
    }
    return (number, lineRange(from: start))
  }

  /// Whether a CR stands at an offset that an LF follows, with which it makes one line ending.
  private func isReturnOfPair(at offset: Int) -> Bool {
    bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: "\n")
  }

  private static func isLineEnding(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

extension SourceFile {
  /// Whether the file is written in JSON, which decides how a repair is written.
  public var isJSON: Bool { path.hasSuffix(".json") }

  /// How a key and a text as its value are written here, for a repair: `"fr": "…"`, or `'fr: …'`.
  public func entry(_ key: String, value: String) -> String {
    isJSON ? "\"\(key)\": \"\(value)\"" : "'\(key): \(value)'"
  }

  /// How many characters a range of bytes holds, counted by the bytes that start one.
  func characterCount(in range: Range<Int>) -> Int {
    bytes[range.clamped(to: bytes.indices)].count { !Self.continues($0) }
  }

  /// The start of the character so many characters before an offset, no further back than a limit.
  func offset(_ count: Int, charactersBefore offset: Int, limit: Int) -> Int {
    var (place, left) = (offset, count)
    while place > limit, left > 0 {
      place -= 1
      if !Self.continues(bytes[place]) { left -= 1 }
    }
    return place
  }

  /// The end of the character so many characters after an offset, no further on than a limit.
  func offset(_ count: Int, charactersAfter offset: Int, limit: Int) -> Int {
    var (place, left) = (offset, count)
    while place < limit, left > 0 || Self.continues(bytes[place]) {
      if !Self.continues(bytes[place]) { left -= 1 }
      place += 1
    }
    return place
  }

  /// Whether a byte goes on with the character before it (UTF-8).
  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
