/// The tree of a template while it grows: what is open, and how far the text is in.
struct TemplateTree {
  let lines: TemplateLines
  /// What is open, the template itself first.
  private(set) var stack: [OpenTag]
  /// Up to here the text is in the tree.
  var cursor = 0

  init(_ bytes: [UInt8]) {
    lines = TemplateLines(bytes)
    let whole = TemplateName(text: "", range: 0..<0)
    stack = [OpenTag(.template, TemplateTag(kind: .silent, name: whole, range: 0..<0))]
  }

  mutating func push(_ tag: OpenTag) { stack.append(tag) }

  mutating func pop() -> OpenTag {
    precondition(stack.count > 1, "the template itself stays open to the end")
    return stack.removeLast()
  }

  /// Says what fills a block of the parent that is open.
  mutating func addOverride(_ block: TemplateName, body: Int) {
    stack[stack.count - 1].overrides.append((block, body))
  }

  var top: OpenTag { stack[stack.count - 1] }

  mutating func add(_ node: TemplateNode) { stack[stack.count - 1].nodes.append(node) }

  mutating func addInline(_ node: TemplateNode, _ tag: TemplateTag) {
    addInlineText(before: tag)
    add(node)
    cursor = tag.range.upperBound
  }

  /// Passes a tag that takes its line with it when it is alone there; then gives the blanks before it.
  mutating func passLine(of range: Range<Int>) -> Range<Int>? {
    guard let blanks = lines.blanks(before: range.lowerBound),
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

  mutating func addInlineText(before tag: TemplateTag) {
    addText(upTo: tag.range.lowerBound)
    if lines.isLineStart(tag.range.lowerBound) { add(.lineStart) }
  }

  /// Adds the text from the cursor; between a parent's blocks, text means nothing.
  mutating func addText(upTo end: Int) {
    guard cursor < end else { return }
    if case .parent = top.role {} else { addLines(cursor..<end) }
    cursor = end
  }

  /// Adds text line by line, marking where lines start.
  mutating func addLines(_ range: Range<Int>) {
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
  func withoutDedent(_ range: Range<Int>) -> Range<Int> {
    guard let dedent = top.dedent else { return range }
    return lines.range(range, withoutPrefix: dedent)
  }
}
