import SiteReading
import Testing

/// A pact that names what it counts, and sets neither start, target nor direction.
@Suite("What a document does not say") struct UnstatedTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "a number without a target is not stated, where words have no number at all",
    arguments: [
      (
        "fr/contrat-2031/rapport.html", "Nombre de personnes reçues",
        ["non précisé", "non précisé", "non publié", "Non évaluable"]
      ),
      (
        "fr/contrat-2031/rapport.html", "Participation des partenaires",
        ["sans objet", "sans objet", "non publié", "Non évaluable"]
      ),
      (
        "en/contract-2031/report.html", "Number of people received",
        ["not stated", "not stated", "not published", "Cannot be assessed"]
      ),
    ]) func matrix(path: String, beginning: String, cells: [String]) throws
  {
    let tables = HTMLTable.tables(of: try site.page(path))
    let rows = tables.values.flatMap(\.rows).filter { $0.header.hasPrefix(beginning) }
    #expect(rows.count == 2)
    for row in rows { #expect(row.cells == cells) }
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
