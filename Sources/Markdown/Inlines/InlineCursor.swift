/// A place in the bytes that libcmark read, kept in step with the inlines it found.
///
/// libcmark's own columns are wrong after a code span or a title that spans lines, after a lazy line of a quotation, in
/// autolinks and after definitions. This cursor walks the same bytes again, guided by what libcmark found, and so
/// knows exactly where each link stands.
struct InlineCursor {
  /// The bytes that libcmark read.
  let bytes: [UInt8]
  /// How many block quotes surround the text: so many `>` may start each of its lines.
  let quoteDepth: Int
  /// The end of what may be read.
  let end: Int
  /// Where the cursor stands.
  var offset: Int
  /// Where the text of the line starts, after its white space, when a backslash ended the line before; else -1.
  private(set) var textStart = -1
  /// Where the `>` of quotations stand that started the line.
  private var quoteMarks: [Int] = []
  /// Where the text after them starts.
  private var marksEnd = -1

  /// Makes a cursor that reads from an offset to another.
  init(_ bytes: [UInt8], from offset: Int, to end: Int, quoteDepth: Int) {
    self.bytes = bytes
    self.quoteDepth = quoteDepth
    self.end = Swift.min(end, bytes.count)
    self.offset = Swift.min(offset, self.end)
  }

  /// The byte under the cursor, or zero at the end.
  var byte: UInt8 { self[0] }

  /// The byte some places further, or zero past the end.
  subscript(_ distance: Int) -> UInt8 {
    let place = offset + distance
    return place < end ? bytes[place] : 0
  }

  /// Passes a number of equal bytes, if they are there.
  mutating func skip(_ expected: UInt8, count: Int) {
    guard offset + count <= end else { return }
    for index in 0..<count where bytes[offset + index] != expected { return }
    offset += count
  }

  /// Passes the marks of an emphasis, `*` or `_`.
  mutating func skipEmphasis(count: Int) {
    guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else { return }
    skip(byte, count: count)
  }

  /// Passes spaces and tabs.
  mutating func skipSpaces() { while offset < end, bytes[offset].isSpaceOrTab { offset += 1 } }

  /// Passes the end of a line, what precedes it, and the marks of containers on the next line.
  mutating func skipLineEnd() {
    skipSpaces()
    let isBackslash = byte == UInt8(ascii: "\\") && self[1].isLineEnding
    if isBackslash { offset += 1 }
    guard byte.isLineEnding else { return }
    offset += byte == 0x0D && self[1] == 0x0A ? 2 : 1
    skipSpaces()
    var remaining = quoteDepth
    quoteMarks.removeAll(keepingCapacity: true)
    while remaining > 0, byte == UInt8(ascii: ">") {
      quoteMarks.append(offset)
      offset += 1
      remaining -= 1
      skipSpaces()
    }
    marksEnd = offset
    textStart = isBackslash ? offset : -1
  }

  /// Goes back to the `>` at the start of the line that were text: on a lazy line, far from the margin, they are.
  mutating func restoreMarks(of text: [UInt8], from start: Int, to end: Int) {
    guard !quoteMarks.isEmpty, offset == marksEnd else { return }
    guard byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") else { return }
    var count = 0
    for place in start..<end where !text[place].isSpaceOrTab {
      guard text[place] == UInt8(ascii: ">") else { break }
      count += 1
    }
    if count > 0, count <= quoteMarks.count { offset = quoteMarks[quoteMarks.count - count] }
  }

  /// Passes spaces and at most one line end; what follows must not be an empty line.
  mutating func skipSpacesAndLineEnd() {
    skipSpaces()
    if byte.isLineEnding { skipLineEnd() }
  }

  /// Passes a code span: a run of backticks, and all up to a run of the same length.
  mutating func skipCode() {
    let width = run(of: UInt8(ascii: "`"))
    guard width > 0 else { return }
    var search = self
    search.offset += width
    while search.offset < end {
      if search.byte == UInt8(ascii: "`") {
        let closing = search.run(of: UInt8(ascii: "`"))
        search.offset += closing
        if closing == width {
          self = search
          return
        }
      } else {
        search.offset += 1
      }
    }
  }

  /// Passes text that stands in the source as it was found, line ends apart.
  mutating func skipVerbatim(_ text: [UInt8], in range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound, offset < end {
      if text[place] == 0x0A {
        skipLineEnd()
        place += 1
      } else {
        // libcmark writes U+FFFD for NUL.
        place += byte == 0 ? 3 : 1
        offset += 1
      }
    }
  }

  /// The number of equal bytes under and after the cursor.
  func run(of byte: UInt8) -> Int {
    var length = 0
    while self[length] == byte, offset + length < end { length += 1 }
    return length
  }
}
