/// An element of a text that holds others.
enum MarkdownElement: Hashable, Sendable {
  case paragraph
  /// A paragraph of a tight list: its text stands in the item itself.
  case tightParagraph
  /// The heading at a place in the text's headings.
  case heading(Int)
  case blockQuote
  case bulletList
  case orderedList(start: Int)
  case item
  case emphasis
  case strong
  /// The link at a place in the text's links.
  case link(Int)
  case table
  case caption
  case headerRow
  /// A row of the body; the first one opens it, the last one closes it.
  case row(isFirst: Bool, isLast: Bool)
  case cell(PipeTable.Cell)
}

/// A step through a text, in reading order; ranges are of the text's bytes.
enum MarkdownEvent: Hashable, Sendable {
  case enter(MarkdownElement)
  case leave(MarkdownElement)
  case text(Range<Int>)
  case code(Range<Int>)
  case softBreak
  case hardBreak
  case thematicBreak
  case codeBlock(Range<Int>)
  /// The image at a place in the text's links, and the text that stands for it.
  case image(Int, alternative: Range<Int>)
  /// The use of a note: its number, and how many times it was referred to so far.
  case noteReference(Int, occurrence: Int)
  /// The fenced block at a place in the text's blocks.
  case block(Int)
}
