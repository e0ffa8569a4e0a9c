/// The bytes that libcmark reads, and where they come from.
///
/// Notes and cells of tables come first, in a shape that nothing can break out of: a note is an item of a list, a cell
/// a heading on a line of its own, and an empty heading ends them. The body follows at its length, spaces in the place of what
/// was moved, and a thematic break where a table stood. One reading by libcmark does for all, and knows every reference.
struct ProseLayout {
  /// What libcmark reads.
  private(set) var bytes: [UInt8]
  /// Its lines.
  private(set) var lines: SourceLines
  /// Where its bytes stand in the file.
  private(set) var map: SourceMap
  /// What was found in the body; its ranges are offsets into the body.
  let scanner: ProseScanner
  /// Where the body starts.
  private(set) var bodyStart = 0
  /// The number of lines before the body.
  private(set) var lineBeforeBody = 0
  /// The lines that stand for tables, counted from one, in order.
  private(set) var tableLines: [Int] = []
  /// For each table, how many pieces of others precede its own in the head.
  private(set) var firstPieces: [Int] = []

  /// Lays out a body that starts at an offset of the file.
  init(_ body: [UInt8], source: Int) {
    scanner = ProseScanner(body)
    map = SourceMap()
    guard !scanner.notes.isEmpty || !scanner.tables.isEmpty else {
      bytes = body
      lines = scanner.lines
      map.append(0, source: source)
      return
    }
    bytes = []
    bytes.reserveCapacity(body.count * 2 + 64)
    lines = scanner.lines
    for note in scanner.notes { append(note, source: source) }
    var pieceCount = 0
    for table in scanner.tables {
      let pieces = table.pieces
      firstPieces.append(pieceCount)
      pieceCount += pieces.count
      for piece in pieces { appendHeading(piece, source: source) }
    }
    bytes.append("# #\n")
    appendBody(body, source: source)
  }

  /// The table for which the break on a line stands, if for one.
  func table(atLine line: Int) -> Int? {
    let index = tableLines.partitioningIndex { $0 >= line }
    return index < tableLines.count && tableLines[index] == line ? index : nil
  }

  /// What stands of a block on its first line.
  func firstLine(of block: CommonMarkTree.Event) -> Range<Int> {
    let line = lines[block.line - 1]
    return min(line.lowerBound + block.column - 1, line.upperBound)..<line.upperBound
  }
}

extension ProseLayout {
  private mutating func append(_ note: NoteDefinition, source: Int) {
    let first = note.texts.firstIndex { !$0.isEmpty } ?? note.texts.endIndex
    bytes.append("1.")
    if first == note.texts.endIndex { bytes.append("\n") }
    for (index, written) in note.texts.enumerated().dropFirst(first) {
      let line = index == first ? scanner.bytes.trimmed(written) : written
      if !line.isEmpty {
        if index == first { bytes.append("  ") } else { bytes.append("    ") }
        map.append(bytes.count, source: source + line.lowerBound)
        bytes.append(scanner.bytes, in: line)
      }
      bytes.append("\n")
    }
  }

  private mutating func appendHeading(_ text: Range<Int>, source: Int) {
    bytes.append("# ")
    var start = text.lowerBound
    map.append(bytes.count, source: source + start)
    for place in text where scanner.bytes.holds("\\|", at: place) {
      bytes.append(scanner.bytes, in: start..<place)
      start = place + 1
      map.append(bytes.count, source: source + start)
    }
    bytes.append(scanner.bytes, in: start..<text.upperBound)
    bytes.append(" #\n")
  }

  private mutating func appendBody(_ body: [UInt8], source: Int) {
    bodyStart = bytes.count
    map.append(bodyStart, source: source)
    bytes += body
    for hidden in scanner.hiddenLines {
      for place in hidden where !body[place].isLineEnding { bytes[bodyStart + place] = 0x20 }
    }
    for table in scanner.tables {
      let start = bodyStart + table.header.lowerBound
      for place in start..<start + 3 { bytes[place] = UInt8(ascii: "*") }
    }
    lines = SourceLines(of: bytes)
    lineBeforeBody = lines.starts.firstIndex(of: bodyStart) ?? 0
    tableLines = scanner.tables.map { lineBeforeBody + $0.headerLine + 1 }
  }
}
