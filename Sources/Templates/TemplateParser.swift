import Diagnostics

/// Builds the tree of a template from its tags and the text between them.
///
/// It goes through the tags once with a stack of what is open, so nesting costs no stack of its own.
struct TemplateParser {
  /// How deep tags may nest.
  static let deepestNesting = 100

  let lines: TemplateLines
  private let file: SourceFile
  private var stack: [OpenTag]
  /// Up to here the text is already in the tree.
  private var cursor = 0
  private(set) var bodies: [TemplateBody] = []
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    lines = TemplateLines(file.bytes)
    let whole = TemplateName(text: "", range: 0..<0)
    stack = [OpenTag(.template, TemplateTag(kind: .silent, name: whole, range: 0..<0))]
  }

  /// Parses a whole file.
  mutating func parse(_ tags: [TemplateTag]) {
    bodies = [TemplateBody(nodes: [], startsLine: false)]
    for tag in tags {
      guard stack.count <= TemplateParser.deepestNesting else {
        faults.append(.nestedTooDeep(at: file.location(tag.range)))
        break
      }
      take(tag)
    }
    addText(upTo: file.bytes.count)
    while stack.count > 1 { reportUnclosed() }
    bodies[0] = TemplateBody(nodes: stack[0].nodes, startsLine: false)
  }

  private mutating func take(_ tag: TemplateTag) {
    if case .parent = top.role, ![.block, .close, .silent].contains(tag.kind) {
      faults.append(.notABlock(at: file.location(tag.range)))
    }
    switch tag.kind {
    case .silent: _ = passLine(of: tag.range)
    case .variable: addInline(.variable(tag.name, .text), tag)
    case .rawVariable: addInline(.variable(tag.name, .markup), tag)
    case .section, .invertedSection:
      _ = passLine(of: tag.range)
      stack.append(OpenTag(.section, tag, dedent: top.dedent))
    case .partial:
      let indentation = passLine(of: tag.range)
      add(
        .inclusion(
          Inclusion(kind: .partial, name: tag.name, indentation: indentation, overrides: [])
        )
      )
    case .parent: openParent(tag)
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }

  private mutating func reportUnclosed() {
    let tag = top.tag
    faults.append(
      .unclosedTag(file.text(in: tag.range), tag.name.text, at: file.location(tag.range))
    )
    closeTop(by: file.bytes.count..<file.bytes.count)
  }
}

// MARK: - Opening and closing

extension TemplateParser {
  private mutating func openParent(_ tag: TemplateTag) {
    let blanks = lines.blanks(before: tag.range.lowerBound)
    if let blanks {
      addText(upTo: blanks.lowerBound)
      cursor = tag.range.lowerBound
    } else {
      addInlineText(before: tag)
    }
    stack.append(OpenTag(.parent, tag, dedent: top.dedent, blanks: blanks))
    cursor = tag.range.upperBound
  }

  private mutating func openBlock(_ tag: TemplateTag) {
    if case .parent = top.role {
      let start = lines.lineBreak(after: tag.range.upperBound)
      cursor = start ?? tag.range.upperBound
      let dedent = start.map { lines.indentation(from: $0) } ?? top.dedent
      stack.append(OpenTag(.override, tag, dedent: dedent))
      return
    }
    let blanks = lines.blanks(before: tag.range.lowerBound)
    let ownLine = passLine(of: tag.range)
    var layout = BlockPlace.Layout.amidLine
    if let ownLine {
      layout = .ownLine(ownLine)
    } else if let blanks {
      layout = .afterBlanks(withoutDedent(blanks))
    }
    stack.append(OpenTag(.block(layout, contentStart: cursor), tag, dedent: top.dedent))
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let opened = stack.dropFirst().last(where: { $0.tag.name.text == tag.name.text }) else {
      _ = passLine(of: tag.range)
      let open = stack.count > 1 ? top.tag : nil
      faults.append(
        .strayClose(
          file.text(in: tag.range),
          open: open.map { (file.text(in: $0.range), file.location($0.range)) },
          at: file.location(tag.range)
        )
      )
      return
    }
    while top.tag.range != opened.tag.range { reportUnclosed() }
    closeTop(by: tag.range)
  }

  /// Closes what is open, with the range of the closing tag.
  private mutating func closeTop(by range: Range<Int>) {
    switch top.role {
    case .template: break
    case .parent: closeParent(by: range)
    case .override: closeOverride(by: range)
    case .section:
      _ = passLine(of: range)
      let closed = stack.removeLast()
      let polarity: SectionPolarity = closed.tag.kind == .section ? .normal : .inverted
      add(.section(closed.tag.name, polarity, closed.nodes))
    case .block(let layout, let contentStart):
      _ = passLine(of: range)
      closeBlock(layout, contentStart: contentStart)
    }
  }

  /// Where a block's tag has a line of its own, its default content says how far to indent.
  private mutating func closeBlock(_ layout: BlockPlace.Layout, contentStart: Int) {
    let closed = stack.removeLast()
    var layout = layout
    if case .ownLine = layout, !closed.nodes.isEmpty {
      layout = .ownLine(withoutDedent(lines.indentation(from: contentStart)))
    }
    add(.block(BlockPlace(name: closed.tag.name, layout: layout, defaults: closed.nodes)))
  }

  private mutating func closeOverride(by range: Range<Int>) {
    let blanks = lines.blanks(before: range.lowerBound)
    addText(upTo: blanks.map { max($0.lowerBound, cursor) } ?? range.lowerBound)
    cursor = range.upperBound
    var closed = stack.removeLast()
    let name = closed.tag.name
    var startsLine = lines.lineBreak(after: closed.tag.range.upperBound) == nil
    if case .lineStart = closed.nodes.first {
      closed.nodes.removeFirst()
      startsLine = true
    }
    if top.overrides.contains(where: { $0.block.text == name.text }) {
      faults.append(.repeatedBlock(name.text, at: file.location(name.range)))
    }
    stack[stack.count - 1].overrides.append((name, bodies.count))
    bodies.append(TemplateBody(nodes: closed.nodes, startsLine: startsLine))
  }

  private mutating func closeParent(by range: Range<Int>) {
    let closed = stack.removeLast()
    cursor = range.upperBound
    var indentation: Range<Int>?
    if let blanks = closed.blanks {
      if let next = lines.lineBreak(after: range.upperBound) ?? lines.end(after: range.upperBound) {
        indentation = withoutDedent(blanks)
        cursor = next
      } else {
        addLines(blanks)
        if blanks.isEmpty { add(.lineStart) }
      }
    }
    let name = closed.tag.name
    add(
      .inclusion(
        Inclusion(kind: .parent, name: name, indentation: indentation, overrides: closed.overrides)
      )
    )
  }
}

// MARK: - Text

extension TemplateParser {
  private var top: OpenTag { stack[stack.count - 1] }

  private mutating func add(_ node: TemplateNode) {
    stack[stack.count - 1].nodes.append(node)
  }

  private mutating func addInline(_ node: TemplateNode, _ tag: TemplateTag) {
    addInlineText(before: tag)
    add(node)
    cursor = tag.range.upperBound
  }

  /// Passes a tag that takes its line with it when it is alone there; then gives the blanks before it.
  private mutating func passLine(of range: Range<Int>) -> Range<Int>? {
    guard
      let blanks = lines.blanks(before: range.lowerBound),
      let next = lines.lineBreak(after: range.upperBound) ?? lines.end(after: range.upperBound)
    else {
      addText(upTo: range.lowerBound)
      if lines.isLineStart(range.lowerBound) { add(.lineStart) }
      cursor = range.upperBound
      return nil
    }
    addText(upTo: blanks.lowerBound)
    cursor = next
    return withoutDedent(blanks)
  }

  private mutating func addInlineText(before tag: TemplateTag) {
    addText(upTo: tag.range.lowerBound)
    if lines.isLineStart(tag.range.lowerBound) { add(.lineStart) }
  }

  /// Adds the text from the cursor; between a parent's blocks, text means nothing.
  private mutating func addText(upTo end: Int) {
    guard cursor < end else { return }
    if case .parent = top.role {} else { addLines(cursor..<end) }
    cursor = end
  }

  /// Adds text line by line, marking where lines start.
  private mutating func addLines(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = lines.nextLine(after: start, upTo: range.upperBound)
      if lines.isLineStart(start) {
        add(.lineStart)
        start = withoutDedent(start..<end).lowerBound
      }
      if start < end { add(.text(start..<end)) }
      start = end
    }
  }

  /// The range without the blanks that the lines of a block's content have in common.
  private func withoutDedent(_ range: Range<Int>) -> Range<Int> {
    guard let dedent = top.dedent else { return range }
    return lines.range(range, withoutPrefix: dedent)
  }
}

/// A tag that waits for its closing tag, with what stands in it so far.
struct OpenTag {
  enum Role {
    /// The whole template.
    case template
    case section
    case parent
    /// What fills a block of a parent.
    case override
    /// A place that may be filled.
    case block(BlockPlace.Layout, contentStart: Int)
  }

  let role: Role
  let tag: TemplateTag
  /// The blanks to take off the start of each line.
  let dedent: Range<Int>?
  /// The blanks before a parent that is the first on its line.
  let blanks: Range<Int>?
  var nodes: [TemplateNode] = []
  var overrides: [(block: TemplateName, body: Int)] = []

  init(_ role: Role, _ tag: TemplateTag, dedent: Range<Int>? = nil, blanks: Range<Int>? = nil) {
    self.role = role
    self.tag = tag
    self.dedent = dedent
    self.blanks = blanks
  }
}
