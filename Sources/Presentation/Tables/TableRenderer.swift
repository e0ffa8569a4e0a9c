import Charts
import Ground
import Model
import OpenData
public import Tables
import Templates
import Versions
import Words

extension PageContext {
  /// A table as part of a page, under a name that no other part of it has.
  public func view(_ table: Table, id: String) -> TableView {
    TableRenderer(self, table).view(id: id)
  }
}

/// Makes the table that a reader sees of the figures of a table: the one place that gives them their
/// looks.
struct TableRenderer: Sendable {
  let context: PageContext
  let table: Table
  /// The contract whose parts the rows and columns name.
  let contract: Contract?
  /// Whether each amount is paid in equal shares, which a note says in the place of rows.
  let isSharedEqually: Bool
  /// Finds which of its figures were altered; nothing where none of the site was.
  private let alterations: Alterations?

  init(_ context: PageContext, _ table: Table) {
    self.context = context
    self.table = table
    contract = table.contract.map(context.contract)
    isSharedEqually = table.isSharedEqually
    alterations = Alterations(of: table, in: context.data)
  }

  var strings: SiteStrings { context.strings }

  func view(id: String) -> TableView {
    let columns = table.columns.indices.map(self.writing)
    let groups = isSharedEqually ? foldedGroups(columns) : groups(columns)
    let notes =
      (isSharedEqually ? [equalShares] : []) + table.notes.map(sentence)
      + [waitingNote].compactMap(\.self)
    return TableView(
      id: id, size: size.rawValue, isScrolled: size == .beyond, caption: caption, corner: corner,
      columns: table.columns.map(view), groups: groups,
      note: notes.isEmpty ? nil : Markup(escaping: notes.joined(separator: " ")),
      sources: context.views(table.sources),
      data: Extract(table).map {
        context.href(ofFile: $0.path + DataFormat.values(for: strings).ending)
      })
  }
}

/// The rows, as they are or folded.
extension TableRenderer {
  private func groups(_ columns: [Writing]) -> [TableView.Group] {
    table.groups.map { group in
      view(
        group.subject.map { isFollowUp ? name(of: $0) : heading(of: $0) },
        group.rows.indices.map { view(group.rows[$0], columns, at: $0, in: group) })
    }
  }

  /// One row for each group where all funders pay the same, which a note says: an area stands over its
  /// actions, and its sum after them.
  private func foldedGroups(_ columns: [Writing]) -> [TableView.Group] {
    var rows: [TableView.Row] = []
    var groups: [TableView.Group] = []
    for group in table.groups {
      guard let subject = group.subject, let sum = group.sum(subject) else { continue }
      rows.append(view(sum, columns, at: nil, in: group))
      guard sum.role == .subtotal else { continue }
      groups.append(view(name(of: subject), rows))
      rows = []
    }
    return groups + (rows.isEmpty ? [] : [view(nil, rows)])
  }

  private var isFollowUp: Bool {
    guard case .followUp = table.subject else { return false }
    return true
  }

  private func view(_ title: Markup?, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: table.columns.count + 1)
  }

  /// How much room a table needs, by the number of its columns; the stylesheet knows the widths.
  private enum Size: String {
    case any = "fits-any"
    case phone = "fits-phone"
    case tablet = "fits-tablet"
    case screen = "fits-screen"
    case beyond = "fits-none"
  }

  private var size: Size {
    switch table.columns.count {
    case ...1: .any
    case 2...3: .phone
    case 4...5: .tablet
    case 6...10: .screen
    default: .beyond
    }
  }
}

extension TableRenderer {
  private func view(_ column: Column) -> TableView.Column {
    TableView.Column(
      title: heading(of: column), detail: detail(of: column), kind: look(of: column).heading)
  }

  private func view(
    _ row: Row, _ columns: [Writing], at index: Int?, in group: Table.Group
  ) -> TableView.Row {
    let altered = alterations?.all(of: row, at: index, in: group)
    let cells = zip(row.cells.indices, columns).map { position, writing in
      let cell = row.cells[position]
      return TableView.Cell(
        text: text(of: cell, in: row, under: writing.column, among: writing.shares),
        altered: altered?[position].map(view), kind: look(of: cell, in: row, under: writing),
        label: writing.label)
    }
    return TableView.Row(header: header(of: row), cells: cells, kind: look(of: row))
  }

  /// When a figure was altered, and the way to what it was before.
  private func view(_ alteration: History.Alteration) -> TableView.Alteration {
    TableView.Alteration(
      date: strings.format.date(alteration.version.day),
      href: context.href(to: .changes, anchor: "\(alteration.version.text)-\(alteration.number)"))
  }

  /// What all cells of a column have in common.
  private struct Writing {
    let column: Column
    /// Its shares that add up to a whole, which are written alike.
    let shares: [Percentage]
    /// How they look where nothing is to be said of one, if not like numbers.
    let look: String?
    /// The heading as each cell repeats it, where the table may need that.
    let label: String?
  }

  private func writing(at index: Int) -> Writing {
    let column = table.columns[index]
    return Writing(
      column: column, shares: shares(at: index), look: look(of: column).cell,
      label: size == .any ? nil : label(of: column))
  }

  /// The shares of a column that add up to a whole.
  private func shares(at column: Int) -> [Percentage] {
    guard table.columns[column].name == .share else { return [] }
    return table.groups.flatMap(\.rows).compactMap { row in
      guard case .share(let share) = row.cells[column].value else { return nil }
      return share
    }
  }

  /// How a column looks, its heading and what stands under it, where it holds no numbers.
  private func look(of column: Column) -> (heading: String?, cell: String?) {
    switch (column.name, column.content) {
    case (.counted, _): ("word", "word")
    case (.assessed, _): (nil, nil)
    case (.code, _): ("word", "code")
    case (.aimed, _), (.found, _): (nil, "quantity")
    case (_, .amount), (_, .quantity), (_, .share), (_, .change), (_, .measure):
      (series(of: column.owner), nil)
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

  /// How a row looks that is not just one of many.
  ///
  /// Beside stages, whose series a chart shows instead, a funder has no look of its own.
  private func look(of row: Row) -> String? {
    switch (row.role, row.subject) {
    case (.total, _): "total"
    case (.subtotal, _): "subtotal"
    case (.piece, _): "piece"
    case (.part, .results): "result"
    case (.part, .funder(let id)) where table.subject != .stages: series(of: id)
    case (.part, _): nil
    }
  }

  /// How a cell looks, if not like a number; a result stands out from the target beside it.
  private func look(of cell: Cell, in row: Row, under writing: Writing) -> String? {
    let column = writing.column
    switch cell.content {
    case .none(.notOfRow), .none(.saidByParts): return "empty"
    case .none(.noContract), .none(.notIn), .none(.nothingSaid): return "word"
    case .none: return "missing"
    case .value(.amounts(let totals)) where totals.allSatisfy({ $0.amount.value == nil }):
      return "missing"
    case .value(.quantity) where saysItIsProjected(cell, in: row): return "word"
    case .value(let value):
      var look = writing.look
      if case .words = value, column.name != .value || column.owner != nil { look = "word" }
      switch column.name {
      case .result: return [look, "reached"].compactMap(\.self).joined(separator: " ")
      case .total, .period: return [look, "sum"].compactMap(\.self).joined(separator: " ")
      default: return look
      }
    }
  }
}
