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
      .indicator(indicator.id), of: contract, rows: .value,
      [Column(.baseline)] + years.map { Column(.value, of: .year($0)) },
      [Group(subject: nil, rows: rows)],
      notes: indicator.methodBreaks.map { .methodBreak($0, of: nil) },
      sources: [indicator.source] + indicator.results.map(\.source)
        + indicator.projections.map(\.source) + indicator.methodBreaks.map(\.source))
  }

  /// All indicators that have values, grouped by action: start, targets, the results of the years of
  /// which something is known, and how each stands where one can be assessed.
  ///
  /// A note says of which years no result is known.
  public static func indicators(_ contract: Contract, on day: Day) -> Table {
    let charted = contract.chartedIndicators
    let years = contract.resultYears(on: day)
    let status = contract.statusYear(on: day)
    return Table(
      .indicators(withResults: !years.isEmpty), of: contract, rows: .indicator,
      contract.indicatorColumns(withResultsOf: years)
        + (status.map { [Column(.status, of: .year($0))] } ?? []),
      contract.indicatorGroups { action in
        contract.indicators(of: action).filter(\.hasValues).map {
          contract.row(of: $0, withResultsOf: years, status: status, on: day)
        }
      },
      notes: contract.notesOnResults(besides: years, on: day)
        + charted.flatMap { indicator in
          indicator.methodBreaks.map { .methodBreak($0, of: indicator.label) }
        }, sources: contract.indicatorSources + charted.flatMap(\.methodBreaks).map(\.source))
  }
}

extension Contract {
  /// The years of which a result is known, or expected, of an indicator that has values.
  fileprivate func resultYears(on day: Day) -> [Int] {
    years.filter { year in
      chartedIndicators.contains { indicator in
        resultCell(of: indicator, in: year, on: day).value != nil
          || indicator.projections.contains { $0.year == year }
      }
    }
  }

  /// The year in which indicators are assessed; nothing where none of those with values can be.
  fileprivate func statusYear(on day: Day) -> Int? {
    progressYear(on: day).flatMap { year in
      chartedIndicators.contains { progress(of: $0, in: year, on: day).status != .cannotBeAssessed }
        ? year : nil
    }
  }

  /// Of which other years no result is known, and why.
  fileprivate func notesOnResults(besides known: [Int], on day: Day) -> [Table.Note] {
    guard !chartedIndicators.isEmpty else { return [] }
    return [Absence.notReported, .notDue].compactMap { absence in
      let years = years.filter {
        !known.contains($0) && absenceOfResult(in: $0, on: day) == absence
      }
      return years.isEmpty ? nil : .noResults(years, absence)
    }
  }

  /// The start, then for each year the target, and the result where one is known.
  fileprivate func indicatorColumns(withResultsOf known: [Int]) -> [Column] {
    [Column(.baseline)]
      + years.flatMap { year in
        [Column(.target, of: .year(year))]
          + (known.contains(year) ? [Column(.result, of: .year(year))] : [])
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
  fileprivate func row(
    of indicator: Indicator, withResultsOf known: [Int], status statusYear: Int?, on day: Day
  ) -> Row {
    let cells = years.flatMap { year -> [Cell] in
      let target = indicator.targetCell(in: year)
      guard known.contains(year) else { return [target] }
      let result = resultCell(of: indicator, in: year, on: day)
      guard result.value == nil else { return [target, result] }
      return [target, indicator.projectionCell(in: year, insteadOf: result.absence) ?? result]
    }
    let status = statusYear.map { year in
      Cell(.value(.status(progress(of: indicator, in: year, on: day).status)))
    }
    return Row(
      .indicator(indicator.id, indicator.label, countedSince: nil),
      [indicator.baselineCell] + cells + [status].compactMap(\.self))
  }

  /// What came of a year, in a number or in words, or why nothing is known of it.
  func resultCell(of indicator: Indicator, in year: Int, on day: Day) -> Cell {
    var marks: [Cell.Mark] = indicator.isRecounted(from: year, in: years) ? [.recounted] : []
    guard let result = indicator.results.first(where: { $0.year == year }) else {
      return Cell(.none(.absent(absenceOfResult(in: year, on: day))), marks: marks)
    }
    if let embargo = result.embargo(after: day) { marks.append(.embargoed(until: embargo)) }
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
