/// A text in Markdown, read and checked: what it says, and what it points at.
///
/// Flat: a list of events, so that nothing depends on how deep the text nests. Made by `MarkdownParser`.
public struct MarkdownDocument: Hashable, Sendable {
  /// The headings, in reading order.
  public internal(set) var headings: [MarkdownHeading] = []
  /// The links and images, in reading order; those of the notes last.
  public internal(set) var links: [MarkdownLink] = []
  /// The fenced blocks that show data, in reading order.
  public internal(set) var blocks: [FencedBlock] = []
  /// The body.
  var events: [MarkdownEvent] = []
  /// The notes that the body or another note uses, in the order of their numbers.
  var notes: [MarkdownNote] = []
  /// The text of all events.
  var text: [UInt8] = []

  /// Whether there is nothing to read.
  public var isEmpty: Bool { events.isEmpty }

  /// The number of notes that the text uses.
  public var noteCount: Int { notes.count }
}

/// A note of a document.
struct MarkdownNote: Hashable, Sendable {
  /// What the note says.
  var events: [MarkdownEvent] = []
  /// How many times it is referred to.
  var referenceCount = 0
}
