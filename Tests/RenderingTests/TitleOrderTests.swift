import Presentation
import Search
import Testing

@testable import Rendering

@Suite("Titles in short and in order") struct TitleOrderTests {
  @Test("letters with marks and ligatures stand with those they are made of; signs do not count")
  func order() {
    let titles = ["écarts", "Œuvre", "zone", "« À propos »", "eau", "Ôter", "ODS", "2024 en bref"]
    let sorted = titles.sorted { AlphabetKey($0) < AlphabetKey($1) }
    #expect(
      sorted == ["2024 en bref", "« À propos »", "eau", "écarts", "ODS", "Œuvre", "Ôter", "zone"])
    #expect(sorted.map { AlphabetKey($0).letter } == ["0–9", "A", "E", "E", "O", "O", "O", "Z"])
    #expect(AlphabetKey("جهة").letter == "ج")
  }

  @Test("numbers inside titles stand in the order of their values") func numbers() {
    let sorted = ["R10", "R2", "zone", "Éducation", "îlot", "R2 bis", "œuvre", "R02"].sorted {
      AlphabetKey($0) < AlphabetKey($1)
    }
    #expect(sorted == ["Éducation", "îlot", "œuvre", "R02", "R2", "R2 bis", "R10", "zone"])
  }

  @Test("a title is cut after a whole word, and says that it is") func cut() {
    let long = "Nombre de personnes ayant fait l’objet d’un diagnostic de mobilité, par âge et lieu"
    #expect(
      PageTitle.cut(long) == "Nombre de personnes ayant fait l’objet d’un diagnostic de mobilité…")
    #expect(PageTitle.cut(String(long.prefix(70))) == String(long.prefix(70)))
    #expect(PageTitle.cut(String(repeating: "x", count: 80)).count == 70)
  }
}
