public import Model

/// What is missing of one contract or of one kind, in the words of the site.
public struct MissingChapter: Sendable {
  /// Something that is missing.
  public struct Item: Sendable {
    /// What it is, for programs.
    public let gap: SiteGap
    /// What it is, in one sentence.
    public let text: String
    /// The same below the title of its group, which it does not repeat.
    public let ownText: String
  }

  /// What is missing of one action, or of the whole.
  public struct Group: Sendable {
    /// The action; nothing for the items that are about no single one.
    public let action: Action.ID?
    /// The title of the action.
    public let title: String?
    /// What is missing, in the order of the Model's list.
    public let items: [Item]
  }

  /// What the items have in common: the title of a contract, threads, translations.
  public let title: String
  /// What is missing of the whole, then of each action by number.
  public let groups: [Group]
}
