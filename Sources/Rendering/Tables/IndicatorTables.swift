import Model
import Templates

/// The tables of indicators.
struct IndicatorTables: Sendable {
  let context: PageContext
  let contract: Contract

  var strings: SiteStrings { context.strings }

  /// The values of one indicator: a row for targets and, when there are any, one for results.
  func values(of indicator: Indicator, id: String) -> TableView {
    let caption = strings.text(
      .captionIndicator,
      ["indicator": indicator.label[context.language]]
    )
    return TableView(
      id: id,
      caption: Markup(escaping: caption),
      corner: strings.text(.columnIndicator),
      columns: columns,
      groups: [
        TableView.Group(
          title: nil,
          rows: rows(of: indicator, header: nil),
          width: columns.count + 1
        )
      ],
      note: note(of: indicator.methodBreaks.map(sentence)),
      sources: context.views(indicator.sources)
    )
  }

  /// The matrix of all indicators, grouped by action.
  func matrix(id: String) -> TableView {
    let groups = contract.actions.compactMap { action -> TableView.Group? in
      let charted = contract.indicators(of: action.id).filter(\.hasValues)
      let rows = charted.flatMap { indicator in
        self.rows(of: indicator, header: context.markup(indicator.label))
      }
      guard !rows.isEmpty else { return nil }
      return TableView.Group(
        title: context.anchor(to: .action(contract.id, action.id)),
        rows: rows,
        width: columns.count + 1
      )
    }
    let caption = strings.text(
      .captionIndicatorMatrix,
      ["contract": context.title(of: .contract(contract.id)).text]
    )
    return TableView(
      id: id,
      caption: Markup(escaping: caption),
      corner: strings.text(.columnIndicator),
      columns: columns,
      groups: groups,
      note: note(
        of: contract.chartedIndicators.flatMap { indicator in
          indicator.methodBreaks.map { change in
            strings.text(
              .chartStart,
              ["name": indicator.label[context.language], "value": sentence(about: change)]
            )
          }
        }
      ),
      sources: context.views(
        (contract.indicatorsSource.map { [$0] } ?? contract.indicators.map(\.source))
          + contract.chartedIndicators.flatMap(\.methodBreaks).map(\.source)
      )
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
  var columns: [TableView.Column] {
    let baseline = TableView.Column(
      title: Markup(escaping: strings.text(.columnBaseline)),
      detail: nil,
      kind: "number"
    )
    return [baseline]
      + contract.years.map {
        TableView.Column(title: Markup(escaping: String($0)), detail: nil, kind: "number")
      }
  }

  /// One row for baseline and targets, a second one for results when any is reported or owed, a third
  /// for projections when there are any.
  ///
  /// In a matrix the first row is headed by the indicator's name.
  func rows(of indicator: Indicator, header: Markup?) -> [TableView.Row] {
    let targets = contract.years.map { year in
      cell(
        indicator.targets.first { $0.year == year }?.value ?? .missing(.notApplicable),
        indicator.unit
      )
    }
    let first = TableView.Row(
      header: header ?? Markup(escaping: strings.text(.columnTarget)),
      cells: [cell(indicator.baseline, indicator.unit)] + targets,
      kind: "part"
    )
    return [first] + resultRow(of: indicator) + projectionRow(of: indicator)
  }

  private func resultRow(of indicator: Indicator) -> [TableView.Row] {
    let absences = contract.years.map { contract.absenceOfResult(in: $0, on: context.options.day) }
    guard !indicator.results.isEmpty || absences.contains(.notReported) else { return [] }
    let results = zip(contract.years, absences).map { year, absence in
      let result = indicator.results.first { $0.year == year }
      if let words = result?.words, result?.value.value == nil {
        return TableView.Cell(text: words[context.language], kind: "word")
      }
      return cell(result?.value ?? .missing(absence), indicator.unit)
    }
    var name = Markup(escaping: strings.text(.columnResult))
    if let course = IndicatorSeries(indicator, context, contract).course {
      name.append(escaping: " ")
      name.append(course)
    }
    return [row(name, results, kind: "result")]
  }

  private func projectionRow(of indicator: Indicator) -> [TableView.Row] {
    guard !indicator.projections.isEmpty else { return [] }
    let cells = contract.years.map { year in
      indicator.projections.first { $0.year == year }
        .map { cell(.known($0.value), indicator.unit) } ?? TableView.Cell(text: "", kind: "empty")
    }
    return [row(Markup(escaping: strings.text(.columnProjection)), cells, kind: "part")]
  }

  /// A row of what came of it or is expected, which has no start.
  private func row(
    _ header: Markup,
    _ cells: [TableView.Cell],
    kind: String
  ) -> TableView.Row {
    TableView.Row(
      header: header,
      cells: [TableView.Cell(text: "", kind: "empty")] + cells,
      kind: kind
    )
  }

  /// That values before and after a change must not be compared, and why.
  private func sentence(about change: Indicator.MethodBreak) -> String {
    strings.text(
      .noteMethodBreak,
      ["year": String(change.year), "reason": strings.reason(of: change)]
    )
  }

  private func note(of sentences: [String]) -> Markup? {
    sentences.isEmpty ? nil : Markup(escaping: sentences.joined(separator: " "))
  }

  private func cell(_ value: Stated<Quantity>, _ unit: Unit?) -> TableView.Cell {
    switch value {
    case .known(let quantity):
      TableView.Cell(text: strings.figure(quantity, unit), kind: "number")
    case .missing(let absence): TableView.Cell(text: strings.text(absence), kind: "missing")
    }
  }
}

extension Indicator {
  /// Where its values are written, and why they are counted as they are.
  fileprivate var sources: [Source] {
    [source] + results.map(\.source) + projections.map(\.source) + methodBreaks.map(\.source)
  }
}
