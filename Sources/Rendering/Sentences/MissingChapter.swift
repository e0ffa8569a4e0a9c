public import Ground
public import Model
import Words

/// What is missing of one contract or of one kind, in the words of the site.
public struct MissingChapter: Sendable {
  /// Something that is missing.
  public struct Item: Sendable {
    /// What it is, for programs.
    public let gap: SiteGap
    /// What it is, in one sentence.
    public let text: String
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

extension SiteRenderer {
  /// The languages of the site, the original first.
  public var languages: [Language] { site.languages }

  /// The day on which states are computed.
  public var day: Day { options.day }

  /// The title of the page of everything that is missing.
  public func missingTitle(in language: Language) -> String {
    let context = context(.missing, language)
    return context.title(of: .missing).text
  }

  /// The sentence in the place of the list where nothing is missing.
  public func nothingMissing(in language: Language) -> String {
    context(.missing, language).strings.text(.missingNothing)
  }

  /// Everything that is missing on the day of this build, in a language of the site.
  ///
  /// A sentence for each point that the public page counts.
  public func missingData(in language: Language) -> [MissingChapter] {
    context(.missing, language).missingChapters
  }
}
