import Charts
import Model
import Templates

/// The tables of a budget, each cut from the same entries.
struct BudgetTables: Sendable {
  let context: PageContext
  let contract: Contract

  private var budget: Budget { contract.budget }
  private var strings: SiteStrings { context.strings }

  /// An action's amounts: a row a year, a column a funder, with totals and stage.
  func years(of action: Action) -> TableView {
    table(
      id: "table-budget",
      caption: strings.text(
        .captionActionBudget,
        ["action": context.title(of: .action(contract.id, action.id)).text]
      ),
      corner: strings.text(.columnYear),
      columns: funderColumns + [column(.columnTotal), column(.columnStage, kind: "word")],
      rows: yearRows(of: BudgetSlice(action: action.id)),
      sources: budget.entries(of: BudgetSlice(action: action.id)).map(\.source)
    )
  }

  /// All amounts: a row a year, a column a funder, with totals and stage.
  func byYear(id: String) -> TableView {
    table(
      id: id,
      caption: caption(.captionBudgetByYear),
      corner: strings.text(.columnYear),
      columns: funderColumns + [column(.columnTotal), column(.columnStage, kind: "word")],
      rows: yearRows(of: BudgetSlice()),
      sources: [budget.source]
    )
  }

  /// A row a funder, a column a year, with totals and shares.
  func byFunder(id: String) -> TableView {
    let slices = budget.funders.map { (context.markup($0.name), BudgetSlice(funder: $0.id)) }
    return table(
      id: id,
      caption: caption(.captionBudgetByFunder),
      corner: strings.text(.columnFunder),
      columns: yearColumns + [column(.columnPeriod), column(.columnShare)],
      rows: shareRows(slices),
      sources: [budget.source]
    )
  }

  /// A row an area, a column a year, with totals and shares.
  func byArea(id: String) -> TableView {
    let slices = contract.areas.map { area in
      (context.anchor(to: .area(contract.id, area.id)), BudgetSlice(area: area.id))
    }
    return table(
      id: id,
      caption: caption(.captionBudgetByArea),
      corner: strings.text(.columnArea),
      columns: yearColumns + [column(.columnPeriod), column(.columnShare)],
      rows: shareRows(slices),
      sources: [budget.source]
    )
  }

  /// Every amount: for each action a row a funder and one for their sum, a column a year.
  func byAction(_ actions: [Action], id: String) -> TableView {
    let columns = yearColumns + [column(.columnPeriod)]
    let groups = actions.map { action in
      TableView.Group(
        title: context.anchor(to: .action(contract.id, action.id)),
        rows: funderRows(of: BudgetSlice(action: action.id), closing: "subtotal"),
        width: columns.count + 1
      )
    }
    let isWhole = actions.count == contract.actions.count
    let sum = TableView.Group(
      title: Markup(escaping: strings.text(.rowTotal)),
      rows: isWhole
        ? funderRows(of: BudgetSlice(), closing: "total")
        : funderRows(of: BudgetSlice(area: actions.first?.area), closing: "total"),
      width: columns.count + 1
    )
    return TableView(
      id: id,
      caption: Markup(escaping: caption(.captionBudgetByAction)),
      corner: strings.text(.columnAction),
      columns: columns,
      groups: groups + (actions.count > 1 ? [sum] : []),
      note: nil,
      sources: context.views([budget.source])
    )
  }

  /// The totals that carry a budget code, as documents print them.
  func codes(id: String) -> TableView? {
    let totals = budget.published.filter { $0.code != nil }
    guard !totals.isEmpty else { return nil }
    let rows = totals.map { total in
      TableView.Row(
        header: total.label.map(context.markup) ?? Markup(escaping: total.code ?? ""),
        cells: [
          cell(total.code ?? "", kind: "code"),
          cell(total.slice.year.map(String.init) ?? "", kind: "word"),
          cell(strings.format.amount(total.amount), kind: "number"),
        ],
        kind: "part"
      )
    }
    return table(
      id: id,
      caption: caption(.captionCodes),
      corner: strings.text(.columnLine),
      columns: [
        column(.columnCode, kind: "word"), column(.columnYear, kind: "word"), column(.columnAmount),
      ],
      rows: rows,
      sources: totals.map(\.source)
    )
  }
}

extension BudgetTables {
  private func caption(_ phrase: Phrase) -> String {
    strings.text(phrase, ["contract": context.title(of: .contract(contract.id)).text])
  }

  private func table(
    id: String,
    caption: String,
    corner: String,
    columns: [TableView.Column],
    rows: [TableView.Row],
    sources: [Source]
  ) -> TableView {
    TableView(
      id: id,
      caption: Markup(escaping: caption),
      corner: corner,
      columns: columns,
      groups: [TableView.Group(title: nil, rows: rows, width: columns.count + 1)],
      note: nil,
      sources: context.views(sources)
    )
  }

  private func column(_ phrase: Phrase, kind: String = "number") -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: kind)
  }

  private var funderColumns: [TableView.Column] {
    budget.funders.enumerated().map { index, funder in
      TableView.Column(
        title: context.markup(funder.name),
        detail: nil,
        kind: "number \(ChartClass.series(index).name)"
      )
    }
  }

  private var yearColumns: [TableView.Column] {
    contract.years.map { year in
      TableView.Column(
        title: Markup(escaping: String(year)),
        detail: budget.stage(of: year).map(strings.text),
        kind: "number"
      )
    }
  }

  private func cell(_ text: String, kind: String) -> TableView.Cell {
    TableView.Cell(text: text, kind: kind)
  }

  private func cell(_ slice: BudgetSlice) -> TableView.Cell {
    let total = budget.total(of: slice)
    return cell(strings.text(total), kind: total.value == nil ? "missing" : "number")
  }

  private func yearRows(of slice: BudgetSlice) -> [TableView.Row] {
    let years = contract.years.map { year in
      let stage = budget.stage(of: year).map(strings.text) ?? ""
      return TableView.Row(
        header: Markup(escaping: String(year)),
        cells: funderCells(of: slice.narrowed(to: year)) + [cell(stage, kind: "word")],
        kind: "part"
      )
    }
    let total = TableView.Row(
      header: Markup(escaping: strings.text(.rowTotal)),
      cells: funderCells(of: slice) + [cell("", kind: "word")],
      kind: "total"
    )
    return years + [total]
  }

  private func funderCells(of slice: BudgetSlice) -> [TableView.Cell] {
    budget.funders.map { cell(slice.narrowed(to: $0.id)) } + [cell(slice)]
  }

  private func yearCells(of slice: BudgetSlice) -> [TableView.Cell] {
    contract.years.map { cell(slice.narrowed(to: $0)) } + [cell(slice)]
  }

  /// A row a funder, and the one that closes them.
  private func funderRows(of slice: BudgetSlice, closing: String) -> [TableView.Row] {
    budget.funders.map { funder in
      TableView.Row(
        header: context.markup(funder.name),
        cells: yearCells(of: slice.narrowed(to: funder.id)),
        kind: kind(of: slice.narrowed(to: funder.id))
      )
    } + [
      TableView.Row(
        header: Markup(escaping: strings.text(.columnTotal)),
        cells: yearCells(of: slice),
        kind: closing
      )
    ]
  }

  /// Rows with their share of the whole, which is shown only where the whole is known.
  private func shareRows(_ slices: [(Markup, BudgetSlice)]) -> [TableView.Row] {
    let totals = slices.map { budget.total(of: $0.1).value }
    let known = totals.compactMap(\.self)
    let shares = known.count == totals.count ? Percentage.shares(of: known) : nil
    let rows = slices.enumerated().map { index, slice in
      let share = shares.map { strings.format.percentage($0[index]) }
      return TableView.Row(
        header: slice.0,
        cells: yearCells(of: slice.1) + [shareCell(share)],
        kind: kind(of: slice.1)
      )
    }
    let whole = shares.map { _ in strings.format.percentage(Percentage(tenths: 1_000)) }
    return rows + [
      TableView.Row(
        header: Markup(escaping: strings.text(.rowTotal)),
        cells: yearCells(of: BudgetSlice()) + [shareCell(whole)],
        kind: "total"
      )
    ]
  }

  /// The classes of a row: what a funder pays carries its series, as in the charts.
  private func kind(of slice: BudgetSlice) -> String {
    guard let funder = budget.funders.firstIndex(where: { $0.id == slice.funder }) else {
      return "part"
    }
    return "part \(ChartClass.series(funder).name)"
  }

  private func shareCell(_ share: String?) -> TableView.Cell {
    share.map { cell($0, kind: "number") }
      ?? cell(strings.text(.absenceNotApplicable), kind: "missing")
  }
}

extension BudgetSlice {
  /// The part of this slice in one year.
  fileprivate func narrowed(to year: Int) -> BudgetSlice {
    var slice = self
    slice.year = year
    return slice
  }

  /// The part of this slice that one funder pays.
  fileprivate func narrowed(to funder: Funder.ID) -> BudgetSlice {
    var slice = self
    slice.funder = funder
    return slice
  }
}
