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
    public var summary: String { part.read(held.summary) }
    /// Whom the action is for; nobody where the document does not say.
    public var audience: [String] { part.read(held.audience) }
    /// Who leads and follows it up; nobody where the document does not say.
    public var lead: [String] { part.read(held.lead) }
    /// Who carries it out, where the document says that it was entrusted to somebody.
    public var carriedOutBy: [String] { part.read(held.carriedOutBy) }
    /// Who takes part.
    public var partners: [String] { part.read(held.partners) }
    /// Where it takes place, where the document says more than the contract.
    public var territory: [String] { part.read(held.territory) }
    /// The steps of its calendar.
    public var calendar: [Step] { part.read(held.calendar) }
    /// The document's own wording of its status.
    public var statusNote: String? { part.read(held.statusNote) }
    /// When this language was last changed.
    public var updated: Day? { part.read(held.updated) }
    /// Findings, objectives and description; perhaps empty.
    public var body: Prose { part.read(held.body) }
    /// All but its names.
    public let part: Part
    private let held: Held

    private struct Held: Sendable {
      let summary: String
      let audience: [String]
      let lead: [String]
      let carriedOutBy: [String]
      let partners: [String]
      let territory: [String]
      let calendar: [Step]
      let statusNote: String?
      let updated: Day?
      let body: Prose
    }

    /// Makes the text of an action, which is told by a part of the content.
    public init(
      title: String, shortTitle: String? = nil, slug: String, summary: String, audience: [String],
      lead: [String], carriedOutBy: [String] = [], partners: [String], territory: [String],
      calendar: [Step], statusNote: String?, updated: Day?, body: Prose, part: Part
    ) {
      self.title = title
      self.shortTitle = shortTitle
      self.slug = slug
      self.part = part
      held = Held(
        summary: summary, audience: audience, lead: lead, carriedOutBy: carriedOutBy,
        partners: partners, territory: territory, calendar: calendar, statusNote: statusNote,
        updated: updated, body: body)
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// Its number in the contract.
  public var number: ActionNumber { heading.read(held.number) }
  /// The area under which it stands.
  public var area: PriorityArea.ID { heading.read(held.area) }
  /// The part of that area, where the contract names one.
  public var subArea: PriorityArea.SubArea.ID? { heading.read(held.subArea) }
  /// Whether it is new, where the document says so.
  public var status: Status? { facts.read(held.status) }
  /// When it runs; as long as its contract where the document does not say.
  public var period: DayRange { facts.read(held.period) }
  /// Whether the document states the period, so that a fiche may print it as the action's own.
  public var isPeriodStated: Bool { facts.read(held.isPeriodStated) }
  /// The actions that the fiche names as linked.
  public var relatedActions: [ID] { facts.read(held.relatedActions) }
  /// The areas that the fiche names as linked.
  public var relatedAreas: [PriorityArea.ID] { facts.read(held.relatedAreas) }
  /// Where the document describes it.
  public var source: Source { facts.read(held.source) }
  /// What is written, in each language.
  public var texts: Localized<Text> { heading.read(held.texts) }
  /// The same in words that are easy to read, where somebody wrote it.
  public var easyToRead: Localized<EasyToRead>? { facts.read(held.easyToRead) }
  /// What was done of it, report by report, in the order of time.
  public var accounts: [Account] { facts.read(held.accounts) }
  /// What it is called and where it stands, which pages about others read too.
  let heading: Part
  /// What else holds of it in every language, and which texts there are.
  let facts: Part
  private let held: Held

  /// Makes an action; its parts go by the name of that of its texts.
  public init(
    id: ID, number: ActionNumber, area: PriorityArea.ID, subArea: PriorityArea.SubArea.ID?,
    status: Status?, period: DayRange, isPeriodStated: Bool, relatedActions: [ID],
    relatedAreas: [PriorityArea.ID], source: Source, texts: Localized<Text>,
    easyToRead: Localized<EasyToRead>?, accounts: [Account]
  ) {
    self.id = id
    let held = Held(
      number: number, area: area, subArea: subArea, status: status, period: period,
      isPeriodStated: isPeriodStated, relatedActions: relatedActions, relatedAreas: relatedAreas,
      source: source, texts: texts, easyToRead: easyToRead, accounts: accounts)
    self.held = held
    let place = texts.original.part.name
    heading = Part(place + "#name", held.heading)
    facts = Part(place + "#facts", held.facts)
  }
}
