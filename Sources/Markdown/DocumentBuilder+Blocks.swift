public import Diagnostics

extension Rule {
  /// A table, a picture or a chart in a text says what it shows, and can be drawn.
  public static let invalidFigure = Rule("invalid-figure")
}

extension DocumentBuilder {
  /// Builds the blocks of a range of the tree's events.
  mutating func buildBlocks(_ range: Range<Int>) {
    containers = []
    quoteDepth = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let event = tree.events[index]
      switch event.kind {
      case .paragraph: index = buildParagraph(at: index)
      case .heading: index = buildHeading(at: index)
      case .blockQuote, .list, .item: buildContainer(event)
      case .thematicBreak: buildThematicBreak(event)
      case .codeBlock: buildCodeBlock(event)
      case .htmlBlock: reportHTMLBlock(event)
      default: preconditionFailure("an inline of the tree stands outside a block")
      }
      index += 1
    }
  }
}

extension DocumentBuilder {
  private mutating func buildContainer(_ event: CommonMarkTree.Event) {
    let element: MarkdownElement =
      switch event.kind {
      case .blockQuote: .blockQuote
      case .item: .item
      default: event.number < 0 ? .bulletList : .orderedList(start: event.number)
      }
    if event.isStart {
      events.append(.enter(element))
      containers.append(Container(kind: event.kind, isTight: event.isTight))
    } else {
      events.append(.leave(element))
      containers.removeLast()
    }
    if event.kind == .blockQuote { quoteDepth += event.isStart ? 1 : -1 }
  }

  /// Whether the block being read stands directly in an item of a tight list.
  private var isInTightItem: Bool {
    containers.count >= 2 && containers[containers.count - 1].kind == .item
      && containers[containers.count - 2].isTight
  }

  private mutating func buildParagraph(at index: Int) -> Int {
    let event = tree.events[index]
    let element = isInTightItem ? MarkdownElement.tightParagraph : .paragraph
    reportMisplacedTable(event)
    events.append(.enter(element))
    let end = buildInlines(
      from: index, at: layout.lines.offset(line: event.line, column: event.column))
    events.append(.leave(element))
    return end
  }

  private mutating func buildThematicBreak(_ event: CommonMarkTree.Event) {
    let tableLines = layout.tableLines
    while nextTable < tableLines.count, tableLines[nextTable] < event.line { nextTable += 1 }
    if nextTable < tableLines.count, tableLines[nextTable] == event.line {
      buildTable(nextTable)
    } else {
      events.append(.thematicBreak)
    }
  }

  private mutating func buildCodeBlock(_ event: CommonMarkTree.Event) {
    let fence = tree.text[event.detail]
    let word = fence.prefix { !$0.isSpaceOrTab }
    if !word.isEmpty, let kind = FencedBlock.Kind(rawValue: String(decoding: word, as: UTF8.self)) {
      buildFencedBlock(event, kind, argument: fence.dropFirst(word.count))
      return
    }
    let start = document.text.count
    document.text.append(tree.text, in: event.literal)
    events.append(.codeBlock(start..<document.text.count))
  }

  private mutating func buildFencedBlock(
    _ event: CommonMarkTree.Event, _ kind: FencedBlock.Kind, argument: ArraySlice<UInt8>
  ) {
    let line = layout.lines[event.line - 1]
    let start = line.lowerBound + min(event.column - 1, line.count)
    guard part == .body, containers.isEmpty else {
      reportMisplacedBlock(kind, location(start..<line.upperBound))
      return
    }
    let lineCount = tree.text[event.literal].count { $0 == 0x0A }
    if event.endLine <= event.line + lineCount {
      reportUnclosedBlock(kind, location(start..<line.upperBound))
    }
    let first = layout.lines.starts[min(event.line, layout.lines.count)]
    let end = layout.lines.starts[min(event.line + lineCount, layout.lines.count)]
    let words = argument.drop(while: \.isSpaceOrTab)
    document.blocks.append(
      FencedBlock(
        kind: kind, argument: String(decoding: words, as: UTF8.self),
        contentRange: layout.map.range(first..<end), location: location(start..<line.upperBound)))
    events.append(.block(document.blocks.count - 1))
  }

  private mutating func reportUnclosedBlock(_ kind: FencedBlock.Kind, _ location: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        .invalidFigure,
        Message(
          french: "le bloc '\(kind.rawValue)' n’est pas fermé",
          english: "the '\(kind.rawValue)' block is not closed"), at: location,
        help: Message(
          french: "écrivez sous le bloc une ligne de mêmes signes que ceux qui l’ouvrent",
          english: "write under the block a line of the same signs as those that open it")))
  }

  private mutating func reportMisplacedBlock(_ kind: FencedBlock.Kind, _ location: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        .invalidFigure,
        Message(
          french:
            "un bloc '\(kind.rawValue)' ne peut pas être dans une liste, une citation ou une note",
          english: "a '\(kind.rawValue)' block cannot stand in a list, a quotation or a note"),
        at: location,
        help: Message(
          french: "commencez le bloc à la marge de gauche, après une ligne vide",
          english: "start the block at the left margin, after an empty line")))
  }
}
