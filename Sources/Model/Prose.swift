import Ground

/// A text as its author wrote it, in Markdown, with what its data blocks show.
///
/// It is read twice: to be checked, and to be shown on a page. Between the two it is no more than its bytes.
public struct Prose: Hashable, Sendable {
  /// The text, without the header of its file, of which it is a part rather than a copy.
  private let held: ArraySlice<UInt8>
  /// The identifiers that its page uses beside it, which none of its headings may take.
  public let reservedAnchors: Set<String>
  /// What the data blocks of the text show, in reading order.
  public let blocks: [ProseBlock]

  /// The bytes of the text.
  public var markdown: [UInt8] { Array(held) }

  /// Whether it shows what stands elsewhere in the content: a block of data, or a link without a text,
  /// which takes the title or the value of what it names.
  public var takesFromData: Bool {
    !blocks.isEmpty || ByteSearch.first(Array("[](".utf8), in: markdown) != nil
  }

  /// Makes a text from its bytes and what each of its data blocks shows.
  public init(markdown: ArraySlice<UInt8>, reservedAnchors: Set<String>, blocks: [ProseBlock]) {
    held = markdown
    self.reservedAnchors = reservedAnchors
    self.blocks = blocks
  }
}
