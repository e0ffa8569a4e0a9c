public import Ground

/// One action of a contract, as its fiche describes it.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Action: Sendable {
  /// The name by which content refers to an action.
  public typealias ID = Identifier<Action>

  /// Whether an action begins with the contract.
  public enum Status: String, CaseIterable, Sendable {
    /// It did not exist before.
    case new
    /// It existed and is reinforced.
    case reinforced
    /// It existed and goes on as before.
    case continued
  }

  /// A step of the calendar.
  public struct Step: Sendable {
    /// The year.
    public let year: Int
    /// What happens in it.
    public let text: String

    /// Makes a step.
    public init(year: Int, text: String) {
      self.year = year
      self.text = text
    }
  }

  /// What is written in one language.
  ///
  /// A reference, as the action is.
  public final class Text: TitledText, Sendable {
    /// The title, exactly as in the document.
    public let title: String
    /// A short title for where there is little room.
    public let shortTitle: String?
    /// The name of its page's file, without extension and number.
    public let slug: String
    /// Two plain sentences.
    public let summary: String
    /// Whom the action is for; nobody where the document does not say.
    public let audience: [String]
    /// Who leads and follows it up; nobody where the document does not say.
    public let lead: [String]
    /// Who carries it out, where the document says that it was entrusted to somebody.
    public let carriedOutBy: [String]
    /// Who takes part.
    public let partners: [String]
    /// Where it takes place, where the document says more than the contract.
    public let territory: [String]
    /// The steps of its calendar.
    public let calendar: [Step]
    /// The document's own wording of its status.
    public let statusNote: String?
    /// When this language was last changed.
    public let updated: Day?
    /// Findings, objectives and description; perhaps empty.
    public let body: Prose

    /// Makes the text of an action.
    public init(
      title: String, shortTitle: String? = nil, slug: String, summary: String, audience: [String],
      lead: [String], carriedOutBy: [String] = [], partners: [String], territory: [String],
      calendar: [Step], statusNote: String?, updated: Day?, body: Prose
    ) {
      self.title = title
      self.shortTitle = shortTitle
      self.slug = slug
      self.summary = summary
      self.audience = audience
      self.lead = lead
      self.carriedOutBy = carriedOutBy
      self.partners = partners
      self.territory = territory
      self.calendar = calendar
      self.statusNote = statusNote
      self.updated = updated
      self.body = body
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// Its number in the contract.
  public let number: ActionNumber
  /// The area under which it stands.
  public let area: PriorityArea.ID
  /// The part of that area, where the contract names one.
  public let subArea: PriorityArea.SubArea.ID?
  /// Whether it is new, where the document says so.
  public let status: Status?
  /// When it runs; as long as its contract where the document does not say.
  public let period: DayRange
  /// Whether the document states the period, so that a fiche may print it as the action's own.
  public let isPeriodStated: Bool
  /// The actions that the fiche names as linked.
  public let relatedActions: [ID]
  /// The areas that the fiche names as linked.
  public let relatedAreas: [PriorityArea.ID]
  /// Where the document describes it.
  public let source: Source
  /// What is written, in each language.
  public let texts: Localized<Text>
  /// The same in words that are easy to read, where somebody wrote it.
  public let easyToRead: Localized<EasyToRead>?
  /// What was done of it, report by report, in the order of time.
  public let accounts: [Account]

  /// Makes an action.
  public init(
    id: ID, number: ActionNumber, area: PriorityArea.ID, subArea: PriorityArea.SubArea.ID?,
    status: Status?, period: DayRange, isPeriodStated: Bool, relatedActions: [ID],
    relatedAreas: [PriorityArea.ID], source: Source, texts: Localized<Text>,
    easyToRead: Localized<EasyToRead>?, accounts: [Account]
  ) {
    self.id = id
    self.number = number
    self.area = area
    self.subArea = subArea
    self.status = status
    self.period = period
    self.isPeriodStated = isPeriodStated
    self.relatedActions = relatedActions
    self.relatedAreas = relatedAreas
    self.source = source
    self.texts = texts
    self.easyToRead = easyToRead
    self.accounts = accounts
  }
}
