public import Ground
public import Model

extension Table {
  /// How far each action is, in one row under its area: what is planned, what was committed and paid
  /// where a document says so, how many of its indicators are assessed, and whether a document says
  /// what was done.
  ///
  /// The contract is the one that the report covers; a column that says nothing of any row is left out.
  public static func followUp(
    _ contract: Contract, by report: ExecutionReport, on day: Day
  ) -> Table {
    let columns = contract.followUpColumns(report)
    let row = { (action: Action?) in
      Row(
        action.map { .action($0.id) } ?? .total,
        columns.map { contract.followUpCell($0, of: action, report, on: day) },
        action == nil ? .total : .part)
    }
    let groups = contract.areas.map { area in
      Group(subject: .area(area.id), rows: contract.actions(in: area.id).map(row))
    }
    return Table(
      .followUp(report.id), of: contract, rows: .action, columns.map { Column($0) },
      groups.filter { !$0.rows.isEmpty } + [Group(subject: nil, rows: [row(nil)])],
      sources: [contract.budget.source])
  }
}

extension Contract {
  fileprivate func followUpColumns(_ report: ExecutionReport) -> [Column.Name] {
    let slices = [BudgetSlice()] + actions.map { BudgetSlice(action: $0.id) }
    let isKnown = { (stage: Stage) in
      slices.contains { self.budget.total(of: $0, at: stage)?.sum.knownPart != nil }
    }
    return [.planned] + (isKnown(.committed) ? [.committed] : []) + (isKnown(.paid) ? [.paid] : [])
      + (indicators.isEmpty ? [] : [.assessed])
      + (actions.contains { tells(of: $0, in: report) } ? [.account] : [])
  }

  /// What a column says of an action, or of all of them.
  fileprivate func followUpCell(
    _ column: Column.Name, of action: Action?, _ report: ExecutionReport, on day: Day
  ) -> Cell {
    let slice = action.map { BudgetSlice(action: $0.id) } ?? BudgetSlice()
    let last = years.last ?? day.year
    switch (column, action) {
    case (.planned, _): return budget.cell(slice)
    case (.committed, _): return budget.cell(slice, at: .committed, in: last, on: day)
    case (.paid, _): return budget.cell(slice, at: .paid, in: last, on: day)
    case (.account, let action?):
      return tells(of: action, in: report)
        ? Cell(.value(.told)) : .absent(report.isOver(on: day) ? .notReported : .notDue)
    case (.account, nil): return Cell(.none(.notOfRow))
    default: return assessedCell(of: action.map { indicators(of: $0.id) } ?? indicators, on: day)
    }
  }

  private func assessedCell(of own: [Indicator], on day: Day) -> Cell {
    guard !own.isEmpty, let year = progressYear(on: day) else { return .absent(.notApplicable) }
    let count = ProgressCount(of: own.map { progress(of: $0, in: year, on: day) })
    return Cell(.value(.tally(count.assessed, of: count.total)))
  }
}
