public import Ground
public import Model

extension Table {
  /// What the parties of a contract owe, by when, and where it stands on a day.
  ///
  /// It is shown as a list.
  public static func obligations(_ contract: Contract, on day: Day) -> Table {
    let columns: [Column.Name] = [
      .duty, .owedBy, .schedule, .due, .dueYears, .check, .standing, .evidence, .note,
    ]
    return Table(
      .obligations, of: contract, rows: .obligation, columns.map { Column($0) },
      [Group(subject: nil, rows: contract.obligations.map { contract.row(of: $0, on: day) })],
      sources: contract.obligations.map(\.source))
  }

  /// How many of its obligations come to this.
  public func count(of kind: ObligationStanding.Kind) -> Int {
    groups.flatMap(\.rows).count { $0.cells.contains { $0.standing?.kind == kind } }
  }
}

extension Contract {
  /// A duty; what was fulfilled later than the day has no evidence yet.
  fileprivate func row(of obligation: Obligation, on day: Day) -> Row {
    let schedule = obligation.schedule
    let fulfilment = obligation.fulfilment.flatMap { $0.date <= day ? $0 : nil }
    let values: [Cell.Value?] = [
      .words(obligation.text), .parties(parties.map(\.id).filter(obligation.owedBy.contains)),
      .code(schedule.kind.rawValue), schedule.day.map(Cell.Value.day),
      schedule.years.isEmpty ? nil : .years(schedule.years),
      obligation.check.map { .code($0.rawValue) }, .standing(standing(of: obligation, on: day)),
      fulfilment?.document.map(Cell.Value.document), fulfilment?.note.map(Cell.Value.words),
    ]
    return Row(
      .obligation(obligation.id, obligation.title),
      values.map { value in
        value.map { Cell(.value($0), sources: [obligation.source]) } ?? .absent(.notApplicable)
      })
  }
}
