public import Ground
public import Model

extension Table {
  /// The values of one indicator: a row for its baseline and targets, another one for its results, a
  /// third for projections when there are any.
  public static func indicator(_ indicator: Indicator, _ contract: Contract, on day: Day) -> Table {
    let years = contract.years
    let noStart = [Cell(.none(.notOfRow))]
    let targets = [indicator.baselineCell] + years.map(indicator.targetCell)
    let results = years.map { contract.resultCell(of: indicator, in: $0, on: day) }
    let projections = years.map {
      indicator.projectionCell(in: $0, insteadOf: nil) ?? Cell(.none(.notOfRow))
    }
    let rows =
      [Row(.targets, targets), Row(.results, noStart + results)]
      + (indicator.projections.isEmpty ? [] : [Row(.projections, noStart + projections)])
    return Table(
      .indicator(indicator.id), of: contract, rows: .indicator,
      [Column(.baseline)] + years.map { Column(.value, of: .year($0)) },
      [Group(subject: nil, rows: rows)],
      notes: indicator.methodBreaks.map { .methodBreak($0, of: nil) },
      sources: [indicator.source] + indicator.results.map(\.source)
        + indicator.projections.map(\.source) + indicator.methodBreaks.map(\.source))
  }

  /// All indicators that have values, grouped by action; with results once one is published or owed.
  public static func indicators(_ contract: Contract, on day: Day) -> Table {
    let hasResults = contract.hasResults(on: day)
    let charted = contract.chartedIndicators
    return Table(
      .indicators(withResults: hasResults), of: contract, rows: .indicator,
      contract.indicatorColumns(withResults: hasResults),
      contract.indicatorGroups { action in
        contract.indicators(of: action).filter(\.hasValues).map {
          contract.row(of: $0, withResults: hasResults, on: day)
        }
      },
      notes: charted.flatMap { indicator in
        indicator.methodBreaks.map { .methodBreak($0, of: indicator.label) }
      }, sources: contract.indicatorSources + charted.flatMap(\.methodBreaks).map(\.source))
  }

  /// The indicators of an action with their status; nothing where it has none.
  public static func attainment(of action: Action.ID, _ contract: Contract, on day: Day) -> Table? {
    let own = contract.indicators(of: action)
    guard !own.isEmpty else { return nil }
    return attainment(
      action, contract,
      [Group(subject: nil, rows: own.map { contract.statusRow(of: $0, on: day) })], on: day,
      sources: own.flatMap { [$0.source] + $0.results.map(\.source) })
  }

  /// All indicators with their status, grouped by action.
  public static func attainment(_ contract: Contract, on day: Day) -> Table {
    attainment(
      nil, contract,
      contract.indicatorGroups { action in
        contract.indicators(of: action).map { contract.statusRow(of: $0, on: day) }
      }, on: day, sources: contract.indicatorSources)
  }

  private static func attainment(
    _ action: Action.ID?, _ contract: Contract, _ groups: [Group], on day: Day, sources: [Source]
  ) -> Table {
    let status = Column(.status, of: contract.progressYear(on: day).map { .year($0) })
    return Table(
      .attainment(of: action), of: contract, rows: .indicator,
      contract.indicatorColumns(withResults: true) + [status], groups, sources: sources)
  }
}

extension Contract {
  /// Whether a result is published, or owed and not published.
  fileprivate func hasResults(on day: Day) -> Bool {
    indicators.contains { !$0.results.isEmpty || !$0.projections.isEmpty }
      || years.contains { absenceOfResult(in: $0, on: day) == .notReported }
  }

  /// The start, then for each year target and result.
  fileprivate func indicatorColumns(withResults hasResults: Bool) -> [Column] {
    [Column(.baseline)]
      + years.flatMap { year in
        [Column(.target, of: .year(year))] + (hasResults ? [Column(.result, of: .year(year))] : [])
      }
  }

  fileprivate var indicatorSources: [Source] {
    indicatorsSource.map { [$0] } ?? indicators.map(\.source)
  }

  /// A group for each action that has rows.
  fileprivate func indicatorGroups(_ rows: (Action.ID) -> [Row]) -> [Table.Group] {
    actions.map { Table.Group(subject: .action($0.id), rows: rows($0.id)) }.filter {
      !$0.rows.isEmpty
    }
  }

  /// An indicator under its columns; where there is no result, what is expected instead.
  fileprivate func row(of indicator: Indicator, withResults hasResults: Bool, on day: Day) -> Row {
    let years = years.flatMap { year -> [Cell] in
      let target = indicator.targetCell(in: year)
      guard hasResults else { return [target] }
      let result = resultCell(of: indicator, in: year, on: day)
      guard result.value == nil else { return [target, result] }
      return [target, indicator.projectionCell(in: year, insteadOf: result.absence) ?? result]
    }
    return Row(
      .indicator(indicator.id, indicator.label, countedSince: nil), [indicator.baselineCell] + years
    )
  }

  /// The same with its status at the end.
  fileprivate func statusRow(of indicator: Indicator, on day: Day) -> Row {
    let row = row(of: indicator, withResults: true, on: day)
    let status = progressYear(on: day).map { year in
      Cell(.value(.status(progress(of: indicator, in: year, on: day).status)))
    }
    return Row(row.subject, row.cells + [status ?? Cell(.none(.notOfRow))])
  }

  /// What came of a year, in a number or in words, or why nothing is known of it.
  func resultCell(of indicator: Indicator, in year: Int, on day: Day) -> Cell {
    let marks: [Cell.Mark] = indicator.isRecounted(from: year, in: years) ? [.recounted] : []
    guard let result = indicator.results.first(where: { $0.year == year }) else {
      return Cell(.none(.absent(absenceOfResult(in: year, on: day))), marks: marks)
    }
    if let words = result.words, result.value.value == nil {
      return Cell(.value(.words(words)), marks: marks, sources: [result.source])
    }
    return Cell(result.value, marks: marks, sources: [result.source]) {
      .quantity($0, indicator.unit)
    }
  }
}

extension Indicator {
  fileprivate var baselineCell: Cell { Cell(baseline, sources: [source]) { .quantity($0, unit) } }

  fileprivate func targetCell(in year: Int) -> Cell {
    guard let target = targets.first(where: { $0.year == year }) else {
      return .absent(.notApplicable)
    }
    return Cell(target.value, sources: [source]) { .quantity($0, unit) }
  }

  fileprivate func projectionCell(in year: Int, insteadOf absence: Absence?) -> Cell? {
    projections.first { $0.year == year }.map {
      Cell(
        .value(.quantity($0.value, unit)), marks: [.projected(insteadOf: absence)],
        sources: [$0.source])
    }
  }

  /// Whether the way of counting changed between a year and the one before it, or before the first one.
  fileprivate func isRecounted(from year: Int, in years: [Int]) -> Bool {
    methodBreaks.contains { change in years.first { change.year <= $0 } == year }
  }
}
