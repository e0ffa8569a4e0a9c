import Model
import Testing

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
