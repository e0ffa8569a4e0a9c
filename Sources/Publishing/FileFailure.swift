public import Diagnostics

/// A file of a publication could not be made: the machine did not do its part.
///
/// Content and theme are not to blame, whose mistakes were all reported before.
public struct FileFailure: Error, Hashable, Sendable {
  /// What happened, in both languages.
  public let message: Message

  /// Makes a failure.
  public init(message: Message) { self.message = message }
}
