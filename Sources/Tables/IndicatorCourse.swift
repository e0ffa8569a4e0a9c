public import Ground
public import Model

/// The values of an indicator in the order of time, as its table has them.
public struct IndicatorCourse: Sendable {
  /// A year of it.
  public struct Year: Sendable {
    /// The year.
    public let year: Int
    /// What was aimed at.
    public let target: Cell
    /// What was reached.
    public let result: Cell
    /// What is expected, where something is.
    public let projection: Cell?

    /// What a chart has in the place of the result: the result, else what is expected.
    public var drawn: Cell { result.value == nil ? projection ?? result : result }
  }

  /// The start.
  public let baseline: Cell
  /// The years of the contract.
  public let years: [Year]
  /// The changes in the way of counting.
  public let methodBreaks: [Indicator.MethodBreak]

  /// The last target that is determined.
  public var lastTarget: (year: Int, value: Quantity)? { last(\.target) }

  /// The last result that was reported.
  public var lastResult: (year: Int, value: Quantity)? { last(\.result) }

  /// The day from which readers see that result, where its authors see it before.
  public var lastEmbargo: Day? { years.last { $0.result.quantity.value != nil }?.result.embargo }

  private func last(_ cell: (Year) -> Cell) -> (year: Int, value: Quantity)? {
    years.compactMap { year in cell(year).quantity.value.map { (year.year, $0) } }.last
  }

  /// Why there is no target in any year, where one reason holds of all of them.
  public var targetAbsence: Absence? { years.map(\.target).sharedAbsence }

  /// Why there is neither a start nor a target, where one reason holds of all of them.
  public var promiseAbsence: Absence? { ([baseline] + years.map(\.target)).sharedAbsence }

  /// Whether nothing is known: no start, no target, no result, and nothing expected.
  public var isUndetermined: Bool {
    ([baseline] + years.flatMap { [$0.target, $0.drawn] }).allSatisfy { $0.value == nil }
  }
}

extension [Cell] {
  /// The reason for which none of the cells has a value; nothing where one has, or where reasons differ.
  fileprivate var sharedAbsence: Absence? {
    let reasons = map(\.quantity).map { quantity -> Absence? in
      guard case .missing(let absence) = quantity else { return nil }
      return absence
    }
    guard let first = reasons.first, reasons.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension Table {
  /// The course of the indicator that the table is about; nothing of another table.
  public var course: IndicatorCourse? {
    let rows = groups.flatMap(\.rows)
    guard case .indicator = subject, let baseline = rows[0].cells.first else { return nil }
    let years = columns.enumerated().compactMap { index, column -> IndicatorCourse.Year? in
      guard case .year(let year) = column.owner else { return nil }
      let projection = rows.dropFirst(2).first?.cells[index]
      return IndicatorCourse.Year(
        year: year, target: rows[0].cells[index], result: rows[1].cells[index],
        projection: projection?.value == nil ? nil : projection)
    }
    let changes = notes.compactMap { note -> Indicator.MethodBreak? in
      guard case .methodBreak(let change, _) = note else { return nil }
      return change
    }
    return IndicatorCourse(baseline: baseline, years: years, methodBreaks: changes)
  }
}
