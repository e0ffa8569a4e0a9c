/// A day of the Gregorian calendar, as a whole number of days: no clock, no time zone, no locale.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The days since 1 January 1970, which is zero.
  public let number: Int

  /// The day `number` days after 1 January 1970.
  public init(number: Int) { self.number = number }

  /// The day of this date; `month` and `day` count from one.
  ///
  /// A day beyond the month's last is as many days into the next month.
  public init(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), (-9_999...9_999).contains(year) else {
      preconditionFailure("a date has a month from 1 to 12 and a day from 1 to 31")
    }
    // Years begin in March, so that the leap day is the last (H. Hinnant, "chrono-Compatible
    // Low-Level Date Algorithms", days_from_civil).
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = Self.floored(shiftedYear, by: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The year.
  public var year: Int { civil.year }
  /// The month, from one.
  public var month: Int { civil.month }
  /// The day of the month, from one.
  public var day: Int { civil.day }

  /// Earlier days come first.
  public static func < (first: CalendarDay, second: CalendarDay) -> Bool {
    first.number < second.number
  }
}

extension CalendarDay {
  /// The part of its year that has passed when the day begins, from 0 to below 1.
  public var partOfYear: Double {
    let year = year
    let first = CalendarDay(year: year, month: 1, day: 1).number
    let next = CalendarDay(year: year + 1, month: 1, day: 1).number
    return Double(number - first) / Double(next - first)
  }

  /// The inverse of the initializer (the same source, civil_from_days).
  private var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = Self.floored(number + 719_468, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The quotient rounded down, and the remainder, which is never negative.
  private static func floored(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
    let remainder = (value % divisor + divisor) % divisor
    return ((value - remainder) / divisor, remainder)
  }
}
