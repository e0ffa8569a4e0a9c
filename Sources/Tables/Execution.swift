public import Ground
public import Model

extension Table {
  /// What each funder planned to pay for an action, year by year, and what was committed and paid of
  /// it; nothing where the budget has no line for it.
  ///
  /// What no document says is not reported or not due yet, never taken for zero.
  public static func execution(of action: Action.ID, _ contract: Contract, on day: Day) -> Table? {
    let slice = BudgetSlice(action: action)
    guard !contract.budget.entries(of: slice).isEmpty else { return nil }
    let parts = contract.years.map { Part(.year($0), slice.narrowed(to: $0), $0) }
    return execution(
      .execution(of: action), rows: .year, [(nil, parts)], contract, on: day, isNoted: true)
  }

  /// The same of all actions and their sum, a group a year; where the stages have a table, that one
  /// says what totals lack.
  public static func execution(_ contract: Contract, on day: Day) -> Table {
    let groups = contract.years.map { year -> (Row.Subject?, [Part]) in
      let actions = contract.actions.map {
        Part(.action($0.id), BudgetSlice(action: $0.id, year: year), year)
      }
      return (.year(year), actions + [Part(.total, BudgetSlice(year: year), year, .total)])
    }
    return execution(
      .execution(of: nil), rows: .action, groups, contract, on: day,
      isNoted: contract.stagedYears.isEmpty)
  }

  /// A part of the budget in a year.
  private struct Part {
    let subject: Row.Subject
    let slice: BudgetSlice
    let year: Int
    let role: Row.Role

    init(_ subject: Row.Subject, _ slice: BudgetSlice, _ year: Int, _ role: Row.Role = .part) {
      self.subject = subject
      self.slice = slice
      self.year = year
      self.role = role
    }
  }

  private static func execution(
    _ subject: Subject, rows stub: Column.Name, _ groups: [(subject: Row.Subject?, parts: [Part])],
    _ contract: Contract, on day: Day, isNoted: Bool
  ) -> Table {
    let budget = contract.budget
    let slices = groups.flatMap(\.parts).map(\.slice)
    let hasRates = slices.contains { !budget.executionRates(of: $0).isEmpty }
    let totals = slices.flatMap(budget.totals)
    let spent = [Column.Name.committed, .paid] + (hasRates ? [.rate] : [])
    return Table(
      subject, of: contract, rows: stub,
      budget.funderColumns + ([.planned, .stage] + spent).map { Column($0) },
      groups.map { group in
        Group(
          subject: group.subject,
          rows: group.parts.flatMap { rows(of: $0, budget, on: day, spent.count) })
      }, notes: isNoted ? Note.about(totals) : [],
      sources: slices.flatMap(budget.entries).map(\.source) + totals.flatMap(\.sources))
  }

  /// A row for what is planned; where an amendment changed it, one for what was planned before too.
  private static func rows(of part: Part, _ budget: Budget, on day: Day, _ spentCount: Int) -> [Row]
  {
    let planned = budget.totals(of: part.slice).filter(\.stage.isPlanned)
    let nothing = Cell(.none(.notOfRow))
    let cells = { (total: StagedTotal?) in
      total.map { budget.funderCells(of: part.slice, at: $0) + [Cell(.value(.stages([$0.stage])))] }
        ?? budget.funderCells(of: part.slice) + [nothing]
    }
    let amounts = [Stage.committed, .paid].map {
      budget.cell(part.slice, at: $0, in: part.year, on: day)
    }
    let spent = (amounts + [budget.rateCell(part.slice)]).prefix(spentCount)
    let earlier = planned.dropLast().map {
      cells($0) + Array(repeating: nothing, count: spentCount)
    }
    return (earlier + [cells(planned.last) + spent]).map { Row(part.subject, $0, part.role) }
  }
}

extension Table.Note {
  /// What a reader must know of totals.
  static func about(_ totals: [StagedTotal]) -> [Table.Note] {
    totals.contains(where: \.isKnownAsWhole) ? [.undividedTotals] : []
  }
}
