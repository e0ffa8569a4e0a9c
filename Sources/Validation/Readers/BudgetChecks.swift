import Consistency
import Diagnostics
import Model

/// Checks a budget against itself and against the actions it pays, and makes its value.
struct BudgetChecks {
  let draft: BudgetDraft
  /// The area of each action whose fiche could be read.
  let areas: [Action.ID: PriorityArea.ID]
  let reading: Reading
  /// Whether every action has a line: else the sums of the lines are too small, which follows from that.
  let areAllPaid: Bool

  /// Checks the sums, the promised shares and the amendments.
  ///
  /// - Returns: the budget; of an action whose area is not known, the entries stand under no area.
  func checkedBudget(into diagnostics: inout [Diagnostic]) -> Budget {
    let count = diagnostics.count
    let amended =
      draft.hasOneLinePerAction
      ? AmendedEntries(
        of: draft, checking: AmendmentMismatch(funders: draft.funders, wording: wording),
        into: &diagnostics) : .none
    let areAmendmentsRight = diagnostics.count == count
    let initial = budget { $0 }
    let budget = draft.amendments.isEmpty ? initial : budget(amended.current)
    let budgets = areAmendmentsRight ? [initial, budget] : [initial]
    let faulty = checkLines(of: initial, amended, into: &diagnostics)
    for published in draft.published {
      published.discrepancy.map { explained($0, .value, published.total.value.amount) }
      NotShown.check(published.total, in: initial, into: &diagnostics)
    }
    for line in draft.lines { checkScale(of: line, into: &diagnostics) }
    guard draft.isComplete, draft.hasOneLinePerAction, areAllPaid else { return budget }
    let spending = SpendingAbovePlan(budget: budget, wording: wording)
    for published in draft.published { spending.check(published.total, into: &diagnostics) }
    checkShares(of: budgets, without: faulty, into: &diagnostics)
    for published in draft.published where isComparable(published.total.value.slice, faulty) {
      let budget = comparable(with: published.total.value, among: budgets)
      guard let budget else { continue }
      totals(of: budget).check(
        published.total, explainedBy: published.discrepancy, into: &diagnostics)
    }
    return budget
  }

  /// Checks what each funder pays of an action from year to year.
  private func checkScale(of line: BudgetDraft.Line, into diagnostics: inout [Diagnostic]) {
    for funder in draft.funders {
      let entries = line.years.flatMap { $0.entries.filter { $0.value.funder == funder.id } }
      ValueOutOfScale.check(entries, wording, into: &diagnostics)
    }
  }

  private var wording: AmountWording { AmountWording(currency: reading.currency) }

  /// Notes an amount that a discrepancy explains.
  private func explained(
    _ discrepancy: Located<Discrepancy.ID>, _ role: DiscrepancyFigures.Claim.Role, _ amount: Amount
  ) {
    let claim = DiscrepancyFigures.Claim(
      discrepancy: discrepancy, role: role, number: amount.writtenNumber,
      words: wording.words(amount))
    reading.ledger.note(claim, in: reading.contract)
  }

  /// Checks each action's year, before and after the amendments; returns those whose sum is wrong.
  private func checkLines(
    of initial: Budget, _ amended: AmendedEntries, into diagnostics: inout [Diagnostic]
  ) -> [BudgetSlice] {
    let totals = totals(of: initial)
    let shares = ShareBelowMinimum(funders: draft.funders, wording: wording)
    let minimums = draft.minimumShares.filter { $0.value.whole == .eachAction }
    var faulty: [BudgetSlice] = []
    for year in draft.years {
      if !isRight(year, totals, into: &diagnostics) { faulty.append(year.slice) }
      guard year.isComplete else { continue }
      let current = year.entries.map(amended.current)
      let isAmended = current.contains { $0.value.initial != nil }
      for minimum in minimums {
        for entries in isAmended ? [year.entries, current] : [current] {
          shares.check(minimum, entries, into: &diagnostics)
        }
      }
    }
    return faulty
  }

  private func totals(of budget: Budget) -> BudgetTotalMismatch {
    BudgetTotalMismatch(budget: budget, wording: wording) { explained($0, .sum, $1) }
  }

  /// Whether the total of an action's year is right, as far as can be told.
  private func isRight(
    _ year: BudgetDraft.Year, _ totals: BudgetTotalMismatch, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    guard let total = year.total, year.isComplete else { return true }
    if let discrepancy = year.discrepancy, let amount = total.value.value {
      explained(discrepancy, .value, amount)
    }
    return totals.check(total, of: year.entries, explainedBy: year.discrepancy, into: &diagnostics)
  }

  /// Checks the shares promised of all actions together, in the years whose lines are right.
  private func checkShares(
    of budgets: [Budget], without faulty: [BudgetSlice], into diagnostics: inout [Diagnostic]
  ) {
    let shares = ShareBelowMinimum(funders: draft.funders, wording: wording)
    let years = draft.stages.keys.sorted().filter { year in !faulty.contains { $0.year == year } }
    for minimum in draft.minimumShares where minimum.value.whole == .allActions {
      for year in years {
        _ = budgets.allSatisfy { shares.check(minimum, year, of: $0, into: &diagnostics) }
      }
    }
  }
}

extension BudgetChecks {
  /// The budget whose lines a total must be the sum of: before the amendments, or after them for a
  /// total that is amended; none for a total of a stage at which there are no lines.
  private func comparable(with total: Budget.PublishedTotal, among budgets: [Budget]) -> Budget? {
    guard let stage = total.stage else { return budgets[0] }
    if stage == .amended {
      return budgets.last { $0.entries(of: total.slice).contains { $0.stage == .amended } }
    }
    return budgets.first { budget in
      budget.total(of: total.slice, at: stage).map { !$0.isKnownAsWhole } ?? false
    }
  }

  /// Whether the sum of a slice means something: all that it names is known, the area of each action
  /// where it names one, and no line that it takes in is reported already.
  private func isComparable(_ slice: BudgetSlice, _ faulty: [BudgetSlice]) -> Bool {
    let names: [(Subject.Kind, String?)] = [
      (.action, slice.action?.rawValue), (.area, slice.area?.rawValue),
      (.funder, slice.funder?.rawValue),
    ]
    let areKnown = names.allSatisfy { kind, id in
      id.map { reading.ledger.declares(reading.subject(kind, $0)) } ?? true
    }
    let areAreasKnown = draft.lines.allSatisfy { areas[$0.action.value] != nil }
    let isFaulty = faulty.contains { line in
      (slice.year == nil || slice.year == line.year)
        && (slice.action == nil || slice.action == line.action)
        && (slice.area == nil || line.action.map { areas[$0] == slice.area } ?? true)
    }
    return areKnown && (slice.area == nil || areAreasKnown) && !isFaulty
  }

  /// The budget, each of its entries before or after the amendments.
  private func budget(_ state: (Located<Budget.Entry>) -> Located<Budget.Entry>) -> Budget {
    Budget(
      funders: draft.funders, stages: draft.stages,
      entries: draft.years.flatMap { $0.entries.map { state($0).value } },
      published: draft.years.compactMap(total) + draft.published.map(\.total.value),
      amendments: draft.amendments.map(\.value), minimumShares: draft.minimumShares.map(\.value),
      source: draft.source)
  }

  /// The total that the table prints for an action's year.
  private func total(_ year: BudgetDraft.Year) -> Budget.PublishedTotal? {
    year.total?.value.value.map { amount in
      Budget.PublishedTotal(
        slice: year.slice, stage: nil, perimeter: .lines, amount: amount, code: nil, label: nil,
        discrepancy: year.discrepancy?.value, source: draft.source)
    }
  }
}
