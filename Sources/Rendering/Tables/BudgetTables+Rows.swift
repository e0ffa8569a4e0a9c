import Charts
import Model
import Templates

/// The columns, rows and cells of which the tables of a budget are made.
extension BudgetTables {
  func caption(_ phrase: Phrase) -> String {
    strings.text(phrase, ["contract": context.title(of: .contract(contract.id)).text])
  }

  func table(
    id: String, caption: String, corner: String, columns: [TableView.Column], rows: [TableView.Row],
    sources: [Source]
  ) -> TableView {
    TableView(
      id: id, caption: Markup(escaping: caption), corner: corner, columns: columns,
      groups: [TableView.Group(title: nil, rows: rows, width: columns.count + 1)], note: nil,
      sources: context.views(sources))
  }

  func column(_ phrase: Phrase, kind: String = "number") -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: kind)
  }

  var funderColumns: [TableView.Column] {
    budget.funders.enumerated().map { index, funder in
      TableView.Column(
        title: context.words(funder.name), detail: nil,
        kind: "number \(ChartClass.series(index).name)")
    }
  }

  /// A column a year, and one for the whole period where that is more than a year.
  var yearColumns: [TableView.Column] {
    let years = contract.years.map { year in
      let stages = budget.stages(in: BudgetSlice(year: year))
      return TableView.Column(
        title: Markup(escaping: String(year)),
        detail: stages.isEmpty ? nil : strings.text(stages: stages), kind: "number")
    }
    return years + (isOneYear ? [] : [column(.columnPeriod)])
  }

  /// Whether the year is the whole period, whose total would only repeat it.
  private var isOneYear: Bool { contract.years.count == 1 }

  func cell(_ text: String, kind: String) -> TableView.Cell {
    TableView.Cell(text: text, kind: kind)
  }

  func cell(_ slice: BudgetSlice) -> TableView.Cell {
    let total = budget.total(of: slice)
    return cell(strings.text(total), kind: total.value == nil ? "missing" : "number")
  }

  func yearRows(of slice: BudgetSlice) -> [TableView.Row] {
    let years = contract.years.map { year in
      let stage = strings.text(stages: budget.stages(in: slice.narrowed(to: year)))
      return TableView.Row(
        header: Markup(escaping: String(year)),
        cells: funderCells(of: slice.narrowed(to: year)) + [cell(stage, kind: "word")], kind: "part"
      )
    }
    guard !isOneYear else { return years }
    let total = TableView.Row(
      header: Markup(escaping: strings.text(.rowTotal)),
      cells: funderCells(of: slice) + [cell("", kind: "word")], kind: "total")
    return years + [total]
  }

  func funderCells(of slice: BudgetSlice) -> [TableView.Cell] {
    budget.funders.map { cell(slice.narrowed(to: $0.id)) } + [cell(slice)]
  }

  func yearCells(of slice: BudgetSlice) -> [TableView.Cell] {
    contract.years.map { cell(slice.narrowed(to: $0)) } + (isOneYear ? [] : [cell(slice)])
  }

  /// A row a funder, and the one that closes them.
  func funderRows(of slice: BudgetSlice, closing: String) -> [TableView.Row] {
    budget.funders.map { funder in
      TableView.Row(
        header: context.words(funder.name), cells: yearCells(of: slice.narrowed(to: funder.id)),
        kind: kind(of: slice.narrowed(to: funder.id)))
    } + [
      TableView.Row(
        header: Markup(escaping: strings.text(.columnTotal)), cells: yearCells(of: slice),
        kind: closing)
    ]
  }

  /// Rows with their share of the whole, which is shown only where the whole is known.
  func shareRows(_ slices: [(Markup, BudgetSlice)]) -> [TableView.Row] {
    let shares = budget.shares(of: slices.map(\.1))
    let whole = Percentage(tenths: 1_000)
    let written = shares.map { strings.format.percentages($0.map { $0 ?? whole } + [whole]) }
    let rows = slices.enumerated().map { index, slice in
      let share = shares?[index] == nil ? nil : written?[index]
      return TableView.Row(
        header: slice.0, cells: yearCells(of: slice.1) + [shareCell(share)], kind: kind(of: slice.1)
      )
    }
    return rows + [
      TableView.Row(
        header: Markup(escaping: strings.text(.rowTotal)),
        cells: yearCells(of: BudgetSlice()) + [shareCell(written?.last)], kind: "total")
    ]
  }

  /// The classes of a row: what a funder pays carries its series, as in the charts.
  func kind(of slice: BudgetSlice) -> String {
    guard let funder = budget.funders.firstIndex(where: { $0.id == slice.funder }) else {
      return "part"
    }
    return "part \(ChartClass.series(funder).name)"
  }

  func shareCell(_ share: String?) -> TableView.Cell {
    share.map { cell($0, kind: "number") }
      ?? cell(strings.text(.absenceNotApplicable), kind: "missing")
  }
}
