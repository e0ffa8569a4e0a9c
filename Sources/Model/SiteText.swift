/// A text that a site may have in each of its languages.
public struct SiteText: Hashable, Sendable {
  /// Which of the texts of a thing it is.
  public enum Form: Hashable, Sendable {
    /// What the page of the thing says.
    case main
    /// The version that is easy to read.
    case easyToRead
    /// What was done over the period of a report.
    case account(ExecutionReport.ID)
  }

  /// The thing of which it tells.
  public let subject: Subject
  /// Which of its texts.
  public let form: Form

  /// Names a text of a thing.
  public init(_ subject: Subject, _ form: Form) {
    self.subject = subject
    self.form = form
  }

  /// A page of prose.
  public static func page(_ id: Page.ID) -> SiteText {
    SiteText(Subject(.page, id.rawValue, in: nil), .main)
  }

  /// A piece of news.
  public static func update(_ id: Update.ID) -> SiteText {
    SiteText(Subject(.update, id.rawValue, in: nil), .main)
  }

  /// The presentation of a contract.
  public static func contract(_ id: Contract.ID) -> SiteText {
    SiteText(Subject(.contract, id.rawValue, in: nil), .main)
  }

  /// A text of an action: its fiche, or another form of it.
  public static func action(
    _ contract: Contract.ID, _ id: Action.ID, _ form: Form = .main
  ) -> SiteText { SiteText(Subject(.action, id.rawValue, in: contract), form) }
}
