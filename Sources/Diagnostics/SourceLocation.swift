/// A range of bytes in a file of the site.
public struct SourceLocation: Hashable, Sendable {
  /// The file.
  public let file: SourceFile
  /// The bytes meant, in offsets from the start of the file; may be empty.
  public let range: Range<Int>

  /// Makes a location from a file and a range of its bytes.
  public init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// The line and column at which this location starts.
  ///
  /// Found by counting, so ask only when a diagnostic is printed.
  public var position: SourcePosition { SourcePosition(of: range.lowerBound, in: file) }
}

/// A line and a column, both counted from one, the column in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  /// The line, from one.
  public let line: Int
  /// The column, from one, in Unicode scalars.
  public let column: Int
  /// The bytes of the line, without its line ending.
  let lineRange: Range<Int>

  init(of offset: Int, in file: SourceFile) {
    let (number, range) = file.line(at: offset)
    self.line = number
    self.column = file.characterCount(in: range.lowerBound..<max(range.lowerBound, offset)) + 1
    self.lineRange = range
  }
}
