import Ground
import Model

/// The columns, rows and cells of which the tables of a budget are made.
extension Budget {
  /// What a part of the budget comes to.
  func cell(_ slice: BudgetSlice) -> Cell {
    let entries = entries(of: slice)
    return Cell(
      AmountSum(of: entries.map(\.amount)), stages: Budget.stages(of: entries),
      marks: discrepancy(about: slice).map { [.discrepancy($0)] } ?? [],
      sources: entries.count == 1 ? [entries[0].source] : [source])
  }

  /// What a part of it comes to at a stage, in a year that is over on a day or not.
  ///
  /// A plan begins at its own stage, so an earlier one does not apply. What was spent is awaited.
  func cell(_ slice: BudgetSlice, at stage: Stage, in year: Int, on day: Day) -> Cell {
    if let total = total(of: slice, at: stage) { return Cell(total) }
    return .absent(stage.isPlanned ? .notApplicable : year < day.year ? .notReported : .notDue)
  }

  /// How much of what was planned was spent, where both are known.
  func rateCell(_ slice: BudgetSlice) -> Cell {
    executionRates(of: slice).last.map {
      Cell(.value(.rate($0)), sources: $0.planned.sources + $0.spent.sources)
    } ?? .absent(.notApplicable)
  }

  /// A column for each funder.
  var funderColumns: [Column] { funders.map { Column(.amount, of: .funder($0.id)) } }

  /// What each funder brings, then all together.
  func funderCells(of slice: BudgetSlice) -> [Cell] {
    funders.map { cell(slice.narrowed(to: $0.id)) } + [cell(slice)]
  }

  /// What each funder and all together bring at a stage; of an amended sum, what an amendment left
  /// as it was.
  ///
  /// Some amounts are known for all funders together only.
  func funderCells(of slice: BudgetSlice, at total: StagedTotal) -> [Cell] {
    funders.map { funder in
      let part = slice.narrowed(to: funder.id)
      let left = left(of: part, by: total)
      if let own = self.total(of: part, at: total.stage) ?? left { return Cell(own) }
      return self.total(of: part) == .missing(.notApplicable)
        ? .absent(.notApplicable) : Cell(.none(.undivided))
    } + [Cell(total)]
  }
}

extension Budget {
  /// What an amended sum takes over of a part that no amendment changed.
  func left(of part: BudgetSlice, by total: StagedTotal) -> StagedTotal? {
    total.stage == .amended && !total.isKnownAsWhole ? totals(of: part).last : nil
  }
}

extension Contract {
  /// A column a year, and one for the whole period where that is more than a year.
  var yearColumns: [Column] {
    years.map { year in
      Column(.amount, of: .year(year), stages: budget.stages(in: BudgetSlice(year: year)))
    } + (isOneYear ? [] : [Column(.period)])
  }

  /// Whether a year is the whole period, whose total would only repeat it.
  var isOneYear: Bool { years.count == 1 }

  /// What each year comes to, then the whole period.
  func yearCells(of slice: BudgetSlice) -> [Cell] {
    years.map { budget.cell(slice.narrowed(to: $0)) } + (isOneYear ? [] : [budget.cell(slice)])
  }

  /// A row a funder, and the one that closes them.
  func funderRows(of slice: BudgetSlice, closing role: Row.Role) -> [Row] {
    budget.funders.map { funder in
      Row(.funder(funder.id), yearCells(of: slice.narrowed(to: funder.id)))
    } + [Row(.allFunders, yearCells(of: slice), role)]
  }
}

extension Stage {
  /// Whether amounts of this stage say what is to be spent, and not what was.
  var isPlanned: Bool {
    switch self {
    case .forecast, .contracted, .amended: true
    case .committed, .paid: false
    }
  }
}
