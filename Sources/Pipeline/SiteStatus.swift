public import Ground
import Loading
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
    /// The same below the title of its group, which it does not repeat.
    public let ownText: String
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
  /// The labels of data that lack a language.
  public let missingLabels: [SiteTranslations.MissingLabel]
  /// What readers do not see yet: what comes out next first, then what no day is given for.
  public let waiting: [Waiting]

  /// Something that readers do not see yet.
  public struct Waiting: Sendable {
    /// The folder or the file in which it stands.
    public let path: String
    /// Which part of the file: an indicator and a year; nothing of a whole folder.
    public let part: [String]
    /// The day on which it comes out; nothing of a draft.
    public let day: Day?
  }
}

extension SiteStatus.Group {
  init(_ group: MissingChapter.Group) {
    self.init(
      action: group.action, title: group.title,
      items: group.items.map { SiteStatus.Item(gap: $0.gap, text: $0.text, ownText: $0.ownText) })
  }
}

extension CheckedSite {
  private var waiting: [SiteStatus.Waiting] {
    // A result of what readers do not see waits with it, whatever its own day.
    let all = withheld.filter { $0.part.count < 2 || isSeen($0) }.map { withheld in
      switch withheld.reason {
      case .draft: SiteStatus.Waiting(path: withheld.path, part: withheld.part, day: nil)
      case .until(let day): SiteStatus.Waiting(path: withheld.path, part: withheld.part, day: day)
      }
    }
    let dated = all.filter { $0.day != nil }
    return dated.sorted { ($0.day?.iso ?? "", $0.path) < ($1.day?.iso ?? "", $1.path) }
      + all.filter { $0.day == nil }
  }

  /// Whether readers see the indicator of a result that waits.
  private func isSeen(_ result: Withheld) -> Bool {
    let contract = String(result.path.split(separator: "/").dropFirst(2).first ?? "")
    return renderer?.shows(Indicator.ID(result.part[0]), of: Contract.ID(contract)) ?? true
  }

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
      }, missingLabels: missingLabels, waiting: waiting)
  }
}
