import SiteReading
import TestSupport
import Testing

/// What the search page hands on to its script.
@Suite("Words for a number that a script counts") struct SearchWordsTests {
  @Test(
    "every plural category of a language has its words",
    arguments: [
      ("fr/rechercher.html", ##"{"one":"#_résultat","other":"#_résultats"}"##),
      ("en/search.html", ##"{"one":"#_result","other":"#_results"}"##),
      (
        "ar/search.html",
        ##"{"zero":"لا نتائج","one":"نتيجة واحدة","two":"نتيجتان","few":"#_نتائج","##
          + ##""many":"#_نتيجة","other":"#_نتيجة"}"##
      ),
    ]) func counts(path: String, words: String) throws
  {
    let html = try SharedSite("three-languages", at: nil, with: nil).text(of: path)
    let form = HTMLReader.pieces(of: html).first { $0.attributes["id"] == "search" }
    #expect(form?.attributes["data-counts"]?.replacing("\u{A0}", with: "_") == words)
  }

  @Test("an amendment is found by its name, where its table stands") func amendments() throws {
    let site = try SharedSite("over-time", at: nil, with: nil)
    let entries = try site.paths(ending: ".js").filter { $0.hasPrefix("search/fr/entries-") }.map(
      site.text)
    let path = try #require(site.paths(ending: "budget.html").first { $0.contains("2022-2023") })
    #expect(entries.contains { $0.contains("[\"Avenant 1\",\"\(path)#amendment-1\",") })
    let ids = HTMLReader.pieces(of: try site.text(of: path)).compactMap { $0.attributes["id"] }
    #expect(ids.contains("amendment-1"))
  }
}
