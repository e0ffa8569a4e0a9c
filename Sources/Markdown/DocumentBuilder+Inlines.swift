import Diagnostics

extension DocumentBuilder {
  /// Builds the inlines of the block that starts at an event, of which the text starts at an offset.
  ///
  /// Returns the event that ends the block.
  mutating func buildInlines(from start: Int, at offset: Int) -> Int {
    let block = tree.events[start]
    let kind = block.kind
    let lastLine = max(block.endLine, block.line)
    var cursor = InlineCursor(
      layout.bytes, from: offset, to: layout.lines.starts[min(lastLine, layout.lines.count)],
      quoteDepth: quoteDepth)
    // Definitions stand at the start of a paragraph, underlined or not, but in no heading on one line.
    if offset == layout.lines.offset(line: block.line, column: block.column) {
      while cursor.byte == UInt8(ascii: "["), cursor.definition() != nil {}
    }
    cursor.skipSpaces()
    var run = InlineRun(cursor)
    swap(&run, &spareRun)
    run.restart(cursor)
    var index = start + 1
    while tree.events[index].kind != kind {
      build(tree.events[index], &run)
      index += 1
    }
    finish(&run)
    swap(&run, &spareRun)
    return index
  }

  private mutating func build(_ event: CommonMarkTree.Event, _ run: inout InlineRun) {
    switch event.kind {
    case .text: buildText(event.literal, &run)
    case .softBreak: buildBreak(.softBreak, &run)
    case .lineBreak: buildBreak(.hardBreak, &run)
    case .code: buildCode(event.literal, &run)
    case .inlineHTML: reportInlineHTML(event.literal, &run)
    case .emphasis: buildEmphasis(.emphasis, event.isStart, marks: 1, &run)
    case .strong: buildEmphasis(.strong, event.isStart, marks: 2, &run)
    case .link, .image: if event.isStart { openLink(event, &run) } else { closeLink(&run) }
    default: preconditionFailure("a block of the tree stands inside a paragraph")
    }
  }
}

extension DocumentBuilder {
  private mutating func buildText(_ literal: Range<Int>, _ run: inout InlineRun) {
    if run.links.last?.isAutomatic == true {
      run.cursor.skipVerbatim(tree.text, in: literal)
      buildUnset(literal, &run) { .text($0) }
      return
    }
    var start = literal.lowerBound
    while start < literal.upperBound {
      let stop = run.cursor.follow(tree.text, from: start, to: literal.upperBound)
      append(start..<stop, &run)
      start = stop
      guard start < literal.upperBound, let identifier = run.cursor.noteIdentifier else { break }
      buildNoteReference(identifier, &run)
      run.cursor.offset = identifier.upperBound + 1
      start += identifier.count + 3
    }
  }

  /// Appends text that the typographer is to set.
  private mutating func append(_ range: Range<Int>, _ run: inout InlineRun) {
    guard !range.isEmpty else { return }
    let start = run.text.count
    run.text.append(tree.text, in: range)
    guard run.imageDepth == 0 else { return }
    run.set(start..<run.text.count, event: events.count)
    events.append(.text(start..<run.text.count))
  }

  /// Appends text that the typographer is not to touch.
  private mutating func buildUnset(
    _ literal: Range<Int>, _ run: inout InlineRun, _ event: (Range<Int>) -> MarkdownEvent
  ) {
    guard run.imageDepth == 0 else {
      run.text.append(tree.text, in: literal)
      return
    }
    run.text.append(InlineRun.placeholder)
    let start = document.text.count
    document.text.append(tree.text, in: literal)
    events.append(event(start..<document.text.count))
  }

  private mutating func buildBreak(_ event: MarkdownEvent, _ run: inout InlineRun) {
    run.cursor.skipLineEnd()
    run.text.append(run.imageDepth == 0 ? 0x0A : 0x20)
    if run.imageDepth == 0 { events.append(event) }
  }

  private mutating func buildCode(_ literal: Range<Int>, _ run: inout InlineRun) {
    run.cursor.skipCode()
    buildUnset(literal, &run) { .code($0) }
  }

  private mutating func buildEmphasis(
    _ element: MarkdownElement, _ isStart: Bool, marks: Int, _ run: inout InlineRun
  ) {
    run.cursor.skipEmphasis(count: marks)
    guard run.imageDepth == 0 else { return }
    events.append(isStart ? .enter(element) : .leave(element))
  }

  private mutating func buildNoteReference(_ identifier: Range<Int>, _ run: inout InlineRun) {
    let name = String(decoding: layout.bytes[identifier], as: UTF8.self)
    let place = location(identifier.lowerBound - 2..<identifier.upperBound + 1)
    guard run.links.isEmpty else {
      diagnostics.append(Self.noteInLink(name, at: place))
      return
    }
    guard notes.defines(name) else {
      diagnostics.append(Self.undefinedNote(name, closest: notes.closest(to: name), at: place))
      return
    }
    guard part != .unusedNote, let use = notes.refer(to: name) else { return }
    run.text.append(InlineRun.placeholder)
    events.append(.noteReference(use.number, occurrence: use.occurrence))
  }

  /// Sets the text of a run, and lets its events point at the result.
  private mutating func finish(_ run: inout InlineRun) {
    typographer.append(run.text, to: &document.text, marks: &run.marks)
    for (place, index) in run.setEvents.enumerated() {
      let range = run.marks[2 * place]..<run.marks[2 * place + 1]
      switch events[index] {
      case .image(let link, _): events[index] = .image(link, alternative: range)
      default: events[index] = .text(range)
      }
    }
  }
}
