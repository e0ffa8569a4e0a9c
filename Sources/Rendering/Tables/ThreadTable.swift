import Ground
import Model
import Templates

/// The table of a thread: year by year, what was planned or aimed at, and what came of it.
struct ThreadTable: Sendable {
  let context: PageContext
  let thread: Model.Thread

  private var strings: SiteStrings { context.strings }

  /// A group a year and contract; a year without a document is there, and says so.
  func view(id: String) -> TableView {
    let years = context.site.years(of: thread)
    let entries = years.flatMap(\.entries)
    return TableView(
      id: id,
      caption: context.markup(
        strings.text(.captionThread, ["thread": thread.title[context.language]]),
        in: thread.title.language(for: context.language)), corner: strings.text(.columnFollowed),
      columns: [column(.threadPlanned), column(.threadFound)], groups: years.flatMap(groups),
      note: nil,
      sources: context.views(
        entries.flatMap { entry in
          entry.totals.flatMap(\.sources) + entry.observations.map(\.source)
            + entry.readings.flatMap {
              [$0.indicator.source] + [$0.result?.source].compactMap(\.self)
            }
        }))
  }
}

extension ThreadTable {
  private func column(_ phrase: Phrase) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: "number")
  }

  private func groups(_ year: ThreadYear) -> [TableView.Group] {
    guard let gap = year.gap else { return year.entries.map { group($0, in: year) } }
    return [group(Markup(escaping: String(year.year)), [gapRow(gap)])]
  }

  private func group(_ entry: ThreadYear.Entry, in year: ThreadYear) -> TableView.Group {
    let contract = context.title(of: .contract(entry.step.contract))
    let name = strings.text(.threadYear, ["year": String(year.year), "contract": contract.text])
    let isAlone = year.entries.count == 1
    let title = context.markup(
      isAlone
        ? name
        : strings.text(
          .threadOfAction, ["name": name, "number": context.number(of: entry.step)], agreeingWith: 1
        ), in: contract.language)
    let rows =
      rows(entry.totals, of: entry.step, in: year.year) + entry.observations.flatMap(rows)
      + entry.readings.flatMap { self.rows($0, in: year.year) }
    return group(
      title,
      rows.isEmpty ? [emptyRow(.threadNothingSaid, planned: strings.text(.threadUnknown))] : rows)
  }

  private func group(_ title: Markup, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: 3)
  }

  private func gapRow(_ gap: ThreadYear.Gap) -> TableView.Row {
    switch gap {
    case .noContract: return emptyRow(.threadNoContract, planned: strings.text(.threadUnknown))
    case .notIn(let contracts):
      let titles = contracts.map { context.title(of: .contract($0)).text }
      return emptyRow(
        .threadNotIn, ["contracts": strings.format.list(titles)],
        planned: strings.text(.absenceNotApplicable))
    }
  }

  private func emptyRow(
    _ reason: Phrase, _ values: [String: String] = [:], planned: String
  ) -> TableView.Row {
    row(
      Markup(escaping: strings.text(.threadEverything)),
      planned: TableView.Cell(text: planned, kind: "missing"),
      found: TableView.Cell(text: strings.text(reason, values), kind: "word"))
  }

  /// What was planned, and what was committed or paid once the year is over, each with its stage.
  private func rows(
    _ totals: [StagedTotal], of step: Model.Thread.Step, in year: Int
  ) -> [TableView.Row] {
    guard !totals.isEmpty else { return [] }
    let spent = totals.filter { [.committed, .paid].contains($0.stage) }
    let planned = totals.filter { ![.committed, .paid].contains($0.stage) }
    return [
      row(
        Markup(escaping: strings.budget(of: step, context.language)),
        planned: cell(planned) ?? missing(.notStated),
        found: cell(spent) ?? missing(unreported(in: year)))
    ]
  }

  private func cell(_ totals: [StagedTotal]) -> TableView.Cell? {
    guard !totals.isEmpty else { return nil }
    return TableView.Cell(
      text: totals.map { $0.amount.value == nil ? strings.text($0.amount) : strings.text($0) }
        .joined(separator: strings.text(.chartPointSeparator)),
      kind: totals.contains { $0.amount.value != nil } ? "quantity" : "missing")
  }

  /// What was counted, and its parts; nothing was aimed at.
  private func rows(_ observation: Model.Observation) -> [TableView.Row] {
    let whole = row(
      context.words(observation.label), planned: missing(.notStated),
      found: cell(.known(observation.value), observation.unit))
    let parts = observation.parts.map { part in
      TableView.Row(
        header: context.words(
          strings.text(.reportPart, ["part": part.label[context.language]]), in: context.language),
        cells: [
          missing(.notStated),
          TableView.Cell(text: strings.figure(part.value, observation.unit), kind: "quantity"),
        ], kind: "piece")
    }
    return [whole] + parts
  }

  /// What was aimed at and what was reached; nothing where neither is expected of the year.
  private func rows(_ reading: ThreadYear.Reading, in year: Int) -> [TableView.Row] {
    let indicator = reading.indicator
    let isOver = year < context.options.day.year
    guard reading.target.isExpected || reading.result != nil || isOver else { return [] }
    let words = reading.result?.words.map { $0[context.language] }
    return [
      row(
        name(of: indicator, in: year), planned: cell(reading.target, indicator.unit),
        found: words.map { TableView.Cell(text: $0, kind: "word") }
          ?? cell(reading.result?.value ?? .missing(unreported(in: year)), indicator.unit))
    ]
  }

  /// Why nothing is published of a year.
  private func unreported(in year: Int) -> Absence {
    year < context.options.day.year ? .notReported : .notDue
  }

  /// What is counted, and since when in another way than before.
  private func name(of indicator: Indicator, in year: Int) -> Markup {
    guard let change = indicator.methodBreak(in: year) else {
      return context.words(indicator.label)
    }
    return Markup(
      escaping: strings.text(
        .threadCountedSince,
        ["name": indicator.label[context.language], "year": String(change.year)]))
  }

  private func cell(_ value: Stated<Quantity>, _ unit: Unit?) -> TableView.Cell {
    switch value {
    case .known(let quantity):
      TableView.Cell(
        text: unit.map { strings.text(quantity, $0) } ?? strings.figure(quantity, nil),
        kind: "quantity")
    case .missing(let absence): missing(absence)
    }
  }

  private func missing(_ absence: Absence) -> TableView.Cell {
    TableView.Cell(text: strings.text(absence), kind: "missing")
  }

  private func row(
    _ header: Markup, planned: TableView.Cell, found: TableView.Cell
  ) -> TableView.Row { TableView.Row(header: header, cells: [planned, found], kind: "part") }
}
