import Diagnostics

/// Builds the tree of a template from its tags and the text between them.
///
/// It goes through the tags once with a stack of what is open, so nesting costs no stack of its own.
struct TemplateParser {
  /// How deep tags may nest.
  static let deepestNesting = 100

  private let file: SourceFile
  private let lines: TemplateLines
  private var tree: TemplateTree
  private(set) var bodies: [TemplateBody] = []
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    tree = TemplateTree(file.bytes)
    lines = tree.lines
  }

  /// Parses a whole file.
  mutating func parse(_ tags: [TemplateTag]) {
    bodies = [TemplateBody(nodes: [], startsLine: false)]
    for tag in tags {
      guard tree.stack.count <= TemplateParser.deepestNesting else {
        faults.append(.nestedTooDeep(at: file.location(tag.range)))
        return
      }
      take(tag)
    }
    let end = file.bytes.count
    tree.addText(upTo: end)
    while tree.stack.count > 1 { closeUnclosed(at: end) }
    bodies[0] = TemplateBody(nodes: tree.top.nodes, startsLine: false)
  }

  private mutating func take(_ tag: TemplateTag) {
    if case .parent = tree.top.role, ![.block, .close, .silent].contains(tag.kind) {
      faults.append(.notABlock(at: file.location(tag.range)))
    }
    switch tag.kind {
    case .silent: _ = tree.passLine(of: tag.range)
    case .variable: tree.addInline(.variable(tag.name, .text), tag)
    case .rawVariable: tree.addInline(.variable(tag.name, .markup), tag)
    case .section, .invertedSection:
      _ = tree.passLine(of: tag.range)
      tree.push(OpenTag(.section, tag, dedent: tree.top.dedent))
    case .partial:
      let indentation = tree.passLine(of: tag.range)
      tree.add(
        .inclusion(
          Inclusion(kind: .partial, name: tag.name, indentation: indentation, overrides: [])))
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }

  private mutating func closeUnclosed(at offset: Int) {
    let tag = tree.top.tag
    faults.append(
      .unclosedTag(file.text(in: tag.range), tag.name.text, at: file.location(tag.range)))
    closeTop(by: offset..<offset)
  }
}

// MARK: - Opening and closing

extension TemplateParser {
  private mutating func openParent(_ tag: TemplateTag) {
    let blanks = lines.blanks(before: tag.range.lowerBound)
    if let blanks {
      tree.addText(upTo: blanks.lowerBound)
      tree.cursor = tag.range.lowerBound
    } else {
      tree.addInlineText(before: tag)
    }
    tree.push(OpenTag(.parent, tag, dedent: tree.top.dedent, blanks: blanks))
    tree.cursor = tag.range.upperBound
  }

  private mutating func openBlock(_ tag: TemplateTag) {
    if case .parent = tree.top.role {
      let start = lines.lineBreak(after: tag.range.upperBound)
      tree.cursor = start ?? tag.range.upperBound
      let dedent = start.map { lines.indentation(from: $0) } ?? tree.top.dedent
      tree.push(OpenTag(.override, tag, dedent: dedent))
      return
    }
    let blanks = lines.blanks(before: tag.range.lowerBound)
    let ownLine = tree.passLine(of: tag.range)
    var layout = BlockPlace.Layout.amidLine
    if let ownLine {
      layout = .ownLine(ownLine)
    } else if let blanks {
      layout = .afterBlanks(tree.withoutDedent(blanks))
    }
    tree.push(OpenTag(.block(layout, contentStart: tree.cursor), tag, dedent: tree.top.dedent))
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let opened = tree.stack.dropFirst().last(where: { $0.tag.name.text == tag.name.text })
    else {
      _ = tree.passLine(of: tag.range)
      let open = tree.stack.count > 1 ? tree.top.tag : nil
      faults.append(
        .strayClose(
          file.text(in: tag.range),
          open: open.map { (file.text(in: $0.range), $0.name.text, file.location($0.range)) },
          at: file.location(tag.range)))
      return
    }
    while tree.top.tag.range != opened.tag.range { closeUnclosed(at: tag.range.lowerBound) }
    closeTop(by: tag.range)
  }

  /// Closes what is open, with the range of the closing tag.
  private mutating func closeTop(by range: Range<Int>) {
    switch tree.top.role {
    case .template: break
    case .parent: closeParent(by: range)
    case .override: closeOverride(by: range)
    case .section:
      _ = tree.passLine(of: range)
      let closed = tree.pop()
      let polarity: SectionPolarity = closed.tag.kind == .section ? .normal : .inverted
      tree.add(.section(closed.tag.name, polarity, closed.nodes))
    case .block(let layout, let contentStart):
      _ = tree.passLine(of: range)
      closeBlock(layout, contentStart: contentStart)
    }
  }

  /// Where a block's tag has a line of its own, its default content says how far to indent.
  private mutating func closeBlock(_ layout: BlockPlace.Layout, contentStart: Int) {
    let closed = tree.pop()
    var layout = layout
    if case .ownLine = layout, !closed.nodes.isEmpty {
      layout = .ownLine(tree.withoutDedent(lines.indentation(from: contentStart)))
    }
    tree.add(.block(BlockPlace(name: closed.tag.name, layout: layout, defaults: closed.nodes)))
  }

  private mutating func closeOverride(by range: Range<Int>) {
    let blanks = lines.blanks(before: range.lowerBound)
    tree.addText(upTo: blanks.map { max($0.lowerBound, tree.cursor) } ?? range.lowerBound)
    tree.cursor = range.upperBound
    var closed = tree.pop()
    let name = closed.tag.name
    var startsLine = lines.lineBreak(after: closed.tag.range.upperBound) == nil
    if case .lineStart = closed.nodes.first {
      closed.nodes.removeFirst()
      startsLine = true
    }
    if tree.top.overrides.contains(where: { $0.block.text == name.text }) {
      faults.append(.repeatedBlock(name.text, at: file.location(name.range)))
    }
    tree.addOverride(name, body: bodies.count)
    bodies.append(TemplateBody(nodes: closed.nodes, startsLine: startsLine))
  }

  private mutating func closeParent(by range: Range<Int>) {
    let closed = tree.pop()
    tree.cursor = range.upperBound
    var indentation: Range<Int>?
    if let blanks = closed.blanks {
      if let next = lines.lineBreak(after: range.upperBound) ?? lines.end(after: range.upperBound) {
        indentation = tree.withoutDedent(blanks)
        tree.cursor = next
      } else {
        tree.addLines(blanks)
        if blanks.isEmpty { tree.add(.lineStart) }
      }
    }
    let name = closed.tag.name
    tree.add(
      .inclusion(
        Inclusion(kind: .parent, name: name, indentation: indentation, overrides: closed.overrides))
    )
  }
}
