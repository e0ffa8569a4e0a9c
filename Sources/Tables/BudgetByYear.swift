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

  private static func byYear(
    _ subject: Subject, _ slice: BudgetSlice, _ contract: Contract, sources: [Source]
  ) -> Table {
    let funding = contract.funding(of: slice)
    let whole = contract.isOneYear ? [] : [Row(total: funding.whole)]
    return Table(
      subject, of: contract, rows: .year,
      contract.budget.funderColumns + [Column(.total), Column(.stage)],
      [Group(subject: nil, rows: funding.years.map { Row($0) } + whole)],
      notes: contract.years.compactMap { contract.budget.amendedNote($0, slice) }, sources: sources)
  }
}

extension Budget {
  /// What a part of the budget came to in a year before and after its amendments, where one changed it.
  fileprivate func amendedNote(_ year: Int, _ slice: BudgetSlice) -> Table.Note? {
    let part = slice.narrowed(to: year)
    return sumBeforeAmendments(of: part).map { before in
      .amended(year: year, before: before, after: sum(of: part))
    }
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
