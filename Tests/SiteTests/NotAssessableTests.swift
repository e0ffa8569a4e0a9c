import Diagnostics
import Loading
import SiteReading
import Testing

/// Results that are published though nothing can be said of how far they are from what was aimed at.
@Suite("What is published and cannot be assessed") struct NotAssessableTests {
  private static let path = "Content/contracts/2031/indicators.json"

  private static func indicator(_ name: String, _ results: String) -> String {
    """
    {"id": "\(name)", "action": "jardin", "label": "Parcelles \(name)", \
    "unit": {"fr": {"one": "parcelle", "other": "parcelles", "gender": "feminine"}}, \
    "direction": "up", "baseline": "not-applicable", "targets": {"2031": 12}, "results": {\(results)}}
    """
  }

  @Test(
    "the first figures of a contract say how many results there are, not that there are none",
    arguments: [
      (0, "Aucun résultat publié ici"), (1, "1 résultat publié, qui ne peut pas être évalué"),
      (2, "2 résultats publiés, dont aucun ne peut être évalué"),
    ]) func results(count: Int, sentence: String) throws
  {
    let tree = try FixtureTree.valid("one-language")
    let result = #""2031": {"value": 9, "date": "2031-06-01"}"#
    let indicators = ["nord", "sud"].enumerated().map { index, name in
      Self.indicator(name, index < count ? result : "")
    }
    let file = try #require(tree.file(at: Self.path))
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(
      "[]", with: "[\(indicators.joined(separator: ", "))]")
    let site = try SharedSite(
      tree.replacing(SourceFile(path: Self.path, text: text)), at: nil, with: nil)
    let page = try site.text(of: "fr/contrat-2031.html")
    #expect(page.replacing("\u{A0}", with: " ").contains(sentence))
  }
}
