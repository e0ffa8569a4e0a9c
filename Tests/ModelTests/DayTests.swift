import Model
import Testing

@Suite("Calendar days") struct DayTests {
  @Test(
    "only days of the calendar are days",
    arguments: [
      ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
      ("2024-13-01", false), ("2024-00-10", false), ("2024-04-31", false), ("2024-4-30", false),
      ("2024-04-30 ", false), ("+024-04-30", false), ("2024/04/30", false), ("", false),
    ]) func reads(text: String, isDay: Bool)
  { #expect((Day(iso: text)?.iso == text) == isDay) }

  @Test(
    "seconds since 1970 give the day in UTC",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (951_782_400, "2000-02-29"), (1_711_584_000, "2024-03-28"), (4_102_444_800, "2100-01-01"),
    ]) func epoch(seconds: Int, iso: String)
  { #expect(Day(secondsSince1970: seconds)?.iso == iso) }
}

@Suite("Values in several languages") struct LocalizedTests {
  @Test("a missing language falls back to the original and says so") func fallsBack() {
    let french = Language("fr")
    let value = Localized(
      "bonjour", in: french, translations: [(Language("en"), "hello"), (french, "ignored")])
    #expect(value[Language("en")] == "hello")
    #expect(value[Language("ar")] == "bonjour")
    #expect(value.language(for: Language("ar")) == french)
    #expect(value.languages == [french, Language("en")])
    #expect(value.map(\.count)[Language("en")] == 5)
  }
}
