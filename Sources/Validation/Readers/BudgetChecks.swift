import Diagnostics
import Model

/// Checks a budget against itself and against the actions it pays, and makes its value.
struct BudgetChecks {
  private let draft: BudgetDraft
  private let reading: Reading
  private let areas: [Action.ID: PriorityArea.ID]

  /// Takes the budget, and the area of each action whose fiche could be read.
  init(_ draft: BudgetDraft, areas: [Action.ID: PriorityArea.ID], _ reading: Reading) {
    self.draft = draft
    self.areas = areas
    self.reading = reading
  }

  /// The budget; of an action whose area is not known, the entries stand under no area.
  var budget: Budget {
    Budget(
      funders: draft.funders,
      stages: draft.stages,
      entries: draft.lines.flatMap { line in line.years.flatMap { entries(line, $0) } },
      published: draft.lines.flatMap { line in line.years.compactMap { total(line, $0) } }
        + draft.published.map(\.total),
      amendments: [],
      minimumShares: draft.minimumShares.map(\.share),
      source: draft.source
    )
  }

  /// Checks the sums and the promised shares.
  func check(into diagnostics: inout [Diagnostic]) {
    let wording = AmountWording(currency: reading.currency)
    let totals = BudgetTotalMismatch(budget: budget, wording: wording)
    let shares = ShareBelowMinimum(funders: draft.funders, wording: wording)
    var faulty: [BudgetSlice] = []
    for line in draft.lines {
      for year in line.years {
        if totals.check(year, into: &diagnostics) == .contradicted {
          faulty.append(BudgetSlice(action: line.action.value, year: year.year.value))
        }
        for minimum in draft.minimumShares { shares.check(minimum, year, into: &diagnostics) }
      }
    }
    guard draft.isComplete, draft.hasOneLinePerAction else { return }
    for published in draft.published where isComparable(published.total.slice, faulty) {
      totals.check(published, into: &diagnostics)
    }
  }
}

extension BudgetChecks {
  /// Whether the sum of a slice means something: all that it names is known, the area of each action
  /// where it names one, and no line that it takes in is reported already.
  private func isComparable(_ slice: BudgetSlice, _ faulty: [BudgetSlice]) -> Bool {
    let names: [(NameKind, String?)] = [
      (.action, slice.action?.rawValue), (.area, slice.area?.rawValue),
      (.funder, slice.funder?.rawValue),
    ]
    let areKnown = names.allSatisfy { kind, id in
      id.map { reading.ledger.declares(reading.name(kind, $0)) } ?? true
    }
    let areAreasKnown = draft.lines.allSatisfy { areas[$0.action.value] != nil }
    let isFaulty = faulty.contains { line in
      (slice.year == nil || slice.year == line.year)
        && (slice.action == nil || slice.action == line.action)
        && (slice.area == nil || line.action.map { areas[$0] == slice.area } ?? true)
    }
    return areKnown && (slice.area == nil || areAreasKnown) && !isFaulty
  }

  private func area(of action: Action.ID) -> PriorityArea.ID { areas[action] ?? Identifier("") }

  private func entries(_ line: BudgetDraft.Line, _ year: BudgetDraft.Year) -> [Budget.Entry] {
    guard let stage = draft.stages[year.year.value] else { return [] }
    return year.parts.map { part in
      Budget.Entry(
        action: line.action.value,
        area: area(of: line.action.value),
        year: year.year.value,
        funder: part.funder,
        stage: stage,
        amount: part.amount.value,
        initial: nil,
        source: draft.source
      )
    }
  }

  /// The total that the table prints for an action's year.
  private func total(_ line: BudgetDraft.Line, _ year: BudgetDraft.Year) -> Budget.PublishedTotal? {
    year.total?.value.value.map { amount in
      Budget.PublishedTotal(
        slice: BudgetSlice(action: line.action.value, year: year.year.value),
        stage: nil,
        amount: amount,
        code: nil,
        label: nil,
        discrepancy: year.discrepancy,
        source: draft.source
      )
    }
  }
}
