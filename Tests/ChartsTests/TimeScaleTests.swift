import Charts
import TestSupport
import Testing

@Suite("Calendar days and the scale that lays them out") struct TimeScaleTests {
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

  @Test(
    "ticks begin months, quarters, half-years or years",
    arguments: [
      (
        (2024, 1, 15), (2024, 5, 20), 6, TimeStep.Unit.month,
        ["2024-2", "2024-3", "2024-4", "2024-5"]
      ), ((2024, 1, 15), (2025, 2, 20), 6, .quarter, ["2024-4", "2024-7", "2024-10", "2025-1"]),
      (
        (2024, 1, 1), (2026, 2, 20), 6, .halfYear,
        ["2024-1", "2024-7", "2025-1", "2025-7", "2026-1"]
      ), ((2020, 3, 1), (2027, 12, 31), 8, .year, (2021...2027).map { "\($0)-1" }),
      ((1995, 1, 1), (2027, 12, 31), 4, .year, ["2000-1", "2010-1", "2020-1"]),
      ((1, 1, 1), (9_000, 1, 1), 2, .year, ["5000-1"]),
      ((2024, 1, 2), (2024, 1, 30), 6, .month, []),
    ]) func ticks(
      first: (Int, Int, Int), last: (Int, Int, Int), count: Int, unit: TimeStep.Unit,
      expected: [String]
    )
  {
    let domain = day(first.0, first.1, first.2)...day(last.0, last.1, last.2)
    let scale = TimeScale(domain: domain, from: 0, to: 100)
    let ticks = scale.ticks(atMost: count)
    #expect(scale.step(atMost: count).unit == unit)
    #expect(ticks.map { "\($0.year)-\($0.month)" } == expected)
    #expect(ticks.allSatisfy { $0.day == 1 })
  }

  @Test("inverting a position gives the day back; ticks lie inside, and a nice domain ends on them")
  func laws() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let bounds = [0, 0].map { _ in Int.random(in: -40_000...40_000, using: &generator) }.sorted()
      guard bounds[0] < bounds[1] else { continue }
      let domain = CalendarDay(number: bounds[0])...CalendarDay(number: bounds[1])
      let count = Int.random(in: 3...10, using: &generator)
      for (start, end) in [(0.0, 360.0), (200.0, 12.5)] {
        let scale = TimeScale(domain: domain, from: start, to: end)
        let day = CalendarDay(number: Int.random(in: bounds[0]...bounds[1], using: &generator))
        #expect(scale.invert(scale.position(of: day)) == day)
        #expect(scale.position(of: domain.lowerBound) == start)
        #expect(scale.position(of: domain.upperBound) == end)
        let ticks = scale.ticks(atMost: count)
        #expect(
          ticks.count <= count && ticks.allSatisfy(domain.contains) && ticks == ticks.sorted())
        let nice = scale.nice(atMost: count)
        #expect(nice.domain.contains(domain.lowerBound) && nice.domain.contains(domain.upperBound))
        #expect(nice.ticks(atMost: count).first == nice.domain.lowerBound)
        #expect(nice.ticks(atMost: count).last == nice.domain.upperBound)
      }
    }
  }
}
