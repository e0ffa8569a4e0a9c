import Model
import Templates

/// The tables of the report on how a contract was carried out.
struct ReportTables: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var indicators: IndicatorColumns {
    IndicatorColumns(IndicatorTables(context: context, contract: contract), hasResults: true)
  }

  /// The indicators of an action: values and status; nothing where it has none.
  func indicators(of action: Action, id: String) -> TableView? {
    let own = contract.indicators(of: action.id)
    guard !own.isEmpty else { return nil }
    return matrix(
      id: id, caption: strings.text(.captionReportIndicators, ["action": strings.name(of: action)]),
      groups: [group(nil, own.map(row))],
      sources: own.flatMap { [$0.source] + $0.results.map(\.source) })
  }

  /// All indicators by action: values and status.
  func matrix(id: String) -> TableView {
    let groups = contract.actions.compactMap { action -> TableView.Group? in
      let own = contract.indicators(of: action.id)
      guard !own.isEmpty else { return nil }
      return group(context.anchor(to: .action(contract.id, action.id)), own.map(row))
    }
    return matrix(
      id: id,
      caption: strings.text(
        .captionReportMatrix, ["contract": context.title(of: .contract(contract.id)).text]),
      groups: groups,
      sources: contract.indicatorsSource.map { [$0] } ?? contract.indicators.map(\.source))
  }

  /// What was counted of an action, year by year; nothing where nothing was.
  func observations(of action: Action, id: String) -> TableView? {
    let own = contract.observations(of: action.id)
    guard !own.isEmpty else { return nil }
    let hasDates = own.contains { $0.date != nil }
    return context.table(
      id: id, caption: strings.text(.captionObservations, ["action": strings.name(of: action)]),
      corner: .columnObservation,
      columns: [
        context.column(.columnYear, kind: "word"), context.column(.columnValue, kind: "word"),
      ] + (hasDates ? [context.column(.columnDate, kind: "word")] : []),
      groups: [group(nil, own.flatMap { rows(of: $0, hasDates: hasDates) })],
      sources: own.map(\.source))
  }
}

extension ReportTables {
  private var columns: [TableView.Column] {
    let year = contract.progressYear(on: context.options.day)
    let status = TableView.Column(
      title: Markup(escaping: strings.text(.columnStatus)), detail: year.map(String.init),
      kind: "word")
    return indicators.columns + [status]
  }

  private func matrix(
    id: String, caption: String, groups: [TableView.Group], sources: [Source]
  ) -> TableView {
    context.table(
      id: id, caption: caption, corner: .columnIndicator, columns: columns, groups: groups,
      sources: sources)
  }

  private func group(_ title: Markup?, _ rows: [TableView.Row]) -> TableView.Group {
    TableView.Group(title: title, rows: rows, width: columns.count + 1)
  }

  /// The row of an indicator, its status at the end.
  private func row(of indicator: Indicator) -> TableView.Row {
    let day = context.options.day
    let status = contract.progressYear(on: day).map { year in
      ProgressSentences(strings: strings).name(
        of: contract.progress(of: indicator, in: year, on: day).status)
    }
    let row = indicators.row(of: indicator)
    return TableView.Row(
      header: row.header, cells: row.cells + [TableView.Cell(text: status ?? "", kind: "word")],
      kind: row.kind)
  }

  /// The rows of an observation: the whole, then its parts.
  private func rows(of observation: Model.Observation, hasDates: Bool) -> [TableView.Row] {
    let date = TableView.Cell(
      text: observation.date.map(strings.format.date) ?? "",
      kind: observation.date == nil ? "empty" : "word")
    let whole = TableView.Row(
      header: name(of: observation),
      cells: [
        TableView.Cell(text: String(observation.year), kind: "word"),
        TableView.Cell(text: strings.text(observation.value, observation.unit), kind: "word"),
      ] + (hasDates ? [date] : []), kind: "part")
    let parts = observation.parts.map { part in
      piece(
        strings.text(.reportPart, ["part": part.label[context.language]]),
        strings.figure(part.value, observation.unit), hasDates: hasDates)
    }
    let rest = observation.unstatedRest.map { rest in
      piece(strings.text(.reportRest), strings.figure(rest, observation.unit), hasDates: hasDates)
    }
    return [whole] + parts + [rest].compactMap(\.self)
  }

  private func piece(_ name: String, _ value: String, hasDates: Bool) -> TableView.Row {
    let empty = TableView.Cell(text: "", kind: "empty")
    return TableView.Row(
      header: context.words(name, in: context.language),
      cells: [empty, TableView.Cell(text: value, kind: "word")] + (hasDates ? [empty] : []),
      kind: "piece")
  }

  /// What was counted; where documents disagree about it, with the way to what they say.
  private func name(of observation: Model.Observation) -> Markup {
    var name = context.words(observation.label)
    guard let discrepancy = observation.discrepancy else { return name }
    name.append(trusted: " <a class=\"noted\" href=\"")
    name.append(
      escaping: context.href(to: .discrepancies(contract.id), anchor: discrepancy.rawValue))
    name.append(trusted: "\">")
    name.append(escaping: strings.text(.reportNoted))
    name.append(trusted: "</a>")
    return name
  }
}
