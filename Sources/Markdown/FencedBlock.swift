public import Diagnostics

/// A fenced block of which the first word says that something else than code stands in it.
public struct FencedBlock: Hashable, Sendable {
  /// The words that open such a block.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A figure made from the site's data.
    case figure
    /// A table made from the site's data.
    case table
  }

  /// The first word after the fence.
  public let kind: Kind
  /// What follows that word on the line of the fence.
  public let argument: String
  /// The bytes of the file between the fences.
  public let contentRange: Range<Int>
  /// The line of the fence in the source.
  public let location: SourceLocation
}
