import Ground
import Testing

@Suite("Calendar days") struct DayTests {
  @Test(
    "only days of the calendar are days",
    arguments: [
      ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
      ("2024-13-01", false), ("2024-00-10", false), ("2024-04-31", false), ("2024-4-30", false),
      ("2024-04-30 ", false), ("+024-04-30", false), ("2024/04/30", false), ("", false),
      ("0001-01-01", true), ("0000-01-01", false), ("9999-12-31", true), ("２０24-01-01", false),
      ("2024-03-28T00:00", false), ("-024-03-28", false), ("---", false),
    ]) func reads(text: String, isDay: Bool)
  { #expect((Day(iso: text)?.iso == text) == isDay) }

  @Test(
    "the form of a day is told from a day that does not exist",
    arguments: [("2023-02-29", true), ("2024-4-30", false), ("2024-04-3é", false)]) func forms(
      text: String, hasForm: Bool
    )
  { #expect(Day.hasISOForm(text) == hasForm) }

  @Test(
    "seconds since 1970 give the day in UTC",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (-86_400, "1969-12-31"), (-86_401, "1969-12-30"), (951_782_400, "2000-02-29"),
      (1_711_584_000, "2024-03-28"), (4_102_444_800, "2100-01-01"),
    ]) func epoch(seconds: Int, iso: String)
  { #expect(Day(secondsSince1970: seconds)?.iso == iso) }

  @Test(
    "a date and its number of days are one",
    arguments: [
      ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016),
      ("2024-02-29", 19_782), ("2024-03-01", 19_783), ("1900-03-01", -25_508),
      ("2026-10-01", 20_727), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ]) func numbers(iso: String, number: Int)
  {
    #expect(Day(iso: iso)?.number == number)
    #expect(Day(number: number)?.iso == iso)
  }

  @Test("no day lies before the year 1 or after 9999") func bounds() {
    #expect(Day(number: -719_163) == nil)
    #expect(Day(number: 2_932_897) == nil)
    #expect([Int.min, .max].compactMap { Day(secondsSince1970: $0) } == [])
  }

  @Test("four centuries of days follow each other, and have the months' lengths") func calendar()
    throws
  {
    var previous = try #require(Day(iso: "1899-12-31"))
    var strays: [Day] = []
    for number in (previous.number + 1)...(previous.number + 146_097) {
      let next = try #require(Day(number: number))
      let isNext =
        next.day == previous.day + 1 && next.month == previous.month && next.year == previous.year
      let isFirst = next.day == 1 && previous.day >= 28
      if !isNext && !isFirst || next.number != number || next <= previous { strays.append(next) }
      previous = next
    }
    #expect(strays == [])
    #expect(previous.iso == "2299-12-31")
  }

  @Test(
    "the part of a year that has passed grows from zero to below one, leap years included",
    arguments: [
      ("2025-01-01", 0), ("2025-12-31", 364.0 / 365), ("2024-12-31", 365.0 / 366),
      ("2025-07-02", 182.0 / 365),
    ]) func parts(iso: String, part: Double)
  { #expect(Day(iso: iso)?.partOfYear == part) }
}
