import Model
import Templates

/// The tables of the report on how a contract was carried out.
struct ReportTables: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var indicators: IndicatorTables {
    IndicatorTables(context: context, contract: contract)
  }

  /// The indicators of an action: values and status; nothing where it has none.
  func indicators(of action: Action, id: String) -> TableView? {
    let own = contract.indicators(of: action.id)
    guard !own.isEmpty else { return nil }
    return table(
      id: id,
      caption: strings.text(
        .captionReportIndicators,
        ["action": context.title(of: .action(contract.id, action.id)).text]
      ),
      corner: .columnIndicator,
      columns: columns,
      groups: [group(nil, own.flatMap(rows))],
      sources: own.flatMap { [$0.source] + $0.results.map(\.source) }
    )
  }

  /// All indicators by action: values and status.
  func matrix(id: String) -> TableView {
    let groups = contract.actions.compactMap { action -> TableView.Group? in
      let own = contract.indicators(of: action.id)
      guard !own.isEmpty else { return nil }
      return group(context.anchor(to: .action(contract.id, action.id)), own.flatMap(rows))
    }
    return table(
      id: id,
      caption: strings.text(
        .captionReportMatrix,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      corner: .columnIndicator,
      columns: columns,
      groups: groups,
      sources: contract.indicatorsSource.map { [$0] } ?? contract.indicators.map(\.source)
    )
  }

  /// What was counted of an action, year by year; nothing where nothing was.
  func observations(of action: Action, id: String) -> TableView? {
    let own = contract.observations(of: action.id)
    guard !own.isEmpty else { return nil }
    return table(
      id: id,
      caption: strings.text(
        .captionObservations,
        ["action": context.title(of: .action(contract.id, action.id)).text]
      ),
      corner: .columnObservation,
      columns: [
        column(.columnYear, detail: nil), column(.columnValue, detail: nil),
        column(.columnDate, detail: nil),
      ],
      groups: [group(nil, own.flatMap(rows))],
      sources: own.map(\.source)
    )
  }
}

extension ReportTables {
  private var columns: [TableView.Column] {
    let year = contract.progressYear(on: context.options.day)
    return indicators.columns + [column(.columnStatus, detail: year.map(String.init))]
  }

  private func column(_ phrase: Phrase, detail: String?) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: detail, kind: "word")
  }

  private func group(_ title: Markup?, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: columns.count + 1)
  }

  /// The rows of an indicator; its status stands on the first one.
  private func rows(of indicator: Indicator) -> [TableView.Row] {
    let day = context.options.day
    let status = contract.progressYear(on: day).map { year in
      ProgressSentences(strings: strings)
        .name(of: contract.progress(of: indicator, in: year, on: day).status)
    }
    let rows = indicators.rows(of: indicator, header: context.markup(indicator.label))
    return rows.enumerated().map { index, row in
      let cell =
        index == 0
        ? TableView.Cell(text: status ?? "", kind: "word")
        : TableView.Cell(text: "", kind: "empty")
      return TableView.Row(header: row.header, cells: row.cells + [cell], kind: row.kind)
    }
  }

  /// The rows of an observation: the whole, then its parts.
  private func rows(of observation: Model.Observation) -> [TableView.Row] {
    let whole = TableView.Row(
      header: context.markup(observation.label),
      cells: [
        TableView.Cell(text: String(observation.year), kind: "word"),
        TableView.Cell(text: strings.text(observation.value, observation.unit), kind: "word"),
        TableView.Cell(text: observation.date.map(strings.format.date) ?? "", kind: "word"),
      ],
      kind: "part"
    )
    let parts = observation.parts.map { part in
      TableView.Row(
        header: Markup(
          escaping: strings.text(.reportPart, ["part": part.label[context.language]])
        ),
        cells: [
          TableView.Cell(text: "", kind: "empty"),
          TableView.Cell(text: strings.figure(part.value, observation.unit), kind: "word"),
          TableView.Cell(text: "", kind: "empty"),
        ],
        kind: "piece"
      )
    }
    return [whole] + parts
  }

  private func table(
    id: String,
    caption: String,
    corner: Phrase,
    columns: [TableView.Column],
    groups: [TableView.Group],
    sources: [Source]
  ) -> TableView {
    TableView(
      id: id,
      caption: Markup(escaping: caption),
      corner: strings.text(corner),
      columns: columns,
      groups: groups,
      note: nil,
      sources: context.views(sources)
    )
  }
}
