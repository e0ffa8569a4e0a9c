/// A day of the Gregorian calendar, from the year 1 to 9999, without time or time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day `number` days after 1 January 1970.
  ///
  /// Years begin in March here, so that the leap day is the last (H. Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms", civil_from_days).
  public init?(number: Int) {
    let days = number + Day.daysBefore1970
    guard days >= 0 else { return nil }
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The day in UTC at a number of seconds after 1 January 1970, as in `SOURCE_DATE_EPOCH`.
  public init?(secondsSince1970 seconds: Int) {
    self.init(number: seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0))
  }

  /// The days from 1 January 1970 to this one.
  public var number: Int { Day.number(year, month, day) }

  /// The part of its year that has passed when the day begins, from 0 to below 1.
  public var partOfYear: Double {
    let first = Day.number(year, 1, 1)
    return Double(number - first) / Double(Day.number(year + 1, 1, 1) - first)
  }

  /// Orders by time.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day {
  /// Reads `2024-03-28` (ISO 8601); nil for another form, or a day that does not exist.
  public init?(iso text: some StringProtocol) {
    guard let (year, month, day) = Day.parts(ofISO: text) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Whether a text is four digits, two and two, even if no day has that date.
  public static func hasISOForm(_ text: some StringProtocol) -> Bool { parts(ofISO: text) != nil }

  /// The day as `2024-03-28` (ISO 8601).
  public var iso: String {
    // Ones before the digits keep the zeros that a number drops.
    let year = String(10_000 + year).dropFirst()
    let month = String(100 + month).dropFirst()
    return "\(year)-\(month)-\(String(100 + day).dropFirst())"
  }

  private static func parts(ofISO text: some StringProtocol) -> (Int, Int, Int)? {
    var numbers = (0, 0, 0)
    var count = 0
    for byte in text.utf8 {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      switch count {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: numbers.0 = numbers.0 * 10 + digit
      case 5, 6: numbers.1 = numbers.1 * 10 + digit
      case 8, 9: numbers.2 = numbers.2 * 10 + digit
      default: return nil
      }
      count += 1
    }
    return count == 10 ? numbers : nil
  }
}

extension Day {
  /// The days from 1 March of the year zero to 1 January 1970.
  private static let daysBefore1970 = 719_468

  /// The inverse of ``init(number:)`` (the same source, days_from_civil).
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (era, yearOfEra) = (month <= 2 ? year - 1 : year).quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - daysBefore1970
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
