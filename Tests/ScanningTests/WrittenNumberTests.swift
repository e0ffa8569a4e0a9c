import Model
import Scanning
import Testing

/// Numbers are read as each language writes them.
@Suite struct WrittenNumberTests {
  private func values(_ text: String, in language: String) -> [String] {
    var scanner = NumberScanner(text, at: 0, NumberConvention(Language(language)))
    return scanner.numbers().map(\.value)
  }

  @Test(
    "The same number has the same value in every language",
    arguments: [
      ("fr", "20 670"), ("fr", "20\u{202F}670"), ("fr", "20\u{A0}670"), ("en", "20,670"),
      ("en", "20670"), ("de", "20.670"), ("ar", "20,670"), ("ar", "٢٠٬٦٧٠"), ("fa", "۲۰۶۷۰"),
    ]) func groups(language: String, text: String)
  { #expect(values(text, in: language) == ["20670"]) }

  @Test(
    "Decimals follow the mark of the language, and zeros at the end say nothing",
    arguments: [
      ("fr", "12,5"), ("fr", "12,50"), ("en", "12.5"), ("de", "12,5"), ("ar", "12.5"),
      ("ar", "١٢٫٥"), ("fr", "12.5"),
    ]) func decimals(language: String, text: String)
  { #expect(values(text, in: language) == ["12.5"]) }

  @Test("Lists, years, dates and references are not run together") func apart() {
    #expect(values("en 2024 665 000 €", in: "fr") == ["2024", "665000"])
    #expect(values("in 2024, 2025 and 2026", in: "en") == ["2024", "2025", "2026"])
    #expect(values("le 28.03.2024", in: "fr") == ["28", "3", "2024"])
    #expect(values("16-25 ans", in: "fr") == ["16", "25"])
    #expect(values("1,200 and 3", in: "en") == ["1200", "3"])
    #expect(values("T0, H2O et A46", in: "fr") == [])
    #expect(values("007", in: "en") == ["7"])
  }

  @Test("Numbers from ten on and decimals are compared, smaller ones are not") func telling() {
    var scanner = NumberScanner("9, 10, 2.5, 0", at: 0, NumberConvention(Language("en")))
    #expect(scanner.numbers().filter(\.isTelling).map(\.text) == ["10", "2.5"])
  }
}
