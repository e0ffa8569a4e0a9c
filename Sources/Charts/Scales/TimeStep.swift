/// The distance between neighboring ticks of a time axis: months, quarters, half-years or years.
public struct TimeStep: Hashable, Sendable {
  /// What a tick begins, by which the caller writes it.
  public enum Unit: Hashable, Sendable {
    /// A month.
    case month
    /// Three months.
    case quarter
    /// Six months.
    case halfYear
    /// A year, or several.
    case year
  }

  /// The distance in months.
  public let months: Int

  /// What a tick begins.
  public var unit: Unit {
    switch months {
    case 1: .month
    case 3: .quarter
    case 6: .halfYear
    default: .year
    }
  }

  /// All steps from the finest: 1, 3 and 6 months, then 1, 2 or 5 times a power of ten years.
  static let all =
    [1, 3, 6].map(TimeStep.init(months:))
    + [1, 10, 100, 1_000].flatMap { power in [1, 2, 5].map { TimeStep(months: 12 * $0 * power) } }

  /// The last tick that is not after `day`.
  func tick(atOrBefore day: CalendarDay) -> CalendarDay {
    let index = day.monthIndex
    let remainder = (index % months + months) % months
    return CalendarDay(firstOfMonth: index - remainder)
  }

  /// The first tick that is not before `day`.
  func tick(atOrAfter day: CalendarDay) -> CalendarDay {
    let before = tick(atOrBefore: day)
    return before == day ? day : CalendarDay(firstOfMonth: before.monthIndex + months)
  }

  /// All ticks in `domain`.
  func ticks(in domain: ClosedRange<CalendarDay>) -> [CalendarDay] {
    let first = tick(atOrAfter: domain.lowerBound)
    guard first <= domain.upperBound else { return [] }
    let months = stride(from: first.monthIndex, through: domain.upperBound.monthIndex, by: months)
    return months.map(CalendarDay.init(firstOfMonth:))
  }

  private init(months: Int) { self.months = months }
}
