import Model
import Templates

/// The table of a thread: year by year, what it costs at each stage and what was counted.
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
        in: thread.title.language(for: context.language)
      ),
      corner: strings.text(.columnFollowed),
      columns: [column(.columnValue, kind: "number"), column(.columnNature, kind: "word")],
      groups: years.flatMap(groups),
      note: nil,
      sources: context.views(
        entries.flatMap { entry in
          entry.totals.flatMap(\.sources) + entry.observations.map(\.source)
            + entry.readings.flatMap {
              [$0.indicator.source] + [$0.result?.source].compactMap(\.self)
            }
        }
      )
    )
  }
}

extension ThreadTable {
  private func column(_ phrase: Phrase, kind: String) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: kind)
  }

  private func groups(_ year: ThreadYear) -> [TableView.Group] {
    guard let gap = year.gap else { return year.entries.map { group($0, in: year) } }
    return [group(Markup(escaping: String(year.year)), [gapRow(gap)])]
  }

  private func group(_ entry: ThreadYear.Entry, in year: ThreadYear) -> TableView.Group {
    let contract = context.title(of: .contract(entry.step.contract))
    let name = strings.text(
      .threadYear,
      ["year": String(year.year), "contract": contract.text]
    )
    let isAlone = year.entries.count == 1
    let title = context.markup(
      isAlone
        ? name
        : strings.text(
          .threadOfAction,
          ["name": name, "number": context.number(of: entry.step)]
        ),
      in: contract.language
    )
    let rows =
      entry.totals.map(row) + entry.observations.flatMap(rows)
      + entry.readings.flatMap { self.rows($0, in: year.year) }
    return group(title, rows.isEmpty ? [emptyRow(.threadNothingSaid)] : rows)
  }

  private func group(_ title: Markup, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: 3)
  }

  private func gapRow(_ gap: ThreadYear.Gap) -> TableView.Row {
    switch gap {
    case .noContract: return emptyRow(.threadNoContract)
    case .notIn(let contracts):
      let titles = contracts.map { context.title(of: .contract($0)).text }
      return emptyRow(.threadNotIn, ["contracts": strings.format.list(titles)])
    }
  }

  private func emptyRow(_ reason: Phrase, _ values: [String: String] = [:]) -> TableView.Row {
    row(
      Markup(escaping: strings.text(.threadEverything)),
      TableView.Cell(text: strings.text(.threadUnknown), kind: "missing"),
      strings.text(reason, values)
    )
  }

  private func row(_ total: StagedTotal) -> TableView.Row {
    row(
      Markup(escaping: strings.text(.threadMoney)),
      TableView.Cell(
        text: strings.text(total.amount),
        kind: total.amount.value == nil ? "missing" : "number"
      ),
      strings.text(total.stage)
    )
  }

  /// What was counted, and its parts.
  private func rows(_ observation: Model.Observation) -> [TableView.Row] {
    let whole = row(
      context.markup(observation.label),
      cell(.known(observation.value), observation.unit),
      strings.text(.threadCounted)
    )
    let parts = observation.parts.map { part in
      TableView.Row(
        header: Markup(
          escaping: strings.text(.reportPart, ["part": part.label[context.language]])
        ),
        cells: [
          TableView.Cell(text: strings.figure(part.value, observation.unit), kind: "quantity"),
          TableView.Cell(text: strings.text(.threadCounted), kind: "word"),
        ],
        kind: "piece"
      )
    }
    return [whole] + parts
  }

  /// What was aimed at, where the document says so, and what was reached, once the year is over.
  private func rows(_ reading: ThreadYear.Reading, in year: Int) -> [TableView.Row] {
    let indicator = reading.indicator
    let label = context.markup(indicator.label)
    var rows: [TableView.Row] = []
    if reading.target.isExpected {
      rows.append(
        row(label, cell(reading.target, indicator.unit), strings.text(.threadTarget))
      )
    }
    guard reading.result != nil || year < context.options.day.year else { return rows }
    let words = reading.result?.words.map { $0[context.language] }
    let result = words.map { TableView.Cell(text: $0, kind: "word") }
    rows.append(
      row(
        label,
        result ?? cell(reading.result?.value ?? .missing(.notReported), indicator.unit),
        strings.text(.threadResult)
      )
    )
    return rows
  }

  private func cell(_ value: Stated<Quantity>, _ unit: Unit?) -> TableView.Cell {
    switch value {
    case .known(let quantity):
      TableView.Cell(
        text: unit.map { strings.text(quantity, $0) } ?? strings.figure(quantity, nil),
        kind: "quantity"
      )
    case .missing(let absence): TableView.Cell(text: strings.text(absence), kind: "missing")
    }
  }

  private func row(_ header: Markup, _ cell: TableView.Cell, _ nature: String) -> TableView.Row {
    TableView.Row(
      header: header,
      cells: [cell, TableView.Cell(text: nature, kind: "word")],
      kind: "part"
    )
  }
}
