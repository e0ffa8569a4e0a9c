import Charts
import Model
import Templates

/// The values of an indicator as charts draw them: the start first, then a place for each year.
struct IndicatorSeries: Sendable {
  private let indicator: Indicator
  private let years: [Int]
  private let strings: SiteStrings

  init(_ indicator: Indicator, years: [Int], _ strings: SiteStrings) {
    self.indicator = indicator
    self.years = years
    self.strings = strings
  }

  /// The situation at the start.
  var baseline: Charts.Observation { observation(indicator.baseline) }

  /// What is promised.
  var targets: [Charts.Observation] {
    [.notExpected]
      + years.map { year in observation(indicator.targets.first { $0.year == year }?.value) }
  }

  /// What came of it, once anything is published.
  var results: [Charts.Observation]? {
    guard !indicator.results.isEmpty else { return nil }
    return [.notExpected]
      + years.map { year in observation(indicator.results.first { $0.year == year }?.value) }
  }

  /// The course of the results as a line small enough for a table whose cells say the same; nothing
  /// where there are not two of them.
  var course: Markup? {
    guard let results, results.count(where: { $0.value != nil }) > 1 else { return nil }
    let line = Sparkline(
      observations: Array(results.dropFirst()),
      domainRule: .includingZero,
      direction: strings.writingDirection,
      reading: .decorative
    )
    return Markup(drawing: line.node)
  }

  /// The charts hand back the value they were given; rounding restores its exact thousandths.
  var format: ChartFormat {
    let strings = strings
    let unit = indicator.unit
    let write = { @Sendable (value: Double) in
      strings.figure(Quantity(thousandths: Int64((value * 1_000).rounded())), unit)
    }
    return ChartFormat(full: write, short: write)
  }

  /// A value to draw; what does not apply or is not due leaves its place empty.
  ///
  /// Where nothing at all is determined there is room for the whole reason.
  private func observation(_ value: Stated<Quantity>?) -> Charts.Observation {
    switch value {
    case .known(let quantity): .value(quantity.approximation)
    case .missing(.notApplicable), .missing(.notStated), .missing(.notDue), nil: .notExpected
    case .missing(let absence):
      .missing(
        reason: indicator.isUndetermined ? strings.text(absence) : strings.shortText(absence)
      )
    }
  }
}
