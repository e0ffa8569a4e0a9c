extension DocumentReader {
  /// Reads the inlines of the block that starts at an event, of which the text starts at an offset.
  ///
  /// Returns the event that ends the block.
  mutating func readInlines(from start: Int, at offset: Int, of part: inout PartDraft) -> Int {
    let block = source.tree.events[start]
    let lines = source.layout.lines
    var cursor = InlineCursor(
      source.layout.bytes, from: offset,
      to: lines.starts[min(max(block.endLine, block.line), lines.count)],
      quoteDepth: part.quoteDepth)
    // Definitions stand at the start of a paragraph, underlined or not, but in no heading on one line.
    if offset == lines.offset(line: block.line, column: block.column) {
      while cursor.byte == UInt8(ascii: "["), cursor.definition() != nil {}
    }
    cursor.skipSpaces()
    var run = InlineRun(cursor)
    var index = start + 1
    while source.tree.events[index].kind != block.kind {
      read(source.tree.events[index], &run, of: &part)
      index += 1
    }
    reportSlips(in: run)
    run.finish(typographer, into: &part.text)
    return index
  }

  private mutating func read(
    _ event: CommonMarkTree.Event, _ run: inout InlineRun, of part: inout PartDraft
  ) {
    switch event.kind {
    case .text: readText(event.literal, &run, of: &part)
    case .softBreak: readBreak(.softBreak, &run, of: &part)
    case .lineBreak: readBreak(.hardBreak, &run, of: &part)
    case .code:
      let start = run.cursor.offset
      run.cursor.skipCode()
      reportCodeInWord(start, run)
      appendUnset(event.literal, &run, of: &part) { .code($0) }
    case .inlineHTML: reportInlineHTML(event.literal, &run)
    case .emphasis: readEmphasis(.emphasis, event.isStart, marks: 1, &run, of: &part)
    case .strong: readEmphasis(.strong, event.isStart, marks: 2, &run, of: &part)
    case .link, .image:
      if event.isStart { openLink(event, &run, of: &part) } else { closeLink(&run, of: &part) }
    default: preconditionFailure("a block of the tree stands inside a paragraph")
    }
  }
}

extension DocumentReader {
  private mutating func readText(
    _ literal: Range<Int>, _ run: inout InlineRun, of part: inout PartDraft
  ) {
    if run.links.last?.isAutomatic == true {
      run.cursor.skipVerbatim(source.tree.text, in: literal)
      appendUnset(literal, &run, of: &part) { .text($0) }
      return
    }
    var start = literal.lowerBound
    while start < literal.upperBound {
      let place = run.cursor.offset
      let stop = run.cursor.follow(source.tree.text, from: start, to: literal.upperBound)
      run.notePlain(from: place)
      appendSet(start..<stop, &run, of: &part)
      start = stop
      guard start < literal.upperBound, let identifier = run.cursor.noteIdentifier else { break }
      readNoteReference(identifier, &run, of: &part)
      run.cursor.offset = identifier.upperBound + 1
      start += identifier.count + 3
    }
  }

  /// Appends text that the typographer is to set.
  private func appendSet(_ range: Range<Int>, _ run: inout InlineRun, of part: inout PartDraft) {
    guard !range.isEmpty else { return }
    let start = run.text.count
    run.text.append(source.tree.text, in: range)
    guard !run.isInImage else { return }
    run.set(start..<run.text.count, event: part.text.events.count)
    part.text.events.append(.text(start..<run.text.count))
  }

  /// Appends text that the typographer is not to touch.
  private func appendUnset(
    _ literal: Range<Int>, _ run: inout InlineRun, of part: inout PartDraft,
    _ event: (Range<Int>) -> MarkdownEvent
  ) {
    guard !run.isInImage else {
      run.text.append(source.tree.text, in: literal)
      return
    }
    run.text.append(InlineRun.placeholder)
    let start = part.text.bytes.count
    part.text.bytes.append(source.tree.text, in: literal)
    part.text.events.append(event(start..<part.text.bytes.count))
  }

  private func readBreak(_ event: MarkdownEvent, _ run: inout InlineRun, of part: inout PartDraft) {
    let place = run.cursor.offset
    run.cursor.skipLineEnd()
    run.notePlain(from: place)
    run.text.append(run.isInImage ? 0x20 : 0x0A)
    if !run.isInImage { part.text.events.append(event) }
  }

  private mutating func readEmphasis(
    _ element: MarkdownElement, _ isStart: Bool, marks: Int, _ run: inout InlineRun,
    of part: inout PartDraft
  ) {
    if isStart { run.emphases.append(run.cursor.offset) }
    run.cursor.skipEmphasis(count: marks)
    if !isStart, let start = run.emphases.popLast() { reportEmphasisInWord(start, run) }
    if !run.isInImage { part.text.events.append(isStart ? .enter(element) : .leave(element)) }
  }
}
