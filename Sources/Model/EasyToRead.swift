public import Ground

/// A text in words that are easy to read (facile à lire et à comprendre): short sentences, one idea
/// each, no jargon.
public struct EasyToRead: Sendable {
  /// The title in easy words; nothing where the action's own is easy enough.
  public let title: String?
  /// When this language was last changed.
  public let updated: Day?
  /// The text.
  public var body: Prose { part.read(held) }
  /// All of it.
  public let part: Part
  private let held: Prose

  /// Makes a text that is easy to read, which is told by a part of the content.
  public init(title: String?, updated: Day?, body: Prose, part: Part) {
    self.title = title
    self.updated = updated
    self.part = part
    held = body
  }
}
