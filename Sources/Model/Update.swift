public import Ground

/// A piece of dated news about the contracts.
public struct Update: Sendable {
  /// The name by which content refers to a piece of news: its folder.
  public typealias ID = Identifier<Update>

  /// What is written in one language.
  public struct Text: Sendable {
    /// The title.
    public let title: String
    /// When this language was last changed.
    public var updated: Day? { part.read(held.updated) }
    /// A few sentences.
    public var body: Prose { part.read(held.body) }
    /// All but its title.
    let part: Part
    private let held: (updated: Day?, body: Prose)

    /// Makes the text of a piece of news, which is told by a part of the content.
    public init(title: String, updated: Day?, body: Prose, part: Part) {
      self.title = title
      self.part = part
      held = (updated, body)
    }
  }

  /// The name of its folder: `2024-03-28-vote`.
  public let id: ID
  /// The day of what it tells.
  public let date: Day
  /// The name without the date, for its page.
  public let slug: String
  /// The contract it tells of.
  public let contract: Contract.ID?
  /// Where it is written.
  public let source: Source?
  /// What is written, in each language.
  public let texts: Localized<Text>

  /// Makes a piece of news.
  public init(
    id: ID, date: Day, slug: String, contract: Contract.ID?, source: Source?, texts: Localized<Text>
  ) {
    self.id = id
    self.date = date
    self.slug = slug
    self.contract = contract
    self.source = source
    self.texts = texts
  }
}
