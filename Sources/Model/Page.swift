public import Ground

/// A page of prose beside the contracts: about, legal notice, accessibility.
public struct Page: Sendable {
  /// The name by which prose refers to a page.
  public typealias ID = Identifier<Page>

  /// Where a page is linked from on every page.
  public enum Place: String, CaseIterable, Sendable {
    /// The main menu.
    case main
    /// The foot of the page.
    case footer
  }

  /// What a page is for, where the site must know.
  public enum Role: String, CaseIterable, Sendable {
    /// What the site is and who makes it.
    case about
    /// The legal notice.
    case legal
    /// The accessibility statement; its link tells the state of conformity.
    case accessibility
  }

  /// What is written in one language.
  public struct Text: Sendable {
    /// The title.
    public let title: String
    /// The name of its file, without extension.
    public let slug: String
    /// One sentence for search engines and link previews.
    public var description: String { part.read(held.description) }
    /// When this language was last changed.
    public var updated: Day? { part.read(held.updated) }
    /// The prose.
    public var body: Prose { part.read(held.body) }
    /// All but its name.
    let part: Part
    private let held: (description: String, updated: Day?, body: Prose)

    /// Makes the text of a page, which is told by a part of the content.
    public init(
      title: String, slug: String, description: String, updated: Day?, body: Prose, part: Part
    ) {
      self.title = title
      self.slug = slug
      self.part = part
      held = (description, updated, body)
    }
  }

  /// The name by which prose refers to it.
  public let id: ID
  /// Where it is linked from.
  public let place: Place
  /// What it is for, where the site must know.
  public let role: Role?
  /// What is written, in each language.
  public let texts: Localized<Text>

  /// Makes a page.
  public init(id: ID, place: Place, role: Role?, texts: Localized<Text>) {
    self.id = id
    self.place = place
    self.role = role
    self.texts = texts
  }
}
