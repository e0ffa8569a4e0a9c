import Model
import Templates

/// The tables of a budget, each cut from the same entries.
struct BudgetTables: Sendable {
  let context: PageContext
  let contract: Contract

  var budget: Budget { contract.budget }
  var strings: SiteStrings { context.strings }

  /// An action's amounts: a row a year, a column a funder, with totals and stage.
  func years(of action: Action) -> TableView { years(of: action, id: "table-budget") }

  /// The same under a name that no other part of the page has.
  func years(of action: Action, id: String) -> TableView {
    table(
      id: id,
      caption: strings.text(
        .captionActionBudget, ["action": context.title(of: .action(contract.id, action.id)).text]),
      corner: strings.text(.columnYear),
      columns: funderColumns + [column(.columnTotal), column(.columnStage, kind: "word")],
      rows: yearRows(of: BudgetSlice(action: action.id)),
      sources: budget.entries(of: BudgetSlice(action: action.id)).map(\.source))
  }

  /// All amounts: a row a year, a column a funder, with totals and stage.
  func byYear(id: String) -> TableView {
    table(
      id: id, caption: caption(.captionBudgetByYear), corner: strings.text(.columnYear),
      columns: funderColumns + [column(.columnTotal), column(.columnStage, kind: "word")],
      rows: yearRows(of: BudgetSlice()), sources: [budget.source])
  }

  /// A row a funder, a column a year, with totals and shares.
  func byFunder(id: String) -> TableView {
    let slices = budget.funders.map { (context.words($0.name), BudgetSlice(funder: $0.id)) }
    return table(
      id: id, caption: caption(.captionBudgetByFunder), corner: strings.text(.columnFunder),
      columns: yearColumns + [column(.columnShare)], rows: shareRows(slices),
      sources: [budget.source])
  }

  /// A row an area, a column a year, with totals and shares.
  func byArea(id: String) -> TableView {
    let slices = contract.areas.map { area in
      (context.anchor(to: .area(contract.id, area.id)), BudgetSlice(area: area.id))
    }
    return table(
      id: id, caption: caption(.captionBudgetByArea), corner: strings.text(.columnArea),
      columns: yearColumns + [column(.columnShare)], rows: shareRows(slices),
      sources: [budget.source])
  }

  /// Every amount: for each action a row a funder and one for their sum, a column a year.
  func byAction(_ actions: [Action], id: String) -> TableView {
    byAction(actions, groups: actions.map(group), id: id)
  }

  /// The same for all actions, each area after its own: what charts of areas and actions show.
  func byAreaAndAction(id: String) -> TableView {
    let groups = contract.areas.flatMap { area -> [TableView.Group] in
      let actions = contract.actions(in: area.id)
      guard !actions.isEmpty else { return [] }
      let sum = group(
        context.anchor(to: .area(contract.id, area.id)),
        funderRows(of: BudgetSlice(area: area.id), closing: "subtotal"))
      return actions.map(group) + [sum]
    }
    return byAction(contract.actions, groups: groups, id: id)
  }

  private func group(_ action: Action) -> TableView.Group {
    group(
      context.anchor(to: .action(contract.id, action.id)),
      funderRows(of: BudgetSlice(action: action.id), closing: "subtotal"))
  }

  private func group(_ title: Markup, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: yearColumns.count + 1)
  }

  private func byAction(_ actions: [Action], groups: [TableView.Group], id: String) -> TableView {
    let isWhole = actions.count == contract.actions.count
    let sum = group(
      Markup(escaping: strings.text(.rowTotal)),
      funderRows(
        of: isWhole ? BudgetSlice() : BudgetSlice(area: actions.first?.area), closing: "total"))
    return TableView(
      id: id, caption: Markup(escaping: caption(.captionBudgetByAction)),
      corner: strings.text(.columnAction), columns: yearColumns,
      groups: groups + (actions.count > 1 ? [sum] : []), note: nil,
      sources: context.views([budget.source]))
  }

  /// The totals that carry a budget code, as documents print them.
  func codes(id: String) -> TableView? {
    let totals = budget.published.filter { $0.code != nil }
    guard !totals.isEmpty else { return nil }
    let rows = totals.map { total in
      TableView.Row(
        header: total.label.map(context.words) ?? Markup(escaping: total.code ?? ""),
        cells: [
          cell(total.code ?? "", kind: "code"),
          cell(total.slice.year.map(String.init) ?? "", kind: "word"),
          cell(strings.format.amount(total.amount), kind: "number"),
        ], kind: "part")
    }
    return table(
      id: id, caption: caption(.captionCodes), corner: strings.text(.columnLine),
      columns: [
        column(.columnCode, kind: "word"), column(.columnYear, kind: "word"), column(.columnAmount),
      ], rows: rows, sources: totals.map(\.source))
  }
}
