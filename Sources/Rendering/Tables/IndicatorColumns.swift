import Model
import Templates

/// The columns of a table of several indicators: the start, then for each year target and result.
///
/// Each head says which of the two stands under it.
struct IndicatorColumns: Sendable {
  /// The words and values of the contract.
  let tables: IndicatorTables
  /// Whether the results have columns of their own.
  let hasResults: Bool

  init(_ tables: IndicatorTables, hasResults: Bool) {
    self.tables = tables
    self.hasResults = hasResults
  }

  private var years: [Int] { tables.contract.years }

  /// The heads.
  var columns: [TableView.Column] {
    [tables.context.column(.columnBaseline, kind: "number")]
      + years.flatMap { year in
        [head(.columnTargetOfYear, year)] + (hasResults ? [head(.columnResultOfYear, year)] : [])
      }
  }

  /// An indicator under them.
  func row(of indicator: Indicator) -> TableView.Row {
    let cells = years.flatMap { year in
      [tables.target(of: indicator, in: year)]
        + (hasResults ? [result(of: indicator, in: year)] : [])
    }
    return TableView.Row(
      header: hasResults ? tables.name(of: indicator) : tables.context.words(indicator.label),
      cells: [tables.baseline(of: indicator)] + cells, kind: "part")
  }

  private func head(_ phrase: Phrase, _ year: Int) -> TableView.Column {
    TableView.Column(
      title: Markup(escaping: tables.strings.text(phrase, ["year": String(year)])), detail: nil,
      kind: "number")
  }

  /// A result stands out from the target beside it; where there is none, what is expected instead.
  private func result(of indicator: Indicator, in year: Int) -> TableView.Cell {
    let cell = tables.result(of: indicator, in: year)
    guard cell.kind == "missing" else {
      return TableView.Cell(text: cell.text, kind: "\(cell.kind) reached")
    }
    guard let projection = tables.projection(of: indicator, in: year) else { return cell }
    let name = tables.strings.text(.columnProjection)
    return TableView.Cell(
      text: tables.strings.text(.chartStart, ["name": name, "value": projection.text]), kind: "word"
    )
  }
}
