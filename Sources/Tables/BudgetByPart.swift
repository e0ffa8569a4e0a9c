public import Model

extension Table {
  /// The budget by funder: a column a year, with totals and shares.
  public static func budgetByFunder(_ contract: Contract) -> Table {
    byPart(
      .budgetByFunder, rows: .funder, contract,
      contract.budget.funders.map { (.funder($0.id), BudgetSlice(funder: $0.id)) })
  }

  /// The budget by area: a column a year, with totals and shares.
  public static func budgetByArea(_ contract: Contract) -> Table {
    byPart(
      .budgetByArea, rows: .area, contract,
      contract.areas.map { (.area($0.id), BudgetSlice(area: $0.id)) })
  }

  /// Rows with their share of the whole, which is not determined where the whole is not.
  private static func byPart(
    _ subject: Subject, rows stub: Column.Name, _ contract: Contract,
    _ parts: [(Row.Subject, BudgetSlice)]
  ) -> Table {
    let shares = contract.budget.shares(of: parts.map(\.1))
    let whole = shares.map { _ in Percentage(tenths: 1_000) }
    let isKnown = parts.map { contract.budget.total(of: $0.1) }.allSatisfy {
      $0.value != nil || $0 == .missing(.notApplicable)
    }
    let none = Cell.absent(isKnown ? .notApplicable : .notDetermined)
    let row = { (part: (Row.Subject, BudgetSlice), role: Row.Role, share: Percentage?) in
      let share = share.map { Cell(.value(.share($0))) } ?? none
      return Row(part.0, contract.yearCells(of: part.1) + [share], role)
    }
    let rows = parts.enumerated().map { index, part in row(part, .part, shares?[index]) }
    return Table(
      subject, of: contract, rows: stub, contract.yearColumns + [Column(.share)],
      [Group(subject: nil, rows: rows + [row((.total, BudgetSlice()), .total, whole)])],
      sources: [contract.budget.source])
  }
}
