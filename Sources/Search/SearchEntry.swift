/// Something that a reader may look for: a page, or a part of one.
public struct SearchEntry: Sendable {
  /// What it is called.
  public let title: String
  /// Where it is, from the site's root.
  public let path: String
  /// What it is, and of what it is part, in few words.
  public let context: String
  /// A sentence about it; empty where the title says all.
  public let summary: String
  /// What else is written there, for its words alone.
  public let texts: [String]

  /// Makes an entry.
  public init(
    _ title: String, at path: String, context: String, summary: String = "", texts: [String] = []
  ) {
    self.title = title
    self.path = path
    self.context = context
    self.summary = summary
    self.texts = texts
  }
}
