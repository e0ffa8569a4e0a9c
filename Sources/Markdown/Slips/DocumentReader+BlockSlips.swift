extension DocumentReader {
  /// Follows a list that starts or ends, and reports what it is not meant to be.
  mutating func followList(_ event: CommonMarkTree.Event, of part: inout PartDraft) {
    guard event.isStart else {
      let list = part.lists.removeLast()
      if list.count == 1, let (sign, range) = list.lostSign { report(.signedItem(sign), at: range) }
      part.closedList = list
      return
    }
    let list = ListDraft(event)
    if let earlier = part.closedList, part.text.events.dropLast().last?.endsList == true,
      list.column > earlier.column
    {
      report(.shallowList(earlier.textColumn), at: source.layout.firstLine(of: event))
    }
    part.lists.append(list)
  }

  /// Reports what is wrong with the marker of an item.
  mutating func followItem(_ event: CommonMarkTree.Event, of part: inout PartDraft) {
    guard event.isStart, !part.lists.isEmpty else { return }
    let line = source.layout.lines[event.line - 1]
    let found = part.lists[part.lists.count - 1].read(event, source.layout.bytes, line)
    if let found { report(found.slip, at: found.range) }
  }

  /// Reports a quotation of one line that a `>` before a number makes.
  mutating func followQuotation(_ event: CommonMarkTree.Event) {
    guard event.isStart, event.line == event.endLine else { return }
    let range = source.layout.firstLine(of: event)
    let text = source.layout.bytes[range].dropFirst().drop { $0.isSpaceOrTab }
    guard text.first?.isDigit == true, text.count < 60 else { return }
    report(.quotedNumber, at: range)
  }

  /// Reports a heading that a line of dashes under a text makes.
  mutating func reportUnderlined(_ event: CommonMarkTree.Event) {
    // libcmark says of the last line of such a heading where the next block starts.
    let layout = source.layout
    let lines = (event.line..<max(event.line, min(event.endLine, layout.lines.count))).lazy.map {
      layout.bytes.trimmed(layout.lines[$0].withoutMarks(layout.bytes))
    }
    let underline = lines.first { line in
      !line.isEmpty && layout.bytes[line].allSatisfy { $0 == UInt8(ascii: "-") }
    }
    report(.underlined, at: underline ?? layout.firstLine(of: event))
  }

  /// Reports code that is meant as text: indented, or in a fence that nothing closes.
  mutating func reportCode(_ event: CommonMarkTree.Event) {
    let range = source.layout.firstLine(of: event)
    let first = source.layout.bytes[range].first
    guard first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      report(.indentedCode, at: source.layout.bytes.trimmed(range))
      return
    }
    let lineCount = source.tree.text[event.literal].count { $0 == 0x0A }
    if event.endLine <= event.line + lineCount { report(.openFence, at: range) }
  }

  /// Reports the lines of a paragraph that start as if they were more.
  mutating func reportLines(_ event: CommonMarkTree.Event, of part: PartDraft) {
    let (layout, count) = (source.layout, event.endLine - event.line + 1)
    var before: LineStart?
    var lineBefore = 0..<0
    var isRun = false
    for index in 0..<max(count, 1) {
      let line = layout.lines[min(event.line + index, layout.lines.count) - 1]
      let text = index == 0 ? layout.firstLine(of: event) : line.withoutMarks(layout.bytes)
      let start = LineStart(layout.bytes, text, isAlone: count == 1)
      switch start {
      case .mark(let slip): report(slip, at: layout.bytes.trimmed(text))
      case .task where index == 0 && part.text.events.last == .enter(.item):
        report(.task, at: text.lowerBound..<text.lowerBound + 3)
      case .item(let kind):
        guard case .item(kind) = before else { break }
        if !isRun { report(.runTogether, at: layout.bytes.trimmed(lineBefore)) }
        isRun = true
      default: isRun = false
      }
      before = start
      lineBefore = text
    }
  }
}

extension MarkdownEvent {
  /// Whether a list ends here.
  fileprivate var endsList: Bool {
    switch self {
    case .leave(.bulletList), .leave(.orderedList): true
    default: false
    }
  }
}

extension Range<Int> {
  /// A line without white space and marks of quotations at its start.
  fileprivate func withoutMarks(_ bytes: [UInt8]) -> Range<Int> {
    let text = bytes[self].drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
    return text.startIndex..<upperBound
  }
}
