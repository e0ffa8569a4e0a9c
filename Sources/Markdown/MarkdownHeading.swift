public import Diagnostics

/// A heading of a document.
public struct MarkdownHeading: Hashable, Sendable {
  /// Its level, from two: the page has the first for its title.
  public let level: Int
  /// What a link writes after `#` to reach it; unique in the document.
  public let anchor: String
  /// Its text without marks.
  public let text: String
  /// Its line in the source.
  public let location: SourceLocation
}
