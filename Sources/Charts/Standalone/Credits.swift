/// What a chart must carry with it when it leaves its page.
public struct Credits: Hashable, Sendable {
  /// The title printed under the drawing.
  public let title: String
  /// Lines under the title, in the caller's words: source, license, date.
  public let lines: [String]

  /// The credits `title` and `lines`.
  public init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
