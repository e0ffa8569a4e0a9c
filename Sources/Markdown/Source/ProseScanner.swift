/// Finds what plain CommonMark has not, before libcmark reads: notes and tables; and the definitions of references,
/// which libcmark does not show.
///
/// Line by line, and only as deep as it must: a line inside a fence, a list or indented code is none of these.
struct ProseScanner {
  private struct Fence {
    let mark: UInt8
    let length: Int
    let listDepth: Int
  }

  let bytes: [UInt8]
  let lines: SourceLines
  private(set) var notes: [NoteDefinition] = []
  private(set) var tables: [PipeTable] = []
  private(set) var definitions: [Range<Int>] = []
  /// The lines that libcmark must not see.
  private(set) var hiddenLines: [Range<Int>] = []

  private var fence: Fence?
  /// The indentation that each open list asks of its lines.
  private var listOffsets: [Int] = []
  /// Whether the line before is text that this one could continue.
  private var isInParagraph = false

  /// Scans the bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.lines = SourceLines(of: bytes)
    var line = 0
    while line < lines.count { line = scan(line) }
  }
}

extension ProseScanner {
  /// Scans a line, and returns the next one to scan.
  private mutating func scan(_ line: Int) -> Int {
    let content = lines[line]
    let indentation = Indentation(of: bytes, in: content)
    guard indentation.end < content.upperBound else {
      isInParagraph = false
      return line + 1
    }
    if fence != nil, continuesFence(content, indentation) { return line + 1 }
    leaveLists(indentation)
    let depth = indentation.width - (listOffsets.last ?? 0)
    guard depth < 4 else { return line + 1 }
    return scanBlock(line, indentation.end..<content.upperBound, indentation)
  }

  private mutating func scanBlock(
    _ line: Int, _ content: Range<Int>, _ indentation: Indentation
  ) -> Int {
    let first = bytes[content.lowerBound]
    if first == UInt8(ascii: "|") || first == UInt8(ascii: "-") || first == UInt8(ascii: ":"),
      let next = scanTable(delimiter: line)
    {
      return next
    }
    let wasInParagraph = isInParagraph
    isInParagraph = first != UInt8(ascii: "#")
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
      openFence(content)
    } else if first == UInt8(ascii: "["), listOffsets.isEmpty {
      if let next = scanNote(line, content) { return next }
      if !wasInParagraph, let next = scanDefinition(line, content) { return next }
    } else if let offset = indentation.listOffset(of: bytes, in: content) {
      listOffsets.append(offset)
    }
    return line + 1
  }

  private mutating func leaveLists(_ indentation: Indentation) {
    guard !isInParagraph || indentation.startsBlock(in: bytes) else { return }
    while let offset = listOffsets.last, indentation.width < offset { listOffsets.removeLast() }
  }

  private mutating func openFence(_ content: Range<Int>) {
    let mark = bytes[content.lowerBound]
    let length = bytes[content].prefix { $0 == mark }.count
    let rest = bytes[content].dropFirst(length)
    guard length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) else { return }
    fence = Fence(mark: mark, length: length, listDepth: listOffsets.count)
    isInParagraph = false
  }

  /// Whether a line belongs to the open fence, be it its last.
  private mutating func continuesFence(_ content: Range<Int>, _ indentation: Indentation) -> Bool {
    guard let open = fence else { return false }
    let offset = open.listDepth > 0 ? listOffsets[open.listDepth - 1] : 0
    guard indentation.width >= offset else {
      fence = nil
      return false
    }
    let text = bytes[bytes.trimmed(content)]
    if indentation.width - offset < 4, text.count >= open.length,
      text.allSatisfy({ $0 == open.mark })
    {
      fence = nil
    }
    return true
  }
}

extension ProseScanner {
  /// Takes the definition of a note out of the text.
  private mutating func scanNote(_ line: Int, _ content: Range<Int>) -> Int? {
    guard let note = NoteDefinition(bytes, lines, line: line, content) else { return nil }
    notes.append(note)
    return hide(note.lines)
  }

  private mutating func scanDefinition(_ line: Int, _ content: Range<Int>) -> Int? {
    var cursor = InlineCursor(bytes, from: content.lowerBound, to: bytes.count, quoteDepth: 0)
    guard let destination = cursor.definition() else { return nil }
    definitions.append(destination)
    isInParagraph = false
    // The cursor stands after the line end and the spaces that follow it.
    var next = line + 1
    while next < lines.count, lines.starts[next + 1] <= cursor.offset { next += 1 }
    return next
  }

  /// Takes a table out of the text when a line is the row under its header.
  private mutating func scanTable(delimiter line: Int) -> Int? {
    guard line > 0, isInParagraph,
      let table = PipeTable(bytes, lines, delimiter: line, after: hiddenLines.last?.upperBound ?? 0)
    else { return nil }
    tables.append(table)
    return hide(table.lines)
  }

  /// Hides lines from libcmark, and returns the next one.
  private mutating func hide(_ hidden: Range<Int>) -> Int {
    hiddenLines.append(lines.starts[hidden.lowerBound]..<lines.starts[hidden.upperBound])
    isInParagraph = false
    return hidden.upperBound
  }
}
