extension DocumentReader {
  /// Reads the blocks of a range of the tree's events.
  mutating func readBlocks(_ range: Range<Int>, of role: PartDraft.Role) -> MarkdownText {
    var part = PartDraft(role: role)
    var index = range.lowerBound
    while index < range.upperBound {
      let event = source.tree.events[index]
      switch event.kind {
      case .paragraph: index = readParagraph(at: index, of: &part)
      case .heading: index = readHeading(at: index, of: &part)
      case .blockQuote, .list, .item: readContainer(event, of: &part)
      case .thematicBreak:
        if let table = source.layout.table(atLine: event.line) {
          readTable(table, of: &part)
        } else {
          part.text.events.append(.thematicBreak)
        }
      case .codeBlock: readCodeBlock(event, of: &part)
      case .htmlBlock: reportHTMLBlock(event)
      default: preconditionFailure("an inline of the tree stands outside a block")
      }
      index += 1
    }
    return part.text
  }

  private mutating func readContainer(_ event: CommonMarkTree.Event, of part: inout PartDraft) {
    let element: MarkdownElement =
      switch event.kind {
      case .blockQuote: .blockQuote
      case .item: .item
      default: event.number < 0 ? .bulletList : .orderedList(start: event.number)
      }
    part.text.events.append(event.isStart ? .enter(element) : .leave(element))
    if event.isStart { part.containers.append(event) } else { part.containers.removeLast() }
    switch event.kind {
    case .blockQuote: followQuotation(event)
    case .item: followItem(event, of: &part)
    default: followList(event, of: &part)
    }
  }

  private mutating func readParagraph(at index: Int, of part: inout PartDraft) -> Int {
    let event = source.tree.events[index]
    let element = part.isInTightItem ? MarkdownElement.tightParagraph : .paragraph
    reportMisplacedTable(event)
    reportLines(event, of: part)
    part.text.events.append(.enter(element))
    let end = readInlines(
      from: index, at: source.layout.lines.offset(line: event.line, column: event.column), of: &part
    )
    part.text.events.append(.leave(element))
    return end
  }

  private mutating func readCodeBlock(_ event: CommonMarkTree.Event, of part: inout PartDraft) {
    if let kind = FencedBlock.Kind(of: event, in: source.tree) {
      readFencedBlock(event, kind, of: &part)
      return
    }
    reportCode(event)
    let start = part.text.bytes.count
    part.text.bytes.append(source.tree.text, in: event.literal)
    part.text.events.append(.codeBlock(start..<part.text.bytes.count))
  }
}
