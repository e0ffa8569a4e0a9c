public import Diagnostics

/// What the header of a text holds.
public struct HeaderShape: Sendable {
  /// What the header is, in words.
  public let subject: Message
  /// The keys that hold facts, in the original only.
  public let facts: [String]
  /// The keys that hold lists of texts.
  let lists: [String]
  /// The keys that hold lists of texts by year.
  let calendars: [String]

  /// The keys that keep a thing from readers, as a draft or until a day.
  public static let waiting = ["draft", "publish-on"]
  /// Whether the thing may be kept from readers.
  public var mayWait: Bool { facts.contains(Self.waiting[0]) }

  /// Names the keys of a header.
  public init(
    subject: Message, facts: [String] = [], lists: [String] = [], calendars: [String] = []
  ) {
    self.subject = subject
    self.facts = facts
    self.lists = lists
    self.calendars = calendars
  }
}
