public import Model

extension Table {
  /// All amounts of a contract: a row a year, a column a funder, with totals and stages.
  public static func budgetByYear(_ contract: Contract) -> Table {
    byYear(.budgetByYear, BudgetSlice(), contract, sources: [contract.budget.source])
  }

  /// Those of one action.
  public static func budget(of action: Action.ID, _ contract: Contract) -> Table {
    let slice = BudgetSlice(action: action)
    return byYear(
      .budget(of: action), slice, contract,
      sources: contract.budget.entries(of: slice).map(\.source))
  }

  /// Those of one action at every stage that is known: where a year has several, a row for each, never
  /// added up.
  public static func budgetStages(of action: Action.ID, _ contract: Contract) -> Table {
    let budget = contract.budget
    let slice = BudgetSlice(action: action)
    let funding = contract.funding(of: slice)
    let rows = zip(contract.years, funding.years).flatMap { year, funding -> [Row] in
      let part = slice.narrowed(to: year)
      let totals = budget.totals(of: part)
      guard totals.count > 1 else { return [Row(funding)] }
      return totals.map {
        Row(.year(year), budget.funderCells(of: part, at: $0) + [Cell(.value(.stages([$0.stage])))])
      }
    }
    return table(
      .budgetStages(of: action), contract, rows + [Row(total: funding.whole)],
      sources: budget.entries(of: slice).map(\.source))
  }

  private static func byYear(
    _ subject: Subject, _ slice: BudgetSlice, _ contract: Contract, sources: [Source]
  ) -> Table {
    let funding = contract.funding(of: slice)
    return table(
      subject, contract,
      funding.years.map { Row($0) } + (contract.isOneYear ? [] : [Row(total: funding.whole)]),
      sources: sources)
  }

  private static func table(
    _ subject: Subject, _ contract: Contract, _ rows: [Row], sources: [Source]
  ) -> Table {
    Table(
      subject, of: contract, rows: .year,
      contract.budget.funderColumns + [Column(.total), Column(.stage)],
      [Group(subject: nil, rows: rows)], sources: sources)
  }
}

extension Row {
  fileprivate init(_ year: Funding) {
    self.init(year.subject, year.parts + [year.total, Cell(.value(.stages(year.total.stages)))])
  }

  fileprivate init(total: Funding) {
    self.init(total.subject, total.parts + [total.total, Cell(.none(.saidByParts))], .total)
  }
}
