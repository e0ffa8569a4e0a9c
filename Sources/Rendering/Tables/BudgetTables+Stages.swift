import Model
import Templates

extension BudgetTables {
  /// An action's amounts at every stage that is known: rows by year and stage, a column a funder.
  func stagedYears(of action: Action, id: String) -> TableView {
    let slice = BudgetSlice(action: action.id)
    let total = TableView.Row(
      header: Markup(escaping: strings.text(.rowTotal)),
      cells: funderCells(of: slice) + [cell("", kind: "word")], kind: "total")
    return table(
      id: id, caption: strings.text(.captionActionBudget, ["action": strings.name(of: action)]),
      corner: strings.text(.columnYear),
      columns: funderColumns + [column(.columnTotal), column(.columnStage, kind: "word")],
      rows: contract.years.flatMap { rows(of: $0, slice.narrowed(to: $0)) } + [total],
      sources: budget.entries(of: slice).map(\.source))
  }

  /// A year's row; where its amounts are known at several stages, a row for each, never added up.
  private func rows(of year: Int, _ slice: BudgetSlice) -> [TableView.Row] {
    let totals = budget.totals(of: slice)
    guard totals.count > 1 else {
      let stages = strings.text(stages: budget.stages(in: slice))
      return [row(of: year, cells: funderCells(of: slice), stages)]
    }
    return totals.map {
      row(of: year, cells: funderCells(of: slice, at: $0), strings.text($0.stage))
    }
  }

  private func row(of year: Int, cells: [TableView.Cell], _ stage: String) -> TableView.Row {
    TableView.Row(
      header: Markup(escaping: String(year)), cells: cells + [cell(stage, kind: "word")],
      kind: "part")
  }

  /// What each funder and all together bring at a stage; of an amended sum, what an amendment left as
  /// it was.
  func funderCells(of slice: BudgetSlice, at total: StagedTotal) -> [TableView.Cell] {
    let funders = budget.funders.map { funder in
      let part = slice.narrowed(to: funder.id)
      let left =
        total.stage == .amended && !total.isKnownAsWhole ? budget.totals(of: part).last : nil
      return stagedCell(budget.total(of: part, at: total.stage) ?? left)
    }
    return funders + [stagedCell(total)]
  }

  /// The amount of a stage; some are known for all funders together only.
  private func stagedCell(_ total: StagedTotal?) -> TableView.Cell {
    guard let amount = total?.amount else {
      return cell(strings.text(.reportWholeOnly), kind: "missing")
    }
    return cell(strings.text(amount), kind: amount.value == nil ? "missing" : "number")
  }
}
