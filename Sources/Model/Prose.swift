public import Markdown

/// A text as its author wrote it, with what its data blocks show.
public struct Prose: Sendable {
  /// The text.
  public let document: MarkdownDocument
  /// What the data blocks of the text show, in the order of `document`'s blocks.
  public let blocks: [ProseBlock]

  /// Makes a text from its document and what each of its data blocks shows.
  public init(document: MarkdownDocument, blocks: [ProseBlock]) {
    self.document = document
    self.blocks = blocks
  }
}
