import Charts
import Testing

@Suite("Calendar days") struct CalendarDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day)
  }

  @Test(
    "a date and its number of days are one",
    arguments: [
      (1970, 1, 1, 0), (1970, 1, 2, 1), (1969, 12, 31, -1), (2000, 2, 29, 11_016),
      (2024, 2, 29, 19_782), (2024, 3, 1, 19_783), (1900, 3, 1, -25_508), (2026, 10, 1, 20_727),
    ]) func numbers(year: Int, month: Int, date: Int, number: Int)
  {
    let day = day(year, month, date)
    #expect(day.number == number)
    #expect([day.year, day.month, day.day] == [year, month, date])
  }

  @Test("four centuries of days follow each other, and have the months' lengths") func calendar() {
    var previous = day(1899, 12, 31)
    var strays: [CalendarDay] = []
    for number in (previous.number + 1)...(previous.number + 146_097) {
      let next = CalendarDay(number: number)
      let isNext =
        next.day == previous.day + 1 && next.month == previous.month && next.year == previous.year
      let isFirst = next.day == 1 && previous.day >= 28
      if !isNext && !isFirst || day(next.year, next.month, next.day) != next { strays.append(next) }
      previous = next
    }
    #expect(strays == [])
    #expect(previous == day(2299, 12, 31))
  }

  @Test("the part of a year that has passed grows from zero to below one, leap years included")
  func parts() {
    #expect(day(2025, 1, 1).partOfYear == 0)
    #expect(day(2025, 12, 31).partOfYear == 364.0 / 365)
    #expect(day(2024, 12, 31).partOfYear == 365.0 / 366)
    #expect(day(2025, 7, 2).partOfYear == 182.0 / 365)
  }
}
