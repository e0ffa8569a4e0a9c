public import Model

extension Table {
  /// What each amendment changed, amount by amount; a table an amendment, by date.
  public static func amendments(_ contract: Contract) -> [Table] {
    contract.budget.amendments.enumerated().map { position, amendment in
      let rows = amendment.changes.map { change in
        let before = Cell(change.before, as: Cell.Value.amount)
        let after = Cell(
          change.after, stages: [.amended], sources: [amendment.source], as: Cell.Value.amount)
        return Row(
          .action(change.action),
          [Cell(.value(.year(change.year))), Cell(.value(.funder(change.funder))), before, after])
      }
      return Table(
        .amendment(position), of: contract, rows: .action,
        [Column(.year), Column(.funder), Column(.before), Column(.after)],
        [Group(subject: nil, rows: rows)], sources: [amendment.source])
    }
  }
}
