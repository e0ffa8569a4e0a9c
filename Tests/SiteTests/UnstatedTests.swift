import Foundation
import SiteReading
import Testing

/// A pact that names what it counts, and sets neither start, target nor direction.
@Suite("What a document does not say") struct UnstatedTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "indicators without any value are counted in a sentence, and no table has a row for them",
    arguments: [
      ("fr/contrat-2031/rapport.html", "<p>2 indicateurs n’ont pas de valeur fixée.</p>"),
      ("en/contract-2031/report.html", "<p>2 indicators have no value set.</p>"),
    ]) func folded(path: String, sentence: String) throws
  {
    let html = try site.page(path)
    #expect(html.components(separatedBy: sentence).count == 2)
    #expect(HTMLTable.tables(of: html)["report-matrix"] == nil)
  }

  @Test("no page of the pact prints a direction that it does not state") func directions() {
    let pages = site.pages.filter { $0.key.hasPrefix("fr/contrat-2031") }
    #expect(!pages.isEmpty)
    for (path, html) in pages.sorted(by: { $0.key < $1.key }) {
      let directions = HTMLReader.pieces(of: html).filter {
        $0.isOpening("p") && $0.attributes["class"] == "direction"
      }
      #expect(directions == [], "\(path)")
    }
  }

  @Test("no page of a contract of one year names that year as a first and a last") func oneYear() {
    let range = #/(20\d\d)(?: à | to |–|-)\1/#
    let faults = site.pages.filter {
      HTMLReader.text(of: HTMLReader.pieces(of: $0.value)).contains(range)
    }
    #expect(faults.keys.sorted() == [])
  }
}
