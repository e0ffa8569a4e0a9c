public import Ground
public import Model

extension Table {
  /// What each funder planned to pay for each action and for all of them, a group a year, and what was
  /// committed and paid of it where a document says so of an action.
  ///
  /// What no document says is not reported or not due yet, never taken for zero. What is known only of
  /// the whole is in the table of the stages, where there is one, with what totals lack.
  public static func execution(_ contract: Contract, on day: Day) -> Table {
    let budget = contract.budget
    let groups = contract.years.map { year -> (year: Int, parts: [Part]) in
      let actions = contract.actions.map {
        Part(.action($0.id), BudgetSlice(action: $0.id, year: year), year)
      }
      return (year, actions + [Part(.total, BudgetSlice(year: year), year, .total)])
    }
    let isStaged = !contract.stagedYears.isEmpty
    let parts = groups.flatMap(\.parts)
    let spent = spentColumns(
      of: parts.filter { !isStaged || $0.role != .total }.map(\.slice), budget)
    let totals = parts.flatMap { budget.totals(of: $0.slice) }
    return Table(
      .execution, of: contract, rows: .action,
      budget.funderColumns + ([.planned, .stage] + spent).map { Column($0) },
      groups.map { year, parts in
        Group(subject: .year(year), rows: parts.flatMap { rows(of: $0, budget, on: day, spent) })
      }, notes: isStaged ? [] : Note.about(totals),
      sources: parts.flatMap { budget.entries(of: $0.slice) }.map(\.source)
        + totals.flatMap(\.sources))
  }

  /// The columns of what was spent, where something of it is known of one of these parts.
  private static func spentColumns(of slices: [BudgetSlice], _ budget: Budget) -> [Column.Name] {
    let known = [(Column.Name.committed, Stage.committed), (.paid, .paid)].filter { _, stage in
      slices.contains { budget.total(of: $0, at: stage)?.sum.knownPart != nil }
    }.map(\.0)
    let hasRates = !known.isEmpty && slices.contains { !budget.executionRates(of: $0).isEmpty }
    return known + (hasRates ? [.rate] : [])
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

  /// A row for what is planned; where an amendment changed it, one for what was planned before too.
  private static func rows(
    of part: Part, _ budget: Budget, on day: Day, _ spent: [Column.Name]
  ) -> [Row] {
    let planned = budget.totals(of: part.slice).filter(\.stage.isPlanned)
    let nothing = Cell(.none(.notOfRow))
    let cells = { (total: StagedTotal?) in
      total.map { budget.funderCells(of: part.slice, at: $0) + [Cell(.value(.stages([$0.stage])))] }
        ?? budget.funderCells(of: part.slice) + [nothing]
    }
    let amounts = spent.map { column in
      switch column {
      case .committed: budget.cell(part.slice, at: .committed, in: part.year, on: day)
      case .paid: budget.cell(part.slice, at: .paid, in: part.year, on: day)
      default: budget.rateCell(part.slice)
      }
    }
    let earlier = planned.dropLast().map { cells($0) + spent.map { _ in nothing } }
    return (earlier + [cells(planned.last) + amounts]).map { Row(part.subject, $0, part.role) }
  }
}

extension Table.Note {
  /// What a reader must know of totals.
  static func about(_ totals: [StagedTotal]) -> [Table.Note] {
    totals.contains(where: \.isKnownAsWhole) ? [.undividedTotals] : []
  }
}
