import Model
import Templates

/// What was planned, committed and paid in each year that is over: what no document says is said to
/// be unpublished, never taken for zero.
struct SpendingTable: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var budget: Budget { contract.budget }
  private var years: [Int] { contract.yearsOver(on: context.options.day) }

  /// An action, a row a year; nothing while no year is over or where the budget has no line for it.
  func view(of action: Action, id: String) -> TableView? {
    let slice = BudgetSlice(action: action.id)
    guard !budget.entries(of: slice).isEmpty else { return nil }
    let rows = years.map { year in
      Line(header: Markup(escaping: String(year)), slice: slice.narrowed(to: year), kind: "part")
    }
    return table(
      id: id,
      subject: strings.name(of: action),
      corner: .columnYear,
      groups: [(nil, rows)]
    )
  }

  /// All actions and their sum, a group a year; nothing while no year is over.
  func view(id: String) -> TableView? {
    let groups = years.map { year in
      let whole = BudgetSlice(year: year)
      let actions = contract.actions.map { action in
        Line(
          header: context.anchor(to: .action(contract.id, action.id)),
          slice: BudgetSlice(action: action.id, year: year),
          kind: "part"
        )
      }
      let total = Line(header: Markup(escaping: strings.text(.rowTotal)), slice: whole, kind: "total")
      return (title: Markup?(Markup(escaping: String(year))), lines: actions + [total])
    }
    return table(
      id: id,
      subject: context.title(of: .contract(contract.id)).text,
      corner: .columnActionAlone,
      groups: groups
    )
  }
}

extension SpendingTable {
  /// A part of the budget in a year.
  private struct Line {
    let header: Markup
    let slice: BudgetSlice
    let kind: String
  }

  private func table(
    id: String,
    subject: String,
    corner: Phrase,
    groups: [(title: Markup?, lines: [Line])]
  ) -> TableView? {
    let slices = groups.flatMap(\.lines).map(\.slice)
    guard !slices.isEmpty else { return nil }
    let hasRates = slices.contains { !budget.executionRates(of: $0).isEmpty }
    let columns =
      [
        context.column(.columnPlanned, kind: "number"), context.column(.columnStage, kind: "word"),
        context.column(.columnCommitted, kind: "number"),
        context.column(.columnPaid, kind: "number"),
      ] + (hasRates ? [context.column(.columnRate, kind: "number")] : [])
    let totals = slices.flatMap(budget.totals)
    return context.table(
      id: id,
      caption: strings.text(.captionSpending, ["subject": subject]),
      corner: corner,
      columns: columns,
      groups: groups.map { group in
        TableView.Group(
          title: group.title,
          rows: group.lines.map { row($0, hasRates: hasRates) },
          width: columns.count + 1
        )
      },
      note: strings.note(on: totals),
      sources: [budget.source] + totals.flatMap(\.sources)
    )
  }

  private func row(_ line: Line, hasRates: Bool) -> TableView.Row {
    let planned = budget.planned(of: line.slice)
    let spent = [Stage.committed, .paid].map { stage in
      budget.total(of: line.slice, at: stage)?.amount ?? .missing(.notReported)
    }
    let rate = budget.executionRates(of: line.slice).last.map {
      TableView.Cell(text: strings.format.percentage($0.rate), kind: "number")
    }
    let none = TableView.Cell(text: strings.text(.absenceNotApplicable), kind: "missing")
    return TableView.Row(
      header: line.header,
      cells: [
        cell(planned?.amount ?? budget.total(of: line.slice)),
        TableView.Cell(text: planned.map { strings.text($0.stage) } ?? "", kind: "word"),
      ] + spent.map(cell) + (hasRates ? [rate ?? none] : []),
      kind: line.kind
    )
  }

  private func cell(_ amount: Stated<Amount>) -> TableView.Cell {
    TableView.Cell(text: strings.text(amount), kind: amount.value == nil ? "missing" : "number")
  }
}
