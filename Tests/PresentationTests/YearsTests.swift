import Testing
import Words

@testable import Presentation

@Suite("Years in a row are written alike everywhere in a language") struct YearsTests {
  @Test("with a hyphen in French, as its documents do, and with a dash in English") func ranges()
    throws
  {
    let (french, english) = try RepositoryStrings.read()
    #expect(french.text(years: [2024, 2025, 2026]) == "2024-2026")
    #expect(english.text(years: [2024, 2025, 2026]) == "2024–2026")
    #expect(french.text(years: [2024, 2026, 2027]) == "2024, 2026 et 2027")
  }
}
