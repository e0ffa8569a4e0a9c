import Ground
import Model
import Templates

/// What each funder planned to pay, year by year, and what was committed and paid of it: what no
/// document says is said to be unpublished or not due yet, never taken for zero.
struct ExecutionTable: Sendable {
  /// A part of the budget in a year.
  private struct Line {
    let header: Markup
    let slice: BudgetSlice
    let year: Int
    let kind: String
  }

  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var budget: Budget { contract.budget }
  private var tables: BudgetTables { BudgetTables(context: context, contract: contract) }

  /// An action, year by year; nothing where the budget has no line for it.
  func view(of action: Action, id: String) -> TableView? {
    let slice = BudgetSlice(action: action.id)
    guard !budget.entries(of: slice).isEmpty else { return nil }
    let lines = contract.years.map { year in
      Line(
        header: Markup(escaping: String(year)), slice: slice.narrowed(to: year), year: year,
        kind: "part")
    }
    return table(
      id: id, subject: strings.name(of: action), corner: .columnYear, groups: [(nil, lines)],
      hasNote: true)
  }

  /// All actions and their sum, a group a year; the table of stages that may follow says what totals lack.
  func view(id: String) -> TableView {
    let groups = contract.years.map { year in
      let actions = contract.actions.map { action in
        Line(
          header: context.anchor(to: .action(contract.id, action.id)),
          slice: BudgetSlice(action: action.id, year: year), year: year, kind: "part")
      }
      let sum = Line(
        header: Markup(escaping: strings.text(.rowTotal)), slice: BudgetSlice(year: year),
        year: year, kind: "total")
      return (title: Markup?(Markup(escaping: String(year))), lines: actions + [sum])
    }
    return table(
      id: id, subject: context.title(of: .contract(contract.id)).text, corner: .columnActionAlone,
      groups: groups, hasNote: contract.stagedYears.isEmpty)
  }
}

extension ExecutionTable {
  private func table(
    id: String, subject: String, corner: Phrase, groups: [(title: Markup?, lines: [Line])],
    hasNote: Bool
  ) -> TableView {
    let slices = groups.flatMap(\.lines).map(\.slice)
    let hasRates = slices.contains { !budget.executionRates(of: $0).isEmpty }
    let columns =
      tables.funderColumns + [
        context.column(.columnPlanned, kind: "number"), context.column(.columnStage, kind: "word"),
        context.column(.columnCommitted, kind: "number"),
        context.column(.columnPaid, kind: "number"),
      ] + (hasRates ? [context.column(.columnRate, kind: "number")] : [])
    let totals = slices.flatMap(budget.totals)
    return context.table(
      id: id, caption: strings.text(.captionExecution, ["subject": subject]), corner: corner,
      columns: columns,
      groups: groups.map { group in
        TableView.Group(
          title: group.title, rows: group.lines.flatMap { rows(of: $0, hasRates: hasRates) },
          width: columns.count + 1)
      }, note: hasNote ? strings.note(on: totals) : nil,
      sources: slices.flatMap(budget.entries).map(\.source) + totals.flatMap(\.sources))
  }

  /// A row for what is planned; where an amendment changed it, one for what was planned before too.
  private func rows(of line: Line, hasRates: Bool) -> [TableView.Row] {
    let planned = budget.totals(of: line.slice).filter(\.stage.isPlanned)
    let earlier = planned.dropLast().map { total in
      TableView.Row(
        header: line.header,
        cells: cells(of: line.slice, at: total)
          + Array(repeating: TableView.Cell(text: "", kind: "empty"), count: hasRates ? 3 : 2),
        kind: line.kind)
    }
    let last = TableView.Row(
      header: line.header,
      cells: cells(of: line.slice, at: planned.last) + spent(of: line, hasRates: hasRates),
      kind: line.kind)
    return earlier + [last]
  }

  /// What each funder and all together plan, and how firm that is.
  private func cells(of slice: BudgetSlice, at total: StagedTotal?) -> [TableView.Cell] {
    guard let total else {
      return tables.funderCells(of: slice) + [TableView.Cell(text: "", kind: "empty")]
    }
    return tables.funderCells(of: slice, at: total) + [
      TableView.Cell(text: strings.text(total.stage), kind: "word")
    ]
  }

  private func spent(of line: Line, hasRates: Bool) -> [TableView.Cell] {
    let isOver = line.year < context.options.day.year
    let amounts = [Stage.committed, .paid].map { stage in
      budget.total(of: line.slice, at: stage)?.amount ?? .missing(isOver ? .notReported : .notDue)
    }
    let rate = budget.executionRates(of: line.slice).last.map {
      TableView.Cell(text: strings.format.percentage($0.rate), kind: "number")
    }
    let none = TableView.Cell(text: strings.text(.absenceNotApplicable), kind: "missing")
    return amounts.map { amount in
      TableView.Cell(text: strings.text(amount), kind: amount.value == nil ? "missing" : "number")
    } + (hasRates ? [rate ?? none] : [])
  }
}

extension Stage {
  /// Whether amounts of this stage say what is to be spent, and not what was.
  fileprivate var isPlanned: Bool {
    switch self {
    case .forecast, .contracted, .amended: true
    case .committed, .paid: false
    }
  }
}
