import Charts
import Model
import Tables
import Templates
import Words

extension PageContext {
  /// A table as part of a page, under a name that no other part of it has.
  func view(_ table: Table, id: String) -> TableView { TableRenderer(self, table).view(id: id) }
}

/// Makes the table that a reader sees of the figures of a table: the one place that gives them their
/// looks.
struct TableRenderer: Sendable {
  let context: PageContext
  let table: Table
  /// The contract whose parts the rows and columns name.
  let contract: Contract?

  init(_ context: PageContext, _ table: Table) {
    self.context = context
    self.table = table
    contract = table.contract.map(context.contract)
  }

  var strings: SiteStrings { context.strings }

  func view(id: String) -> TableView {
    let shares = table.columns.indices.map(self.shares)
    let groups = table.groups.map { group in
      TableView.Group(
        title: group.subject.map { name(of: $0) }, rows: group.rows.map { view($0, shares) },
        width: table.columns.count + 1)
    }
    let notes = table.notes.map(sentence)
    return TableView(
      id: id, caption: caption, corner: strings.text(table.stub.name.phrase),
      columns: table.columns.map(view), groups: groups,
      note: notes.isEmpty ? nil : Markup(escaping: notes.joined(separator: " ")),
      sources: context.views(table.sources))
  }
}

extension TableRenderer {
  private func view(_ column: Column) -> TableView.Column {
    TableView.Column(
      title: heading(of: column), detail: detail(of: column), kind: look(of: column).heading)
  }

  private func view(_ row: Row, _ shares: [[Percentage]]) -> TableView.Row {
    let cells = zip(row.cells, zip(table.columns, shares)).map { cell, column in
      TableView.Cell(
        text: text(of: cell, in: row, under: column.0, among: column.1),
        kind: look(of: cell, in: row, under: column.0))
    }
    return TableView.Row(header: header(of: row), cells: cells, kind: look(of: row))
  }

  /// The shares of a column that add up to a whole, which are written alike.
  private func shares(at column: Int) -> [Percentage] {
    guard table.columns[column].name == .share else { return [] }
    return table.groups.flatMap(\.rows).compactMap { row in
      guard case .share(let share) = row.cells[column].value else { return nil }
      return share
    }
  }

  /// How a column looks: its heading, and what stands under it.
  private func look(of column: Column) -> (heading: String, cell: String) {
    switch (column.name, column.content) {
    case (.counted, _): ("word", "word")
    case (.code, _): ("word", "code")
    case (.aimed, _), (.found, _): ("number", "quantity")
    case (_, .amount), (_, .quantity), (_, .share), (_, .change), (_, .measure):
      (["number", series(of: column.owner)].compactMap(\.self).joined(separator: " "), "number")
    case (_, .year), (_, .day), (_, .stage), (_, .text), (_, .subject): ("word", "word")
    }
  }

  /// What a funder pays carries its series, as in the charts.
  private func series(of owner: Column.Owner?) -> String? {
    guard case .funder(let id) = owner else { return nil }
    return series(of: id)
  }

  private func series(of funder: Funder.ID) -> String? {
    contract?.budget.funders.firstIndex { $0.id == funder }.map { ChartClass.series($0).name }
  }

  /// How a row looks.
  ///
  /// Beside stages, whose series a chart shows instead, a funder has no look of its own.
  private func look(of row: Row) -> String {
    switch (row.role, row.subject) {
    case (.total, _): "total"
    case (.subtotal, _): "subtotal"
    case (.piece, _): "piece"
    case (.part, .results): "result"
    case (.part, .funder(let id)) where table.subject != .stages:
      ["part", series(of: id)].compactMap(\.self).joined(separator: " ")
    case (.part, _): "part"
    }
  }

  /// How a cell looks; a result stands out from the target beside it.
  private func look(of cell: Cell, in row: Row, under column: Column) -> String {
    switch cell.content {
    case .none(.notOfRow): return "empty"
    case .none(.saidByParts), .none(.noContract), .none(.notIn), .none(.nothingSaid): return "word"
    case .none: return "missing"
    case .value(.amounts(let totals)) where totals.allSatisfy({ $0.amount.value == nil }):
      return "missing"
    case .value(.quantity) where saysItIsProjected(cell, in: row): return "word"
    case .value(let value):
      var look = look(of: column).cell
      if case .words = value, column.name != .value || column.owner != nil { look = "word" }
      return column.name == .result ? look + " reached" : look
    }
  }
}
