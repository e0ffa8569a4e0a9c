import Ground
import Model

/// Small values of the Model for tests.
enum Sample {
  static let language = Language("en")
  static let source = Source(document: Document.ID("contract"), place: text("table"))

  static func text(_ words: String) -> Localized<String> { Localized(words, in: language) }

  static func day(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("'\(iso)' is a day") }
    return day
  }

  static func quantity(_ literal: String) -> Quantity {
    guard let quantity = Quantity(literal: literal) else {
      preconditionFailure("'\(literal)' is a quantity")
    }
    return quantity
  }

  static func unit(_ noun: String) -> Unit {
    .counted(Localized(CountedNoun(forms: [.other: noun], gender: nil), in: language))
  }

  static let prose = Prose(markdown: [], reservedAnchors: [], blocks: [])

  static func entry(
    _ action: String, _ year: Int, _ funder: String, _ stage: Stage, _ cents: Int64?
  ) -> Budget.Entry {
    Budget.Entry(
      action: Action.ID(action), area: PriorityArea.ID("area"), year: year,
      funder: Funder.ID(funder), stage: stage,
      amount: cents.map { .known(Amount(cents: $0)) } ?? .missing(.notDetermined), initial: nil,
      source: source)
  }

  static func total(
    _ slice: BudgetSlice, _ stage: Stage, _ cents: Int64,
    covering perimeter: Budget.PublishedTotal.Perimeter
  ) -> Budget.PublishedTotal {
    Budget.PublishedTotal(
      slice: slice, stage: stage, perimeter: perimeter, amount: Amount(cents: cents), code: nil,
      label: nil, discrepancy: nil, source: source)
  }

  static func budget(
    entries: [Budget.Entry], published: [Budget.PublishedTotal] = [],
    amendments: [Budget.Amendment] = [], minimumShares: [Budget.MinimumShare] = []
  ) -> Budget {
    Budget(
      funders: [], stages: [:], entries: entries, published: published, amendments: amendments,
      minimumShares: minimumShares, source: source)
  }
}

extension Sample {
  static func action(_ id: String, from start: String, to end: String) -> Action {
    guard let number = ActionNumber("1"), let period = DayRange(start: day(start), end: day(end))
    else { preconditionFailure("a number and a period") }
    return Action(
      id: Action.ID(id), number: number, area: PriorityArea.ID("area"), subArea: nil, status: nil,
      period: period, isPeriodStated: false, relatedActions: [], relatedAreas: [], source: source,
      texts: Localized(
        Action.Text(
          title: id, slug: id, summary: id, audience: [], lead: [], partners: [], territory: [],
          calendar: [], statusNote: nil, updated: day("2024-05-01"), body: prose,
          part: Part(absent: id)), in: language), easyToRead: nil, accounts: [])
  }

  static func observation(
    _ id: String, of action: String, _ year: Int, _ value: String, _ noun: String,
    countsPersons: Bool = false
  ) -> Observation {
    Observation(
      id: Observation.ID(id), action: Action.ID(action), label: text("Counted"), unit: unit(noun),
      year: year, value: quantity(value), date: nil, parts: [], partition: .partial,
      countsPersons: countsPersons, isKeyFigure: false, note: nil, discrepancy: nil, source: source)
  }

  static func contract(
    _ id: String, years: ClosedRange<Int>, actions: [String], entries: [Budget.Entry] = [],
    published: [Budget.PublishedTotal] = [], indicators: [Indicator] = [],
    observations: [Observation] = [], inhabitants: String? = nil,
    minimumShares: [Budget.MinimumShare] = [], resultsDue: [ResultsDue] = [],
    reports: [ExecutionReport] = [], obligations: [Obligation] = [], statedGaps: [StatedGap] = [],
    parties: [String] = ["State"]
  ) -> Contract {
    let (start, end) = ("\(years.lowerBound)-01-01", "\(years.upperBound)-12-31")
    guard let period = DayRange(start: day(start), end: day(end)) else {
      preconditionFailure("a period")
    }
    let figure = inhabitants.map { value in
      Diagnosis.Figure(
        id: Diagnosis.Figure.ID("population"), label: text("Inhabitants"),
        value: .number(quantity(value), unit("inhabitant"), .moreThan), when: nil, comparisons: [],
        note: nil, source: source)
    }
    return Contract(
      id: Contract.ID(id),
      texts: Localized(
        Contract.Text(title: id, summary: id, updated: nil, body: prose, part: Part(absent: id)),
        in: language), period: period, years: Array(years), updated: day(start), source: source,
      parties: parties.map(party), legalBasis: [], deliberation: nil, areas: [],
      actions: actions.map { action($0, from: start, to: end) },
      budget: budget(entries: entries, published: published, minimumShares: minimumShares),
      indicators: indicators, indicatorsSource: nil, observations: observations,
      diagnosis: Diagnosis(groups: [
        Diagnosis.Group(id: "group", title: text("Group"), figures: [figure].compactMap(\.self))
      ]), population: figure?.id, resultsDue: resultsDue, reports: reports,
      obligations: obligations, discrepancies: [], statedGaps: statedGaps, files: ByteHash())
  }

  private static func party(_ name: String) -> Party {
    Party(
      id: Party.ID(name.lowercased()), name: text(name), representative: nil, role: nil,
      source: source)
  }

  static func site(
    _ contracts: [Contract], threads: [Thread] = [], languages: [Language] = [language]
  ) -> Site {
    Site(
      identity: Site.Identity(
        name: text("Site"), description: text("Site"), territory: text("Site"), isOfficial: false,
        updated: day("2025-01-01"), currency: "€",
        licence: Site.Licence(name: text("Licence"), url: "https://example.org"),
        accessibility: .nonCompliant, baseURL: nil, publisher: nil, contact: nil),
      languages: languages, documents: [], glossary: [], pages: [], contracts: contracts,
      threads: threads, updates: [], attachments: [], texts: [], versions: .none)
  }

  static func thread(_ steps: (contract: String, action: String)...) -> Thread {
    Thread(
      id: Thread.ID("thread"), title: text("Thread"), summary: text("Thread"),
      steps: steps.map { step in
        Thread.Step(contract: Contract.ID(step.contract), action: Action.ID(step.action), link: nil)
      }, note: nil)
  }
}
