import Diagnostics
import Foundation
import Loading
import SiteReading
import Testing

/// A pact that names what it counts, and sets neither start, target nor direction.
@Suite("What a document does not say") struct UnstatedTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.disagreeing() }

  @Test(
    "indicators without any value are counted in a sentence, and no table has a row for them",
    arguments: [
      ("fr/contrat-2031/rapport.html", "<p>2\u{A0}indicateurs n’ont pas de valeur fixée.</p>"),
      ("en/contract-2031/report.html", "<p>2\u{A0}indicators have no value set.</p>"),
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

  @Test(
    "what one of the funders spent on an action stands below the action, beside what it planned")
  func spentShare() throws {
    let tree = try FixtureTree.valid("disagreeing").replacing(
      "Content/contracts/2032-2033/budget.json", "\n  ]\n}",
      with: """

          ],
          "published": [{"year": 2032, "action": "toit", "funder": "ville", "amount": 90000,
                         "stage": "paid",
                         "source": {"document": "contrat", "place": {"fr": "page 9", "en": "page 9"}}}]
        }
        """)
    let site = try SharedSite(tree, at: nil, with: nil)
    let page = try site.text(of: "fr/contrat-2032-2033/budget.html")
    let table = try #require(HTMLTable.tables(of: page)["table-stages"])
    #expect(
      table.rows.map { [$0.header] + $0.cells }.last == [
        "dont Action 3\u{A0}: Garder un toit (Ville)", "100\u{202F}000\u{A0}€",
        "90\u{202F}000\u{A0}€",
      ])
    #expect(
      page.contains("On ne sait pas ce qui a été dépensé en tout\u{A0}: ce site n’a de montants"))
    let data = try site.text(of: "data/stages.csv").split(separator: "\r\n")
    let line =
      "stages,2032-2033,habiter,toit,,,,,,,2032,,ville,paid,amount,90000,€,€,,,determined,undivided,,contrat,page 9,page 9"
    #expect(data.contains(line[...]))
    let single = try FixtureTree.valid("one-language").replacing(
      "Content/contracts/2031/budget.json", "]\n}",
      with: """
        ],
        "published": [{"action": "jardin", "funder": "commune", "amount": 1000, "stage": "paid",
                       "source": {"document": "convention", "place": "page 9"}}]}
        """)
    let whole = try SharedSite(single, at: nil, with: nil).text(of: "fr/contrat-2031/budget.html")
    #expect(
      HTMLTable.tables(of: whole)["table-stages"]?.rows.map(\.header) == [
        "Commune", "Total", "dont Action 1\u{A0}: Ouvrir un jardin partagé",
      ])
  }

  @Test("a key figure of which a part is not known is the amount alone, and says so below")
  func keyFigure() throws {
    let tree = try FixtureTree.valid("disagreeing").replacing(
      "Content/contracts/2032-2033/budget.json", "\"2033\": {\"ville\": 35000",
      with: "\"2033\": {\"ville\": \"not-determined\"")
    let page = try SharedSite(tree, at: nil, with: nil).text(of: "fr/contrat-2032-2033.html")
    let pieces = HTMLReader.pieces(of: page)
    let figure = pieces.drop { $0.attributes["class"] != "key-figures" }.prefix {
      $0 != .close(name: "div")
    }
    let said = figure.indices.filter { figure[$0].isOpening("dd") }.map {
      HTMLReader.text(of: figure[$0...].prefix { $0 != .close(name: "dd") })
    }
    #expect(
      said.prefix(2) == ["515\u{202F}000\u{A0}€", "Au moins\u{A0}: 1\u{A0}montant n’est pas connu"])
  }

  @Test("where an amount is not known, a chart says in words what its table says") func atLeast()
    throws
  {
    let tree = try FixtureTree.valid("disagreeing").replacing(
      "Content/contracts/2032-2033/budget.json", "\"2033\": {\"ville\": 35000",
      with: "\"2033\": {\"ville\": \"not-determined\"")
    let site = try SharedSite(tree, at: nil, with: nil)
    let page = try site.text(of: "fr/contrat-2032-2033/budget.html")
    #expect(
      page.contains(
        "2033 (prévisionnel)\u{A0}: 245\u{202F}000\u{A0}€ au moins (1\u{A0}montant inconnu), dont Ville 105"
      ))
    #expect(page.contains("data-label=\"Part\">non déterminée<"))
    #expect(!page.contains("data-label=\"Part\">sans objet<"))
    #expect(
      drawn(in: page).contains(["245\u{202F}000\u{A0}€ au\u{A0}moins", "1\u{A0}montant inconnu"]))
    let comparison = try site.text(of: "fr/plus-ou-moins.html")
    #expect(
      drawn(in: comparison).contains([
        "245\u{202F}000\u{A0}€ au\u{A0}moins", "1\u{A0}montant inconnu",
      ]))
    #expect(
      text(of: comparison).contains(
        "(2032). 2033\u{A0}: 245\u{202F}000\u{A0}€ au moins (1\u{A0}montant inconnu)."))
    #expect(
      try #require(HTMLTable.tables(of: comparison)["table-years"]).rows.map { $0.cells[2] } == [
        "sans objet", "100\u{202F}000\u{A0}€ de plus (+58,8\u{A0}%)", "non déterminé",
      ])
  }

  @Test(
    "what is known of a sum is drawn inside what was spent, along a thread and in the follow-up")
  func stages() throws {
    let path = "Content/contracts/2022-2023/budget.json"
    let tree = try FixtureTree.valid("over-time").replacing(
      path, "\"2022\": {\"commune\": 5000", with: "\"2022\": {\"commune\": \"not-determined\""
    ).replacing(
      path, "\"2023\": {\"commune\": 2000, \"departement\": 2000",
      with: "\"2023\": {\"commune\": 2000, \"departement\": \"not-determined\"")
    let site = try SharedSite(tree, at: nil, with: nil)
    let stages = try site.text(of: "fr/contrat-2022-2023/graphiques/du-prevu-au-depense.html")
    #expect(
      drawn(in: stages).contains([
        "contractualisé 5\u{202F}000\u{A0}€ au\u{A0}moins (1\u{A0}montant inconnu)",
        "engagé 9\u{202F}000\u{A0}€",
      ]))
    #expect(
      text(of: stages).contains(
        "2022\u{A0}: 5\u{202F}000\u{A0}€ au\u{A0}moins (contractualisé, 1\u{A0}montant inconnu) et")
    )
    let thread = try site.text(of: "fr/fils/jardins.html")
    #expect(
      drawn(in: thread).contains([
        "2\u{202F}000\u{A0}€ au\u{A0}moins", "2\u{202F}500\u{A0}€ au\u{A0}moins",
      ]))
    let report = try #require(
      HTMLTable.tables(of: try site.text(of: "fr/contrat-2022-2023/rapport.html"))["report-stages"])
    #expect(
      report.rows.flatMap(\.cells).contains("5\u{202F}000\u{A0}€ au moins (1\u{A0}montant inconnu)")
    )
  }

  /// The texts of each drawing of a page.
  private func drawn(in page: String) -> DrawnTexts { DrawnTexts(of: page) }

  private func text(of page: String) -> String {
    HTMLReader.text(of: HTMLReader.pieces(of: page)[...])
  }
}

/// What stands in the drawings of a page.
private struct DrawnTexts {
  private let texts: [Set<String>]

  init(of page: String) {
    texts = page.components(separatedBy: "<svg").dropFirst().map { rest in
      let drawing = rest.components(separatedBy: "</svg>")[0]
      return Set(
        drawing.components(separatedBy: "<text").dropFirst().map {
          HTMLReader.text(of: HTMLReader.pieces(of: "<text" + $0)[...])
        })
    }
  }

  /// Whether one drawing has all of them.
  func contains(_ words: [String]) -> Bool { texts.contains { $0.isSuperset(of: words) } }
}
