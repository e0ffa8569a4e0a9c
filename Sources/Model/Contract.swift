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
    public let summary: String
    /// When this language was last changed.
    public let updated: Day?
    /// The presentation.
    public let body: Prose

    /// Makes the text of a contract.
    public init(
      title: String, shortTitle: String? = nil, summary: String, updated: Day?, body: Prose
    ) {
      self.title = title
      self.shortTitle = shortTitle
      self.summary = summary
      self.updated = updated
      self.body = body
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// What is written, in each language.
  public let texts: Localized<Text>
  /// When it runs.
  public let period: DayRange
  /// Its financial years, in order.
  public let years: [Int]
  /// The date of its figures.
  public let updated: Day
  /// The document it is.
  public let source: Source
  /// Who signed it.
  public let parties: [Party]
  /// On what it rests.
  public let legalBasis: [LegalReference]
  /// The vote that authorised it.
  public let deliberation: Deliberation?
  /// Its priority areas, by number.
  public let areas: [PriorityArea]
  /// Its actions, by number.
  public let actions: [Action]
  /// What it costs.
  public let budget: Budget
  /// What it counts, in the order of the document.
  public let indicators: [Indicator]
  /// The table from which they are taken, where one document has them all.
  public let indicatorsSource: Source?
  /// What was counted beside the indicators, in the order of the document.
  public let observations: [Observation]
  /// From what situation it starts.
  public let diagnosis: Diagnosis
  /// The figure of the diagnosis that counts the inhabitants, where one does.
  public let population: Diagnosis.Figure.ID?
  /// By when it wants the results of its indicators, in the order of time; years it gives no day for are
  /// not among them.
  public let resultsDue: [ResultsDue]
  /// The reports on how it is carried out, in the order of time; one on the whole of it where it asks for none.
  public let reports: [ExecutionReport]
  /// What its parties owe.
  public let obligations: [Obligation]
  /// Where its documents disagree, the gravest first.
  public let discrepancies: [Discrepancy]
  /// What its documents do not give, in the words of those who read them.
  public let statedGaps: [StatedGap]
  /// The years in which something is known at more than one stage, of the whole or of a part.
  public let stagedYears: [Int]
  /// When its indicators were reported on, so that the year reported is found without them.
  let yearReports: Set<YearReport>

  /// Makes a contract.
  public init(
    id: ID, texts: Localized<Text>, period: DayRange, years: [Int], updated: Day, source: Source,
    parties: [Party], legalBasis: [LegalReference], deliberation: Deliberation?,
    areas: [PriorityArea], actions: [Action], budget: Budget, indicators: [Indicator],
    indicatorsSource: Source?, observations: [Observation], diagnosis: Diagnosis,
    population: Diagnosis.Figure.ID?, resultsDue: [ResultsDue], reports: [ExecutionReport],
    obligations: [Obligation], discrepancies: [Discrepancy], statedGaps: [StatedGap] = []
  ) {
    self.id = id
    self.texts = texts
    self.period = period
    self.years = years
    self.updated = updated
    self.source = source
    self.parties = parties
    self.legalBasis = legalBasis
    self.deliberation = deliberation
    self.areas = areas
    self.actions = actions
    self.budget = budget
    self.indicators = indicators
    self.indicatorsSource = indicatorsSource
    self.observations = observations
    self.diagnosis = diagnosis
    self.population = population
    self.resultsDue = resultsDue
    self.reports =
      reports.isEmpty ? [ExecutionReport(period: period, due: nil, source: nil)] : reports
    self.obligations = obligations
    self.discrepancies = Discrepancy.Weight.allCases.flatMap { weight in
      discrepancies.filter { $0.weight == weight }
    }
    self.statedGaps = statedGaps
    stagedYears = Contract.stagedYears(among: years, actions, budget)
    yearReports = Set(indicators.lazy.flatMap(\.results).compactMap(YearReport.init))
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
