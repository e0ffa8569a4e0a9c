public import Model

extension Table {
  /// The totals that carry a budget code, as documents print them; nothing where there are none.
  public static func budgetCodes(_ contract: Contract) -> Table? {
    let totals = contract.budget.published.filter { $0.code != nil }
    guard !totals.isEmpty else { return nil }
    let rows = totals.map { total in
      let code = total.code ?? ""
      let year = total.slice.year.map { Cell(.value(.year($0))) }
      let amount = Cell(
        .value(.amount(total.amount)), stages: total.stage.map { [$0] } ?? [],
        sources: [total.source])
      return Row(
        .line(code, total.label),
        [Cell(.value(.code(code))), year ?? Cell(.none(.saidByParts)), amount])
    }
    return Table(
      .budgetCodes, of: contract, rows: .line, [Column(.code), Column(.year), Column(.amount)],
      [Group(subject: nil, rows: rows)], sources: totals.map(\.source))
  }
}
