import Diagnostics
import Model

/// Checks a budget against itself and against the actions it pays, and makes its value.
struct BudgetChecks {
  private let draft: BudgetDraft
  private let reading: Reading
  private let areas: [Action.ID: PriorityArea.ID]
  private let amendments: AmendedEntries

  /// Takes the budget, and the area of each action whose fiche could be read.
  init(_ draft: BudgetDraft, areas: [Action.ID: PriorityArea.ID], _ reading: Reading) {
    self.draft = draft
    self.areas = areas
    self.reading = reading
    amendments = AmendedEntries(draft)
  }

  /// Checks the sums, the promised shares and the amendments.
  ///
  /// - Returns: the budget; of an action whose area is not known, the entries stand under no area.
  func checkedBudget(into diagnostics: inout [Diagnostic]) -> Budget {
    let mismatch = AmendmentMismatch(funders: draft.funders, wording: wording)
    let initial = budget(initialEntries, amendments: [])
    let count = diagnostics.count
    let amended = budget(
      amendments.entries(from: initial.entries, checking: mismatch, into: &diagnostics),
      amendments: amendments.values)
    let budgets = diagnostics.count == count ? [initial, amended] : [initial]
    let faulty = checkLines(of: initial, into: &diagnostics)
    for published in draft.published {
      published.discrepancy.map { explained($0, .value, published.total.amount) }
    }
    guard draft.isComplete, draft.hasOneLinePerAction else { return amended }
    checkShares(of: budgets, without: faulty, into: &diagnostics)
    for published in draft.published where isComparable(published.total.slice, faulty) {
      let budget = comparable(with: published.total, among: budgets)
      guard let budget else { continue }
      BudgetTotalMismatch(budget: budget, wording: wording, explained: explained).check(
        published, into: &diagnostics)
    }
    return amended
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
  private func checkLines(of initial: Budget, into diagnostics: inout [Diagnostic]) -> [BudgetSlice]
  {
    let totals = BudgetTotalMismatch(budget: initial, wording: wording, explained: explained)
    let shares = ShareBelowMinimum(funders: draft.funders, wording: wording)
    var faulty: [BudgetSlice] = []
    for line in draft.lines {
      for year in line.years {
        if totals.check(year, into: &diagnostics) == .contradicted {
          faulty.append(BudgetSlice(action: line.action.value, year: year.year.value))
        }
        let amended = amendments.year(year, of: line.action.value)
        for minimum in draft.minimumShares where minimum.share.whole == .eachAction {
          for year in [year, amended].compactMap(\.self) {
            shares.check(minimum, year, into: &diagnostics)
          }
        }
      }
    }
    return faulty
  }

  /// Checks the shares promised of all actions together, in the years whose lines are right.
  private func checkShares(
    of budgets: [Budget], without faulty: [BudgetSlice], into diagnostics: inout [Diagnostic]
  ) {
    let shares = ShareBelowMinimum(funders: draft.funders, wording: wording)
    let years = draft.stages.keys.sorted().filter { year in !faulty.contains { $0.year == year } }
    for minimum in draft.minimumShares where minimum.share.whole == .allActions {
      for year in years {
        for budget in budgets {
          let count = diagnostics.count
          shares.check(minimum, year, of: budget, into: &diagnostics)
          if diagnostics.count > count { break }
        }
      }
    }
  }
}

extension BudgetChecks {
  /// The budget whose lines a total must be the sum of: before the amendments, or after them for a
  /// total that is amended; none for a total of a stage at which there are no lines.
  private func comparable(with total: Budget.PublishedTotal, among budgets: [Budget]) -> Budget? {
    guard let stage = total.stage else { return budgets[0] }
    return budgets.first { budget in
      let lines = budget.total(of: total.slice, at: stage)
      return lines.map { !$0.isKnownAsWhole } ?? false
        && (stage != .amended || budget.entries(of: total.slice).contains { $0.stage == .amended })
    }
  }

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

  private func budget(_ entries: [Budget.Entry], amendments: [Budget.Amendment]) -> Budget {
    Budget(
      funders: draft.funders, stages: draft.stages, entries: entries,
      published: draft.lines.flatMap { line in line.years.compactMap { total(line, $0) } }
        + draft.published.map(\.total), amendments: amendments,
      minimumShares: draft.minimumShares.map(\.share), source: draft.source)
  }

  private func area(of action: Action.ID) -> PriorityArea.ID { areas[action] ?? Identifier("") }

  /// The entries as the lines write them, before any amendment.
  private var initialEntries: [Budget.Entry] {
    draft.lines.flatMap { line in line.years.flatMap { entries(line, $0) } }
  }

  private func entries(_ line: BudgetDraft.Line, _ year: BudgetDraft.Year) -> [Budget.Entry] {
    guard let stage = draft.stages[year.year.value] else { return [] }
    return year.parts.map { part in
      Budget.Entry(
        action: line.action.value, area: area(of: line.action.value), year: year.year.value,
        funder: part.funder, stage: stage, amount: part.amount.value, initial: nil,
        source: draft.source)
    }
  }

  /// The total that the table prints for an action's year.
  private func total(_ line: BudgetDraft.Line, _ year: BudgetDraft.Year) -> Budget.PublishedTotal? {
    year.total?.value.value.map { amount in
      Budget.PublishedTotal(
        slice: BudgetSlice(action: line.action.value, year: year.year.value), stage: nil,
        perimeter: .lines, amount: amount, code: nil, label: nil,
        discrepancy: year.discrepancy?.value, source: draft.source)
    }
  }
}
