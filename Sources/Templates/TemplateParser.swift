import Diagnostics

/// Builds the tree of a template from its tags and the text between them.
///
/// It goes through the tags once with a stack of what is open, so nesting costs no stack of its own. A tag
/// that shows nothing itself and is alone on its line takes the line with it.
struct TemplateParser {
  /// How deep tags may nest.
  static let deepestNesting = 100

  private let file: SourceFile
  private let lines: TemplateLines
  /// What is open, the template itself first.
  private var stack: [OpenTag]
  /// Up to here the text is in the tree.
  private var cursor = 0
  private(set) var faults: [Diagnostic] = []

  init(_ file: SourceFile) {
    self.file = file
    lines = TemplateLines(file.bytes)
    let whole = TemplateName(text: "", range: 0..<0)
    stack = [OpenTag(.template, TemplateTag(kind: .silent, name: whole, range: 0..<0))]
  }

  /// Parses a whole file.
  mutating func parse(_ tags: [TemplateTag]) -> [TemplateNode] {
    for tag in tags {
      guard stack.count <= TemplateParser.deepestNesting else {
        faults.append(.nestedTooDeep(at: file.location(tag.range)))
        return []
      }
      take(tag)
    }
    let end = file.bytes.count
    addText(upTo: end)
    while stack.count > 1 { closeUnclosed(at: end) }
    return top.nodes
  }

  private mutating func take(_ tag: TemplateTag) {
    if case .parent = top.role, ![.block, .close, .silent].contains(tag.kind) {
      faults.append(.notABlock(at: file.location(tag.range)))
    }
    switch tag.kind {
    case .silent: passLine(of: tag.range)
    case .variable: addInline(.variable(tag.name, .escaped), tag)
    case .rawVariable: addInline(.variable(tag.name, .raw), tag)
    case .section, .invertedSection:
      passLine(of: tag.range)
      stack.append(OpenTag(.section, tag))
    case .partial:
      if passLine(of: tag.range) { checkIndentation(of: tag) }
      add(.inclusion(Inclusion(kind: .partial, name: tag.name)))
    case .parent:
      addText(upTo: tag.range.lowerBound)
      cursor = tag.range.upperBound
      stack.append(OpenTag(.parent, tag))
    case .block: openBlock(tag)
    case .close: close(tag)
    }
  }
}

/// A tag that waits for its closing tag, with what stands in it so far.
private struct OpenTag {
  enum Role {
    /// The whole template.
    case template
    case section
    case parent
    /// What fills a block of a parent.
    case override
    /// A place that may be filled.
    case block
  }

  let role: Role
  let tag: TemplateTag
  var nodes: [TemplateNode] = []
  var overrides: [(block: TemplateName, nodes: [TemplateNode])] = []

  init(_ role: Role, _ tag: TemplateTag) {
    self.role = role
    self.tag = tag
  }
}

// MARK: - Text and lines

extension TemplateParser {
  private var top: OpenTag { stack[stack.count - 1] }

  private mutating func add(_ node: TemplateNode) { stack[stack.count - 1].nodes.append(node) }

  private mutating func addInline(_ node: TemplateNode, _ tag: TemplateTag) {
    addText(upTo: tag.range.lowerBound)
    add(node)
    cursor = tag.range.upperBound
  }

  /// Adds the text from the cursor; between a parent's blocks, text means nothing.
  private mutating func addText(upTo end: Int) {
    guard cursor < end else { return }
    if top.role != .parent { add(.text(cursor..<end)) }
    cursor = end
  }

  /// Passes a tag, with its line when it is alone there; says whether it was.
  @discardableResult private mutating func passLine(of range: Range<Int>) -> Bool {
    guard let blanks = lines.blanks(before: range.lowerBound),
      let next = lines.lineEnd(after: range.upperBound)
    else {
      addText(upTo: range.lowerBound)
      cursor = range.upperBound
      return false
    }
    addText(upTo: blanks.lowerBound)
    cursor = next
    return true
  }

  /// What is included stands as it was written: a tag alone on its line cannot indent it.
  private mutating func checkIndentation(of tag: TemplateTag) {
    guard lines.blanks(before: tag.range.lowerBound)?.isEmpty == false else { return }
    faults.append(.indentedInclusion(file.text(in: tag.range), at: file.location(tag.range)))
  }
}

// MARK: - Opening and closing

extension TemplateParser {
  private mutating func openBlock(_ tag: TemplateTag) {
    if case .parent = top.role {
      cursor = lines.lineBreak(after: tag.range.upperBound) ?? tag.range.upperBound
      stack.append(OpenTag(.override, tag))
    } else {
      if passLine(of: tag.range) { checkIndentation(of: tag) }
      stack.append(OpenTag(.block, tag))
    }
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let opened = stack.dropFirst().last(where: { $0.tag.name.text == tag.name.text }) else {
      passLine(of: tag.range)
      let open = stack.count > 1 ? top.tag : nil
      faults.append(
        .strayClose(
          file.text(in: tag.range),
          open: open.map { (file.text(in: $0.range), $0.name.text, file.location($0.range)) },
          at: file.location(tag.range)))
      return
    }
    while top.tag.range != opened.tag.range { closeUnclosed(at: tag.range.lowerBound) }
    closeTop(by: tag.range)
  }

  private mutating func closeUnclosed(at offset: Int) {
    let tag = top.tag
    faults.append(
      .unclosedTag(file.text(in: tag.range), tag.name.text, at: file.location(tag.range)))
    closeTop(by: offset..<offset)
  }

  /// Closes what is open, with the range of the closing tag.
  private mutating func closeTop(by range: Range<Int>) {
    switch top.role {
    case .template: preconditionFailure("the template itself stays open to the end")
    case .parent: closeParent(by: range)
    case .override: closeOverride(by: range)
    case .section:
      passLine(of: range)
      let closed = stack.removeLast()
      let polarity: SectionPolarity = closed.tag.kind == .section ? .normal : .inverted
      add(.section(closed.tag.name, polarity, closed.nodes))
    case .block:
      passLine(of: range)
      let closed = stack.removeLast()
      add(.block(closed.tag.name, defaults: closed.nodes))
    }
  }

  private mutating func closeOverride(by range: Range<Int>) {
    let blanks = lines.blanks(before: range.lowerBound)
    addText(upTo: blanks.map { max($0.lowerBound, cursor) } ?? range.lowerBound)
    cursor = range.upperBound
    let closed = stack.removeLast()
    let name = closed.tag.name
    if top.overrides.contains(where: { $0.block.text == name.text }) {
      faults.append(.repeatedBlock(name.text, at: file.location(name.range)))
    }
    stack[stack.count - 1].overrides.append((name, closed.nodes))
  }

  private mutating func closeParent(by range: Range<Int>) {
    let closed = stack.removeLast()
    cursor = range.upperBound
    if lines.blanks(before: closed.tag.range.lowerBound) != nil,
      let next = lines.lineEnd(after: range.upperBound)
    {
      checkIndentation(of: closed.tag)
      cursor = next
    }
    add(.inclusion(Inclusion(kind: .parent, name: closed.tag.name, overrides: closed.overrides)))
  }
}
