/// The lines of some bytes, ended as CommonMark ends them: by a line feed, a carriage return, or both.
struct SourceLines {
  /// Where each line starts, and one entry more for the end of the bytes.
  private(set) var starts: [Int]
  private let bytes: [UInt8]

  /// Finds the lines.
  init(of bytes: [UInt8]) {
    self.bytes = bytes
    self.starts = []
    starts.reserveCapacity(bytes.count / 32 + 2)
    starts.append(0)
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] <= 0x0D && bytes[index].isLineEnding {
        let isHalf = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isHalf { starts.append(index + 1) }
      }
    }
    if starts[starts.count - 1] != bytes.count { starts.append(bytes.count) }
  }

  /// The number of lines.
  var count: Int { starts.count - 1 }

  /// The bytes of a line without its ending.
  subscript(_ line: Int) -> Range<Int> {
    var end = starts[line + 1]
    while end > starts[line], bytes[end - 1].isLineEnding { end -= 1 }
    return starts[line]..<end
  }

  /// The offset of a column of a line, both counted from one as libcmark does.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= count else { return bytes.count }
    return min(starts[line - 1] + max(column, 1) - 1, starts[line])
  }
}
