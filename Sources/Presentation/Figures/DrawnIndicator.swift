public import Charts
import Ground
public import Model
import Tables
public import Words

/// An indicator as its table has it, as a chart draws it, and as a description says it.
public struct DrawnIndicator: Sendable {
  let indicator: Indicator
  let table: Table
  let course: IndicatorCourse
  let strings: SiteStrings

  /// Takes the values of an indicator from its table.
  public init(_ indicator: Indicator, _ about: ContractContext) {
    self.indicator = indicator
    table = .indicator(indicator, about.contract, on: about.context.options.day)
    strings = about.strings
    guard let course = table.course else {
      preconditionFailure("the table of an indicator has its course")
    }
    self.course = course
  }

  private var writing: QuantityWriting { QuantityWriting(strings, unit: indicator.unit) }

  /// The trajectory: the start first, then a place for each year.
  ///
  /// A result that is owed and not there is a gap; nothing where neither is anything known nor
  /// owed.
  public var trajectory: Trajectory {
    let years = course.years
    return Trajectory(
      baseline: observation(course.baseline),
      targets: [.notExpected] + years.map { observation($0.target) },
      results: [.notExpected] + years.map { observation($0.drawn) },
      projectionStart: years.firstIndex { $0.projection != nil }.map { $0 + 1 },
      // A change before the years that are shown stands between them and the start.
      methodBreaks: course.methodBreaks.compactMap { change in
        years.firstIndex { change.year <= $0.year }.map {
          Trajectory.MethodBreak(before: $0 + 1, label: strings.reason(of: change))
        }
      }, format: writing.format)
  }

  /// A value to draw; what does not apply or is not due leaves its place empty.
  ///
  /// Where nothing at all is determined there is room for the whole reason.
  private func observation(_ cell: Cell) -> Charts.Observation {
    switch cell.quantity {
    case .known(let quantity): .known(writing.written(quantity, isEmbargoed: cell.embargo != nil))
    case .missing(let absence) where !absence.isGap: .notExpected
    case .missing(let absence):
      .missing(reason: course.isUndetermined ? strings.text(absence) : strings.shortText(absence))
    }
  }
}

/// The same in words, for those who cannot see the charts.
extension DrawnIndicator {
  /// A value that is drawn, or a gap in its place.
  private typealias Point = (name: Column.Name, year: Int, cell: Cell)

  private var targets: [Point] {
    course.years.filter { !$0.target.sources.isEmpty }.map { (.target, $0.year, $0.target) }
  }

  /// The results where one is drawn, or is missing; not where a projection stands.
  private var results: [Point] {
    course.years.filter { !$0.drawn.isProjected && $0.drawn.isDrawn }.map {
      (.result, $0.year, $0.result)
    }
  }

  /// Where something is missing.
  var gaps: [(name: Column.Name, year: Int, reason: Absence)] {
    (targets + results).compactMap { point in
      guard case .missing(let absence) = point.cell.quantity, absence.isGap else { return nil }
      return (point.name, point.year, absence)
    }
  }

  /// All points and all that is missing.
  public var points: [String] {
    let start = strings.text(
      .chartStart(
        name: strings.text(.chartBaseline),
        value: strings.text(course.baseline.quantity, indicator.unit)))
    let known = (targets + results).map { name, year, cell in
      point(name == .target ? .chartTarget : .chartResult, String(year), cell)
    }
    let projected = course.years.compactMap { year in
      year.projection.map { point(.chartProjection, String(year.year), $0) }
    }
    let breaks = course.methodBreaks.map { change in
      strings.text(
        .chartCountedSince(year: String(change.year), reason: strings.reason(of: change)))
    }
    return [start] + known + projected + breaks
  }

  private func point(_ name: Phrase, _ year: String, _ cell: Cell) -> String {
    let value = strings.text(cell.quantity, indicator.unit)
    return strings.text(
      .chartPoint(
        name: strings.text(name), when: year, value: strings.marked(value, embargo: cell.embargo)))
  }

  /// The targets and results that are missing and of which the headline does not say so; the years of
  /// each reason together.
  var unsaid: [String] {
    let isSaid = !targets.contains { $0.cell.quantity.value != nil }
    let names: [(Column.Name, Phrase)] =
      (isSaid ? [] : [(.target, .chartTarget)]) + [(.result, .chartResult)]
    return names.flatMap { name, phrase in
      let missing = gaps.filter { $0.name == name }
      return missing.map(\.reason).distinct().map { reason in
        let years = missing.filter { $0.reason == reason }.map(\.year)
        return strings.text(
          .chartPoint(
            name: strings.text(phrase), when: strings.text(years: years),
            value: strings.text(reason)))
      }
    }
  }
}

extension Cell {
  /// Whether a chart shows it: a value, or a gap where one should be.
  fileprivate var isDrawn: Bool {
    guard case .missing(let absence) = quantity else { return true }
    return absence.isGap
  }
}

extension Absence {
  /// Whether a chart shows a gap where a value is missing for this reason.
  fileprivate var isGap: Bool { self != .notApplicable && self != .notDue }
}

extension SiteStrings {
  /// The names of what a trajectory shows.
  public var trajectoryNames: Trajectory.Names {
    Trajectory.Names(
      baseline: text(.chartBaseline), targets: text(.chartTarget), results: text(.chartResult),
      projection: text(.chartProjection), methodBreak: text(.chartMethodBreak))
  }

  /// The names of the positions in time over these years.
  public func positions(over years: [Int]) -> [String] {
    [text(.columnBaselineShort)] + years.map(String.init)
  }
}
