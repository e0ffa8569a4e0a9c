import Charts
import Model

/// The values of an indicator as charts draw them: the start first, then a place for each year.
struct IndicatorSeries: Sendable {
  private let indicator: Indicator
  private let context: PageContext
  private let contract: Contract

  init(_ indicator: Indicator, _ context: PageContext, _ contract: Contract) {
    self.indicator = indicator
    self.context = context
    self.contract = contract
  }

  private var strings: SiteStrings { context.strings }
  private var years: [Int] { contract.years }

  /// The trajectory as charts draw it: a result that is owed and not there is a gap; nothing where
  /// neither is anything known nor owed.
  var trajectory: Trajectory {
    Trajectory(
      baseline: observation(indicator.baseline),
      targets: [.notExpected]
        + years.map { year in observation(indicator.targets.first { $0.year == year }?.value) },
      results: [.notExpected]
        + years.map { year in
          observation(published(in: year).value == nil ? projected(in: year) : published(in: year))
        }, projectionStart: projectionStart,
      methodBreaks: changes.map { position, change in
        Trajectory.MethodBreak(before: position, label: strings.reason(of: change))
      }, format: writing.format)
  }

  /// The first place of a projection.
  private var projectionStart: Int? {
    indicator.projections.first.flatMap { projection in
      years.firstIndex(of: projection.year).map { $0 + 1 }
    }
  }

  /// The changes in the way of counting, with the places before which they stand; one before the years
  /// that are shown stands between them and the start.
  private var changes: [(position: Int, change: Indicator.MethodBreak)] {
    indicator.methodBreaks.compactMap { change in
      years.firstIndex { change.year <= $0 }.map { ($0 + 1, change) }
    }
  }

  private var writing: QuantityWriting { QuantityWriting(strings, unit: indicator.unit) }

  /// What is published of a year, or why nothing is.
  func published(in year: Int) -> Stated<Quantity> {
    indicator.results.first { $0.year == year }?.value
      ?? .missing(contract.absenceOfResult(in: year, on: context.options.day))
  }

  /// The result of a year where one is drawn, or why it is missing; nothing where its place is empty,
  /// or a projection stands there.
  func drawnResult(in year: Int) -> Stated<Quantity>? {
    switch published(in: year) {
    case .known(let quantity): .known(quantity)
    case .missing(.notApplicable), .missing(.notDue): nil
    case .missing(let absence): projected(in: year).value == nil ? .missing(absence) : nil
    }
  }

  /// What is projected of a year, or why nothing is published.
  private func projected(in year: Int) -> Stated<Quantity> {
    indicator.projections.first { $0.year == year }.map { .known($0.value) } ?? published(in: year)
  }

  /// A value to draw; what does not apply or is not due leaves its place empty.
  ///
  /// Where nothing at all is determined there is room for the whole reason.
  private func observation(_ value: Stated<Quantity>?) -> Charts.Observation {
    switch value {
    case .known(let quantity): .known(writing.written(quantity))
    case .missing(.notApplicable), .missing(.notDue), nil: .notExpected
    case .missing(let absence):
      .missing(
        reason: indicator.isUndetermined ? strings.text(absence) : strings.shortText(absence))
    }
  }
}

extension SiteStrings {
  /// The names of what a trajectory shows.
  var trajectoryNames: Trajectory.Names {
    Trajectory.Names(
      baseline: text(.chartBaseline), targets: text(.chartTarget), results: text(.chartResult),
      projection: text(.chartProjection), methodBreak: text(.chartMethodBreak))
  }

  /// The names of the positions in time over these years.
  func positions(over years: [Int]) -> [String] {
    [text(.columnBaselineShort)] + years.map(String.init)
  }
}
