/// Something that no document of a contract gives, which only a reader of them can tell.
public struct StatedGap: Sendable {
  /// What is missing, in words.
  public let text: Localized<String>
  /// Where a document announces it, or ought to have it.
  public let source: Source

  /// Makes a gap.
  public init(text: Localized<String>, source: Source) {
    self.text = text
    self.source = source
  }
}
