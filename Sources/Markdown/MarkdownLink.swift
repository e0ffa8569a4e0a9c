public import Diagnostics

/// A link or an image of a document, and where it stands.
public struct MarkdownLink: Hashable, Sendable {
  /// What a destination is used for.
  public enum Role: Hashable, Sendable {
    /// A link with a text of its own.
    case link
    /// A link that takes the text of what it points at: `[](figure:population)`.
    case citation
    /// An image.
    case image
  }

  /// Where it leads.
  public let destination: LinkDestination
  /// What it is used for.
  public let role: Role
  /// The title that follows the destination, if any.
  public let title: String?
  /// The whole link in the source.
  public let location: SourceLocation
  /// The destination in the source; the whole link when the destination is defined elsewhere.
  public let destinationLocation: SourceLocation
}
