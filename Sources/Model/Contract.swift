public import Ground

/// A public contract: who promised what, for whom, when and at what cost.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Contract: Sendable {
  /// The name by which content refers to a contract; also its folder.
  public typealias ID = Identifier<Contract>

  /// What is written in one language.
  ///
  /// A reference, as the contract is.
  public final class Text: TitledText, Sendable {
    /// The title.
    public let title: String
    /// A short title for where there is little room.
    public let shortTitle: String?
    /// Two plain sentences.
    public var summary: String { part.read(held.summary) }
    /// When this language was last changed.
    public var updated: Day? { part.read(held.updated) }
    /// The presentation.
    public var body: Prose { part.read(held.body) }
    /// All but its name.
    public let part: Part
    private let held: (summary: String, updated: Day?, body: Prose)

    /// Makes the text of a contract, which is told by a part of the content.
    public init(
      title: String, shortTitle: String? = nil, summary: String, updated: Day?, body: Prose,
      part: Part
    ) {
      self.title = title
      self.shortTitle = shortTitle
      self.part = part
      held = (summary, updated, body)
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// What is written, in each language.
  public var texts: Localized<Text> { heading.read(held.texts) }
  /// When it runs.
  public var period: DayRange { heading.read(held.period) }
  /// Its financial years, in order.
  public var years: [Int] { heading.read(held.years) }
  /// The date of its figures.
  public var updated: Day { part.read(held.updated) }
  /// The document it is.
  public var source: Source { part.read(held.source) }
  /// Who signed it.
  public var parties: [Party] { part.read(held.parties) }
  /// On what it rests.
  public var legalBasis: [LegalReference] { part.read(held.legalBasis) }
  /// The vote that authorised it.
  public var deliberation: Deliberation? { part.read(held.deliberation) }
  /// Its priority areas, by number.
  public var areas: [PriorityArea] { part.read(held.areas) }
  /// Its actions, by number.
  public var actions: [Action] { part.read(held.actions) }
  /// What it costs.
  public var budget: Budget { part.read(held.budget) }
  /// What it counts, in the order of the document.
  public var indicators: [Indicator] { part.read(held.indicators) }
  /// The table from which they are taken, where one document has them all.
  public var indicatorsSource: Source? { part.read(held.indicatorsSource) }
  /// What was counted beside the indicators, in the order of the document.
  public var observations: [Observation] { part.read(held.observations) }
  /// From what situation it starts.
  public var diagnosis: Diagnosis { part.read(held.diagnosis) }
  /// The figure of the diagnosis that counts the inhabitants, where one does.
  public var population: Diagnosis.Figure.ID? { part.read(held.population) }
  /// By when it wants the results of its indicators, in the order of time; years it gives no day for are
  /// not among them.
  public var resultsDue: [ResultsDue] { part.read(held.resultsDue) }
  /// The reports on how it is carried out, in the order of time; one on the whole of it where it asks for none.
  public var reports: [ExecutionReport] { part.read(held.reports) }
  /// What its parties owe.
  public var obligations: [Obligation] { part.read(held.obligations) }
  /// Where its documents disagree, the gravest first.
  public var discrepancies: [Discrepancy] { part.read(held.discrepancies) }
  /// What its documents do not give, in the words of those who read them.
  public var statedGaps: [StatedGap] { part.read(held.statedGaps) }
  /// What its funders give to the party that carries it, where the content says so.
  public var grants: Grants? { part.read(held.grants) }
  /// The years in which something is known at more than one stage, of the whole or of a part.
  public var stagedYears: [Int] { part.read(held.stagedYears) }
  /// When its indicators were reported on, so that the year reported is found without them.
  var yearReports: Set<YearReport> { part.read(held.yearReports) }
  /// The hash of the files that tell all but the texts and the actions.
  public let files: ByteHash
  /// What it is called and when it runs, which pages about other contracts read too.
  let heading: Part
  /// All else that its own files say, and which actions it has.
  let part: Part
  /// What it says, handed out to those who read one of the two.
  private let held: Held

  /// Makes a contract.
  ///
  /// `files` is the hash of the files that tell all but the texts and the actions.
  public init(
    id: ID, texts: Localized<Text>, period: DayRange, years: [Int], updated: Day, source: Source,
    parties: [Party], legalBasis: [LegalReference], deliberation: Deliberation?,
    areas: [PriorityArea], actions: [Action], budget: Budget, indicators: [Indicator],
    indicatorsSource: Source?, observations: [Observation], diagnosis: Diagnosis,
    population: Diagnosis.Figure.ID?, resultsDue: [ResultsDue], reports: [ExecutionReport],
    obligations: [Obligation], discrepancies: [Discrepancy], statedGaps: [StatedGap] = [],
    grants: Grants? = nil, files: ByteHash
  ) {
    self.id = id
    self.files = files
    let place = "contracts/\(id.rawValue)"
    heading = Part(place + "#name", telling: Contract.hash(of: texts, period, years))
    part = Part(place, Contract.hash(of: files, actions))
    held = Held(
      texts: texts, period: period, years: years, updated: updated, source: source,
      parties: parties, legalBasis: legalBasis, deliberation: deliberation, areas: areas,
      actions: actions, budget: budget, indicators: indicators, indicatorsSource: indicatorsSource,
      observations: observations, diagnosis: diagnosis, population: population,
      resultsDue: resultsDue,
      reports: reports.isEmpty ? [ExecutionReport(period: period, due: nil, source: nil)] : reports,
      obligations: obligations,
      discrepancies: Discrepancy.Weight.allCases.flatMap { weight in
        discrepancies.filter { $0.weight == weight }
      }, statedGaps: statedGaps, grants: grants,
      stagedYears: Contract.stagedYears(among: years, actions, budget),
      yearReports: Contract.yearReports(of: indicators))
  }

  private init(_ contract: Contract, saying held: Held) {
    id = contract.id
    files = contract.files
    heading = contract.heading
    part = contract.part
    self.held = held
  }

  /// The same contract as far as it says what is left of it.
  func narrowed(_ narrow: (inout Held) -> Void) -> Contract {
    var held = held
    narrow(&held)
    held.stagedYears = Contract.stagedYears(among: held.years, held.actions, held.budget)
    held.yearReports = Contract.yearReports(of: held.indicators)
    return Contract(self, saying: held)
  }
}

extension Contract {
  /// What a contract says.
  struct Held: Sendable {
    var texts: Localized<Text>
    var period: DayRange
    var years: [Int]
    var updated: Day
    var source: Source
    var parties: [Party]
    var legalBasis: [LegalReference]
    var deliberation: Deliberation?
    var areas: [PriorityArea]
    var actions: [Action]
    var budget: Budget
    var indicators: [Indicator]
    var indicatorsSource: Source?
    var observations: [Observation]
    var diagnosis: Diagnosis
    var population: Diagnosis.Figure.ID?
    var resultsDue: [ResultsDue]
    var reports: [ExecutionReport]
    var obligations: [Obligation]
    var discrepancies: [Discrepancy]
    var statedGaps: [StatedGap]
    var grants: Grants?
    var stagedYears: [Int]
    var yearReports: Set<YearReport>
  }

  /// When indicators were reported on.
  private static func yearReports(of indicators: [Indicator]) -> Set<YearReport> {
    Set(indicators.lazy.flatMap(\.results).compactMap(YearReport.init))
  }

  /// The hash of what a contract is called and when it runs.
  private static func hash(
    of texts: Localized<Text>, _ period: DayRange, _ years: [Int]
  ) -> ByteHash {
    var hash = ByteHash()
    hash.append(texts) { [$0.title, $0.shortTitle] }
    for text in [period.start.iso, period.end.iso] + years.map(String.init) {
      hash.append(text: text)
    }
    return hash
  }

  /// The hash of files, and of what the actions say of their order and of the areas that the budget adds up.
  private static func hash(of files: ByteHash, _ actions: [Action]) -> ByteHash {
    actions.reduce(into: files) { hash, action in
      for text in [action.id.rawValue, action.number.text, action.area.rawValue] {
        hash.append(text: text)
      }
    }
  }
}

extension Contract {
  /// The actions of an area, by number.
  public func actions(in area: PriorityArea.ID) -> [Action] { actions.filter { $0.area == area } }

  /// The indicators of an action, in the order of the document.
  public func indicators(of action: Action.ID) -> [Indicator] {
    indicators.filter { $0.action == action }
  }

  /// What was counted of an action, in the order of the document.
  public func observations(of action: Action.ID) -> [Observation] {
    observations.filter { $0.action == action }
  }

  /// The actions that a discrepancy is about, by their own name or by what they count.
  public func actions(of discrepancy: Discrepancy) -> Set<Action.ID> {
    let named = discrepancy.subjects.flatMap { subject -> [Action.ID] in
      switch subject.kind {
      case .action: [Action.ID(subject.name)]
      case .indicator: indicators.filter { $0.id.rawValue == subject.name }.map(\.action)
      case .observation: observations.filter { $0.id.rawValue == subject.name }.map(\.action)
      default: []
      }
    }
    let explained = observations.filter { $0.discrepancy == discrepancy.id }.map(\.action)
    return Set(named + explained)
  }

  /// The discrepancies that are about some actions, and about no other ones nor the whole contract.
  public func discrepancies(aboutNoneBut actions: Set<Action.ID>) -> [Discrepancy] {
    discrepancies.filter { discrepancy in
      let own = self.actions(of: discrepancy)
      return !own.isEmpty && own.isSubset(of: actions) && !discrepancy.subjects.contains(.contract)
    }
  }

  /// The discrepancies that concern a subject.
  public func discrepancies(about subject: Subject) -> [Discrepancy] {
    discrepancies.filter { $0.subjects.contains(subject) }
  }
}
