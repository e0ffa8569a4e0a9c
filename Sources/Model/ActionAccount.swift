public import Ground

extension Action {
  /// What was done of an action over the period of a report (compte rendu).
  public struct Account: Sendable {
    /// What is written in one language.
    public struct Text: Sendable {
      /// When this language was last changed.
      public let updated: Day?
      /// What was done, and by whom.
      public var body: Prose { part.read(held) }
      /// All of it.
      public let part: Part
      private let held: Prose

      /// Makes the text of an account, which is told by a part of the content.
      public init(updated: Day?, body: Prose, part: Part) {
        self.updated = updated
        self.part = part
        held = body
      }
    }

    /// The report over whose period it was done.
    public let report: ExecutionReport.ID
    /// Where a document says so.
    public let source: Source
    /// What is written, in each language.
    public let texts: Localized<Text>

    /// Makes an account.
    public init(report: ExecutionReport.ID, source: Source, texts: Localized<Text>) {
      self.report = report
      self.source = source
      self.texts = texts
    }
  }

  /// What was done over the period of a report; nothing where no document says it.
  public func account(of report: ExecutionReport.ID) -> Account? {
    accounts.first { $0.report == report }
  }
}
