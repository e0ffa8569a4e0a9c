import Ground
public import Model
public import Tables

extension Contract {
  /// What the tables are about that pages show of the contract, in the order of its budget, indicators and
  /// territory.
  public var tableSubjects: [Table.Subject] {
    let budget: [Table.Subject] =
      [.budgetByYear, .budgetByFunder, .budgetByArea, .budgetByAction]
      + (stagedYears.isEmpty ? [] : [.stages])
      + self.budget.amendments.indices.map { .amendment($0) }
      + (self.budget.published.contains { $0.code != nil } ? [.budgetCodes] : [])
      + actions.map { .budget(of: $0.id) }
    let counted: [Table.Subject] =
      (chartedIndicators.isEmpty ? [] : [.indicators(withResults: false)])
      + chartedIndicators.map { .indicator($0.id) }
      + actions.filter { !observations(of: $0.id).isEmpty }.map { .observations(of: $0.id) }
    return budget + [.execution] + reports.map { .followUp($0.id) } + counted
      + diagnosis.groups.map { .diagnosis($0.id) } + (obligations.isEmpty ? [] : [.obligations])
      + (discrepancies.isEmpty ? [] : [.discrepancies])
  }

  /// One of those tables; nothing of what the contract does not have.
  func table(_ subject: Table.Subject, on day: Day) -> Table? {
    switch subject {
    case .budgetByYear: .budgetByYear(self)
    case .budgetByFunder: .budgetByFunder(self)
    case .budgetByArea: .budgetByArea(self)
    case .budgetByAction: .budgetByAreaAndAction(self)
    case .budget(let action): .budget(of: action, self)
    case .budgetCodes: .budgetCodes(self)
    case .amendment(let position): Table.amendments(self)[position]
    case .execution: .execution(self, on: day)
    case .followUp(let id):
      reports.first { $0.id == id }.map { .followUp(covered(by: $0), by: $0, on: day) }
    case .stages: .stages(self, on: day)
    case .indicator(let id): indicators.first { $0.id == id }.map { .indicator($0, self, on: day) }
    case .indicators: .indicators(self, on: day)
    case .observations(let action): .observations(of: action, self)
    case .diagnosis(let group): .diagnosis(group, self)
    case .obligations: .obligations(self, on: day)
    case .discrepancies: .discrepancies(discrepancies, of: self)
    case .thread, .amountsOverYears, .followedAmounts, .progressExamples: nil
    }
  }

  /// The tables of a kind that hold each figure once: what is added up from others is in none.
  func tables(_ resource: Extract.Resource, on day: Day) -> [Table] {
    let subjects: [Table.Subject] =
      switch resource {
      case .execution: [.execution]
      case .stages: stagedYears.isEmpty ? [] : [.stages]
      case .amendments: budget.amendments.indices.map { .amendment($0) }
      case .budgetCodes: [.budgetCodes]
      case .indicators: indicators.map { .indicator($0.id) }
      case .observations: actions.map { .observations(of: $0.id) }
      case .territory: diagnosis.groups.map { .diagnosis($0.id) }
      case .obligations: [.obligations]
      case .discrepancies: [.discrepancies]
      case .threads: []
      }
    return subjects.compactMap { table($0, on: day) }
  }
}
