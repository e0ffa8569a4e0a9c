public import Ground
public import Model
import Presentation
import Rendering

/// What a site does not say yet, in one of its languages: a sentence for each point that its public page
/// counts.
public struct SiteStatus: Sendable {
  /// What is missing of one contract or of one kind.
  public struct Chapter: Sendable {
    /// What the items have in common.
    public let title: String
    /// What is missing, in order.
    public let groups: [Group]
  }

  /// What is missing of one action, or of the whole.
  public struct Group: Sendable {
    /// The action; nothing for the items that are about no single one.
    public let action: Action.ID?
    /// The title of the action.
    public let title: String?
    /// What is missing, in order.
    public let items: [Item]
  }

  /// Something that is missing.
  public struct Item: Sendable {
    /// What it is, for programs.
    public let gap: SiteGap
    /// What it is, in one sentence.
    public let text: String
  }

  /// The day on which it is missing.
  public let day: Day
  /// The language of the sentences.
  public let language: Language
  /// The title of the page.
  public let title: String
  /// The sentence in the place of the list where nothing is missing.
  public let nothing: String
  /// What is missing.
  public let chapters: [Chapter]
}

extension SiteStatus.Group {
  init(_ group: MissingChapter.Group) {
    self.init(
      action: group.action, title: group.title,
      items: group.items.map { SiteStatus.Item(gap: $0.gap, text: $0.text) })
  }
}

extension CheckedSite {
  /// What the site does not say yet; the caller has seen that it is fit.
  ///
  /// In the language asked for where the site has it, else in the site's first.
  public func status(in asked: String?) -> SiteStatus {
    guard let renderer else { preconditionFailure("only a site that is fit has a status") }
    let language = renderer.languages.first { $0.code == asked } ?? renderer.languages[0]
    return SiteStatus(
      day: renderer.day, language: language, title: renderer.missingTitle(in: language),
      nothing: renderer.nothingMissing(in: language),
      chapters: renderer.missingData(in: language).map { chapter in
        SiteStatus.Chapter(title: chapter.title, groups: chapter.groups.map(SiteStatus.Group.init))
      })
  }
}
