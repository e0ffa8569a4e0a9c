import Model
import Templates

/// The tables of indicators.
struct IndicatorTables: Sendable {
  let context: PageContext
  let contract: Contract

  var strings: SiteStrings { context.strings }

  /// The values of one indicator: a row for its baseline and targets, another one for its results, a
  /// third for projections when there are any.
  func values(of indicator: Indicator, id: String) -> TableView {
    let columns =
      [context.column(.columnBaseline, kind: "number")]
      + contract.years.map {
        TableView.Column(title: Markup(escaping: String($0)), detail: nil, kind: "number")
      }
    return context.table(
      id: id,
      caption: strings.text(.captionIndicator, ["indicator": indicator.label[context.language]]),
      corner: .columnIndicator, columns: columns,
      groups: [TableView.Group(title: nil, rows: rows(of: indicator), width: columns.count + 1)],
      note: note(of: indicator.methodBreaks.map(sentence)), sources: indicator.sources)
  }

  /// The matrix of all indicators, grouped by action; with results once one is published or owed.
  func matrix(id: String) -> TableView {
    let years = IndicatorColumns(self, hasResults: hasResults)
    let groups = contract.actions.compactMap { action -> TableView.Group? in
      let rows = contract.indicators(of: action.id).filter(\.hasValues).map { years.row(of: $0) }
      guard !rows.isEmpty else { return nil }
      return TableView.Group(
        title: context.anchor(to: .action(contract.id, action.id)), rows: rows,
        width: years.columns.count + 1)
    }
    return context.table(
      id: id,
      caption: strings.text(
        years.hasResults ? .captionIndicatorResults : .captionIndicatorMatrix,
        ["contract": context.title(of: .contract(contract.id)).text]), corner: .columnIndicator,
      columns: years.columns, groups: groups,
      note: note(of: contract.chartedIndicators.flatMap(namedSentences)),
      sources: (contract.indicatorsSource.map { [$0] } ?? contract.indicators.map(\.source))
        + contract.chartedIndicators.flatMap(\.methodBreaks).map(\.source))
  }

  /// Whether a result is published, or owed and not published.
  private var hasResults: Bool {
    contract.indicators.contains { !$0.results.isEmpty || !$0.projections.isEmpty }
      || contract.years.contains {
        contract.absenceOfResult(in: $0, on: context.options.day) == .notReported
      }
  }

  /// The figures of a group of the diagnosis.
  func figures(of group: Diagnosis.Group, id: String) -> TableView {
    let caption = strings.text(.captionDiagnosis, ["group": group.title[context.language]])
    let rows = group.figures.map { figure in
      TableView.Row(
        header: context.words(figure.label),
        cells: [TableView.Cell(text: strings.text(figure.value), kind: "number")], kind: "part")
    }
    return TableView(
      id: id, caption: Markup(escaping: caption), corner: strings.text(.columnFigure),
      columns: [
        TableView.Column(
          title: Markup(escaping: strings.text(.columnValue)), detail: nil, kind: "number")
      ], groups: [TableView.Group(title: nil, rows: rows, width: 2)], note: nil,
      sources: context.views(group.figures.map(\.source)))
  }
}

extension IndicatorTables {
  /// The name of an indicator with its course, where two results or more are known.
  func name(of indicator: Indicator) -> Markup {
    var name = context.words(indicator.label)
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
      indicator.targets.first { $0.year == year }?.value ?? .missing(.notApplicable), indicator.unit
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
      indicator.unit)
  }

  /// What is expected of a year; nothing where no projection is published.
  func projection(of indicator: Indicator, in year: Int) -> TableView.Cell? {
    indicator.projections.first { $0.year == year }.map { cell(.known($0.value), indicator.unit) }
  }

  private func rows(of indicator: Indicator) -> [TableView.Row] {
    let years = contract.years
    var name = Markup(escaping: strings.text(.columnResult))
    append(courseOf: indicator, to: &name)
    let targets = TableView.Row(
      header: Markup(escaping: strings.text(.columnTarget)),
      cells: [baseline(of: indicator)] + years.map { target(of: indicator, in: $0) }, kind: "part")
    let results = row(name, years.map { result(of: indicator, in: $0) }, kind: "result")
    guard !indicator.projections.isEmpty else { return [targets, results] }
    let projections = years.map {
      projection(of: indicator, in: $0) ?? TableView.Cell(text: "", kind: "empty")
    }
    let projected = row(
      Markup(escaping: strings.text(.columnProjection)), projections, kind: "part")
    return [targets, results, projected]
  }

  private func append(courseOf indicator: Indicator, to name: inout Markup) {
    guard let course = IndicatorSeries(indicator, context, contract).course else { return }
    name.append(escaping: " ")
    name.append(course)
  }

  /// The changes of method of an indicator, under its name.
  private func namedSentences(of indicator: Indicator) -> [String] {
    indicator.methodBreaks.map { change in
      strings.text(
        .chartStart, ["name": indicator.label[context.language], "value": sentence(about: change)])
    }
  }

  /// A row of what came of it or is expected, which has no start.
  private func row(_ header: Markup, _ cells: [TableView.Cell], kind: String) -> TableView.Row {
    TableView.Row(
      header: header, cells: [TableView.Cell(text: "", kind: "empty")] + cells, kind: kind)
  }

  /// That values before and after a change must not be compared, and why.
  private func sentence(about change: Indicator.MethodBreak) -> String {
    strings.text(
      .noteMethodBreak, ["year": String(change.year), "reason": strings.reason(of: change)])
  }

  private func note(of sentences: [String]) -> Markup? {
    sentences.isEmpty ? nil : Markup(escaping: sentences.joined(separator: " "))
  }

  private func cell(_ value: Stated<Quantity>, _ unit: Unit?) -> TableView.Cell {
    switch value {
    case .known(let quantity): TableView.Cell(text: strings.figure(quantity, unit), kind: "number")
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
