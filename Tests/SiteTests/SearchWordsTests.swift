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
}
