import Ground
import Model
import Templates

/// The amounts of a contract at each stage, for the parts that have more than one: what was planned
/// beside what was committed or paid, never one compared with the detail of another.
struct StagesTable: Sendable {
  /// A part of the budget and its name.
  struct Line: Sendable {
    let name: Markup
    let slice: BudgetSlice
    let kind: String
  }

  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var budget: Budget { contract.budget }

  /// The years in which something is known at more than one stage.
  private(set) var years: [Int] = []
  /// The stages of those years, from forecast to paid.
  private(set) var stages: [Stage] = []
  /// Whether there is a part of which both what was planned and what was spent are known.
  private var hasRates = false

  /// Looks through a budget once; every table and figure of its stages starts from there.
  init(context: PageContext, contract: Contract) {
    self.context = context
    self.contract = contract
    years = contract.stagedYears
    let parts = years.flatMap { self.lines(of: $0) }
    let known = Set(parts.flatMap { budget.totals(of: $0.slice).map(\.stage) })
    stages = Stage.allCases.filter(known.contains)
    hasRates = parts.contains { !budget.executionRates(of: $0.slice).isEmpty }
  }

  /// The amount of a slice of a year at a stage, or why there is none.
  ///
  /// A plan begins at its own stage, so an earlier one does not apply. What was spent is awaited.
  func amount(of slice: BudgetSlice, in year: Int, at stage: Stage) -> Stated<Amount> {
    if let total = budget.total(of: slice, at: stage) { return total.amount }
    switch stage {
    case .forecast, .contracted, .amended: return .missing(.notApplicable)
    case .committed, .paid:
      return .missing(year < context.options.day.year ? .notReported : .notDue)
    }
  }

  /// A group a year; a stage for which the documents give no amount says so.
  func view(id: String) -> TableView {
    let lines = years.flatMap { self.lines(of: $0) }
    let totals = lines.flatMap { budget.totals(of: $0.slice) }
    let columns =
      stages.map { column(name(of: $0, among: totals)) }
      + (hasRates ? [column(strings.text(.columnRate))] : [])
    return TableView(
      id: id,
      caption: Markup(
        escaping: strings.text(
          .captionStages, ["contract": context.title(of: .contract(contract.id)).text])),
      corner: strings.text(.columnFunder), columns: columns,
      groups: years.map { year in
        TableView.Group(
          title: Markup(escaping: String(year)),
          rows: self.lines(of: year).map { row($0, in: year) }, width: columns.count + 1)
      }, note: strings.note(on: totals), sources: context.views(totals.flatMap(\.sources)))
  }

  /// The whole of a year, then who pays, then the actions that have more than one stage.
  func lines(of year: Int) -> [Line] {
    let whole = Line(
      name: Markup(escaping: strings.text(.rowTotal)), slice: BudgetSlice(year: year), kind: "total"
    )
    let funders = budget.funders.map { funder in
      Line(
        name: context.words(funder.name), slice: BudgetSlice(year: year, funder: funder.id),
        kind: "part")
    }
    let actions = contract.actions.compactMap { action -> Line? in
      let slice = BudgetSlice(action: action.id, year: year)
      guard budget.totals(of: slice).count > 1 else { return nil }
      return Line(
        name: context.anchor(to: .action(contract.id, action.id)), slice: slice, kind: "part")
    }
    return actions + funders + [whole]
  }
}

extension StagesTable {
  private func column(_ title: String) -> TableView.Column {
    TableView.Column(title: Markup(escaping: title), detail: nil, kind: "number")
  }

  /// A stage, with who spent what is known of it, where the documents name one party only.
  private func name(of stage: Stage, among totals: [StagedTotal]) -> String {
    let spenders = Set(totals.filter { $0.stage == stage }.map(\.spender))
    guard spenders.count == 1, let spender = spenders.first ?? nil else {
      return strings.text(stage)
    }
    let funder = budget.funders.first { $0.id == spender }?.name[context.language]
    return strings.text(
      .stagesSpentBy, ["stage": strings.text(stage), "funder": funder ?? spender.rawValue])
  }

  /// What a funder brought to what another party spent is no spending of its own; what the spender
  /// paid of it alone, no document may say.
  private func cell(of line: Line, in year: Int, at stage: Stage) -> TableView.Cell {
    let whole = budget.total(of: BudgetSlice(year: year), at: stage)
    guard line.slice.funder != nil, let spender = whole?.spender else {
      return cell(amount(of: line.slice, in: year, at: stage))
    }
    if let part = budget.total(of: line.slice, at: stage)?.amount.value {
      let amount = strings.format.amount(part)
      return TableView.Cell(text: strings.text(.stagesFunding, ["amount": amount]), kind: "number")
    }
    return line.slice.funder == spender
      ? TableView.Cell(text: strings.text(.stagesWithinTotal), kind: "missing")
      : cell(amount(of: line.slice, in: year, at: stage))
  }

  private func row(_ line: Line, in year: Int) -> TableView.Row {
    let amounts = stages.map { cell(of: line, in: year, at: $0) }
    let rate = budget.executionRates(of: line.slice).last.map {
      TableView.Cell(text: strings.format.percentage($0.rate), kind: "number")
    }
    let none = TableView.Cell(text: strings.text(.absenceNotApplicable), kind: "missing")
    return TableView.Row(
      header: line.name, cells: amounts + (hasRates ? [rate ?? none] : []), kind: line.kind)
  }

  private func cell(_ amount: Stated<Amount>) -> TableView.Cell {
    TableView.Cell(text: strings.text(amount), kind: amount.value == nil ? "missing" : "number")
  }
}
