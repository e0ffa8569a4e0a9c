/// A table drawn with `|`, as it stands in the source: a header, a row of dashes, rows, and a caption before or after.
struct PipeTable {
  /// On which side the text of a column is set.
  enum Alignment: Hashable {
    case start
    case left
    case center
    case right
  }

  /// What a cell is, and how its text is set.
  struct Cell: Hashable {
    /// Whom a cell speaks for.
    enum Role: Hashable {
      case columnHeader
      case rowHeader
      case value
    }

    let role: Role
    let alignment: Alignment
  }

  /// The lines it takes up, its caption included.
  let lines: Range<Int>
  /// The line of its header.
  let headerLine: Int
  /// The bytes of its header.
  let header: Range<Int>
  /// The bytes of the row of dashes.
  let delimiter: Range<Int>
  /// The alignment of each column.
  let alignments: [Alignment]
  /// The cells of each row, the header first, as ranges without the spaces around them.
  let rows: [[Range<Int>]]
  /// The bytes of each row, the header first.
  let rowPlaces: [Range<Int>]
  /// The text of its caption, if it has one.
  let caption: Range<Int>?
  /// The number of columns of the header.
  var columnCount: Int { rows[0].count }
  /// What libcmark is given apart, one heading each: the cells, row by row, then the caption.
  var pieces: [Range<Int>] { rows.flatMap(\.self) + (caption.map { [$0] } ?? []) }

  /// What the cell of a row and a column is.
  func cell(row: Int, column: Int) -> Cell {
    let isEmpty = column >= rows[row].count || rows[row][column].isEmpty
    let hasRowHeaders = columnCount > 1 && rows[0][0].isEmpty
    let role: Cell.Role =
      row == 0
      ? (isEmpty ? .value : .columnHeader) : column == 0 && hasRowHeaders ? .rowHeader : .value
    return Cell(role: role, alignment: column < alignments.count ? alignments[column] : .start)
  }

  /// Reads a table of which a line may be the row of dashes; nothing if it is not, or stands below an offset already taken.
  init?(_ bytes: [UInt8], _ lines: SourceLines, delimiter: Int, after taken: Int) {
    let header = lines[delimiter - 1]
    guard header.lowerBound >= taken, header.count >= 3, bytes[header].contains(Self.pipe),
      !Self.startsOtherBlock(bytes, header),
      let alignments = Self.alignments(bytes, lines[delimiter])
    else { return nil }
    var rows = [Self.cells(bytes, header)]
    var places = [header]
    var next = delimiter + 1
    while next < lines.count, Self.isRow(bytes, lines[next]) {
      rows.append(Self.cells(bytes, lines[next]))
      places.append(bytes.trimmed(lines[next]))
      next += 1
    }
    self.headerLine = delimiter - 1
    self.header = header
    self.alignments = alignments
    self.delimiter = lines[delimiter]
    self.rows = rows
    self.rowPlaces = places
    let place = Self.captionLine(bytes, lines, from: delimiter - 1, to: next, after: taken)
    self.caption = place.flatMap { Self.caption(bytes, lines[$0]) }
    self.lines = min(place ?? delimiter, delimiter - 1)..<max(next, (place ?? 0) + 1)
  }
}

extension PipeTable {
  /// Whether a line is the row of dashes of a table.
  static func isDelimiter(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    alignments(bytes, line) != nil
  }

  private static let pipe = UInt8(ascii: "|")

  private static func startsOtherBlock(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let indentation = Indentation(of: bytes, in: line)
    return indentation.width > 0
      || indentation.startsBlock(in: bytes) && bytes[line.lowerBound] != pipe
  }

  private static func isRow(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard bytes[line].contains(pipe) else { return false }
    let indentation = Indentation(of: bytes, in: line)
    return indentation.width < 4
      && (!indentation.startsBlock(in: bytes) || bytes[indentation.end] == pipe)
  }

  /// The line of the caption: after the table or before it, an empty line between them or none.
  private static func captionLine(
    _ bytes: [UInt8], _ lines: SourceLines, from first: Int, to next: Int, after taken: Int
  ) -> Int? {
    for line in next..<min(next + 2, lines.count) {
      if caption(bytes, lines[line]) != nil { return line }
      guard bytes.trimmed(lines[line]).isEmpty else { break }
    }
    for line in (max(first - 2, 0)..<first).reversed() where lines.starts[line] >= taken {
      if caption(bytes, lines[line]) != nil { return line }
      guard bytes.trimmed(lines[line]).isEmpty else { break }
    }
    return nil
  }

  /// The text after `:` or `Table:` at the start of a line.
  private static func caption(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let start = line.lowerBound + (bytes.holds("Table:", at: line.lowerBound) ? 5 : 0)
    guard start + 1 < line.upperBound, bytes[start] == UInt8(ascii: ":"),
      bytes[start + 1].isSpaceOrTab
    else { return nil }
    let text = bytes.trimmed(start + 1..<line.upperBound)
    return text.isEmpty ? nil : text
  }

  /// The alignments that a row of dashes sets; nothing when it is no such row.
  private static func alignments(_ bytes: [UInt8], _ line: Range<Int>) -> [Alignment]? {
    guard bytes[line].contains(pipe) else { return nil }
    var result: [Alignment] = []
    for cell in cells(bytes, line) {
      guard let first = bytes[cell].first, let last = bytes[cell].last else { return nil }
      let isLeft = first == UInt8(ascii: ":")
      let isRight = last == UInt8(ascii: ":")
      let dashes = bytes[cell].dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      result.append(isRight ? (isLeft ? .center : .right) : (isLeft ? .left : .start))
    }
    return result
  }

  /// The cells of a row: what stands between unescaped pipes, the outer ones left out.
  private static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    let row = bytes.trimmed(line)
    var start = row.lowerBound
    if start < row.upperBound, bytes[start] == pipe { start += 1 }
    var cells: [Range<Int>] = []
    for place in start..<row.upperBound where bytes[place] == pipe {
      if place > start, bytes[place - 1] == UInt8(ascii: "\\") { continue }
      cells.append(bytes.trimmed(start..<place))
      start = place + 1
    }
    if start < row.upperBound || cells.isEmpty {
      cells.append(bytes.trimmed(start..<row.upperBound))
    }
    return cells
  }
}
