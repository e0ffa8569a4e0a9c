/// A text broken into lines.
public struct WrappedText: Hashable, Sendable {
  /// What had to be done to make the text fit.
  public enum Fit: Hashable, Sendable {
    /// All words are there and whole.
    case whole
    /// A word was broken, or the end was left out behind an ellipsis.
    case forced
  }

  /// The lines, each within the width it was broken for.
  public let lines: [String]
  /// Whether words suffered.
  public let fit: Fit
}
