/// A priority area of a contract (axe), under which its actions stand.
public struct PriorityArea: Sendable {
  /// The name by which content refers to an area.
  public typealias ID = Identifier<PriorityArea>

  /// A part of an area (sous-axe).
  public struct SubArea: Sendable {
    /// The name by which actions refer to a sub-area.
    public typealias ID = Identifier<SubArea>

    /// The name by which actions refer to it.
    public let id: ID
    /// The title, exactly as in the document.
    public let title: Localized<String>
    /// Where the document gives it.
    public let source: Source

    /// Makes a sub-area.
    public init(id: ID, title: Localized<String>, source: Source) {
      self.id = id
      self.title = title
      self.source = source
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// Its number in the contract, from one.
  public let number: Int
  /// The title, exactly as in the document.
  public let title: Localized<String>
  /// The name of its page's file, without extension and number.
  public let slug: Localized<String>
  /// What it is about, in plain words.
  public let summary: Localized<String>?
  /// Its parts.
  public let subAreas: [SubArea]

  /// Makes an area.
  public init(
    id: ID, number: Int, title: Localized<String>, slug: Localized<String>,
    summary: Localized<String>?, subAreas: [SubArea]
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.slug = slug
    self.summary = summary
    self.subAreas = subAreas
  }
}
