import Model
import Templates

/// The tables of indicators.
struct IndicatorTables: Sendable {
  let context: PageContext
  let contract: Contract

  var strings: SiteStrings { context.strings }

  /// The values of one indicator: a row for its baseline and targets, another one for its results.
  func values(of indicator: Indicator, id: String) -> TableView {
    let columns =
      [context.column(.columnBaseline, kind: "number")]
      + contract.years.map {
        TableView.Column(title: Markup(escaping: String($0)), detail: nil, kind: "number")
      }
    return context.table(
      id: id,
      caption: strings.text(
        .captionIndicator,
        ["indicator": indicator.label[context.language]]
      ),
      corner: .columnIndicator,
      columns: columns,
      groups: [
        TableView.Group(title: nil, rows: rows(of: indicator), width: columns.count + 1)
      ],
      sources: [indicator.source] + indicator.results.map(\.source)
    )
  }

  /// The matrix of all indicators, grouped by action; with results once one is published.
  func matrix(id: String) -> TableView {
    let years = IndicatorColumns(
      self,
      hasResults: contract.indicators.contains { !$0.results.isEmpty }
    )
    let groups = contract.actions.compactMap { action -> TableView.Group? in
      let rows = contract.indicators(of: action.id).filter(\.hasValues).map { years.row(of: $0) }
      guard !rows.isEmpty else { return nil }
      return TableView.Group(
        title: context.anchor(to: .action(contract.id, action.id)),
        rows: rows,
        width: years.columns.count + 1
      )
    }
    return context.table(
      id: id,
      caption: strings.text(
        years.hasResults ? .captionIndicatorResults : .captionIndicatorMatrix,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      corner: .columnIndicator,
      columns: years.columns,
      groups: groups,
      sources: contract.indicatorsSource.map { [$0] } ?? contract.indicators.map(\.source)
    )
  }

  /// The figures of a group of the diagnosis.
  func figures(of group: Diagnosis.Group, id: String) -> TableView {
    let caption = strings.text(.captionDiagnosis, ["group": group.title[context.language]])
    let rows = group.figures.map { figure in
      TableView.Row(
        header: context.markup(figure.label),
        cells: [TableView.Cell(text: strings.text(figure.value), kind: "number")],
        kind: "part"
      )
    }
    return TableView(
      id: id,
      caption: Markup(escaping: caption),
      corner: strings.text(.columnFigure),
      columns: [
        TableView.Column(
          title: Markup(escaping: strings.text(.columnValue)),
          detail: nil,
          kind: "number"
        )
      ],
      groups: [TableView.Group(title: nil, rows: rows, width: 2)],
      note: nil,
      sources: context.views(group.figures.map(\.source))
    )
  }
}

extension IndicatorTables {
  /// The name of an indicator with its course, where two results or more are known.
  func name(of indicator: Indicator) -> Markup {
    var name = context.markup(indicator.label)
    append(courseOf: indicator, to: &name)
    return name
  }

  /// The start of an indicator.
  func baseline(of indicator: Indicator) -> TableView.Cell {
    cell(indicator.baseline, indicator.unit)
  }

  /// What was aimed at in a year.
  func target(of indicator: Indicator, in year: Int) -> TableView.Cell {
    cell(
      indicator.targets.first { $0.year == year }?.value ?? .missing(.notApplicable),
      indicator.unit
    )
  }

  /// What came of a year, in a number or in words, or why nothing is known of it.
  func result(of indicator: Indicator, in year: Int) -> TableView.Cell {
    let result = indicator.results.first { $0.year == year }
    if let words = result?.words, result?.value.value == nil {
      return TableView.Cell(text: words[context.language], kind: "word")
    }
    return cell(
      result?.value ?? .missing(contract.absenceOfResult(in: year, on: context.options.day)),
      indicator.unit
    )
  }

  private func rows(of indicator: Indicator) -> [TableView.Row] {
    var name = Markup(escaping: strings.text(.columnResult))
    append(courseOf: indicator, to: &name)
    return [
      TableView.Row(
        header: Markup(escaping: strings.text(.columnTarget)),
        cells: [baseline(of: indicator)] + contract.years.map { target(of: indicator, in: $0) },
        kind: "part"
      ),
      TableView.Row(
        header: name,
        cells: [TableView.Cell(text: "", kind: "empty")]
          + contract.years.map { result(of: indicator, in: $0) },
        kind: "result"
      ),
    ]
  }

  private func append(courseOf indicator: Indicator, to name: inout Markup) {
    guard let course = IndicatorSeries(indicator, years: contract.years, strings).course else {
      return
    }
    name.append(escaping: " ")
    name.append(course)
  }

  private func cell(_ value: Stated<Quantity>, _ unit: Unit?) -> TableView.Cell {
    switch value {
    case .known(let quantity):
      TableView.Cell(text: strings.figure(quantity, unit), kind: "number")
    case .missing(let absence): TableView.Cell(text: strings.text(absence), kind: "missing")
    }
  }
}
