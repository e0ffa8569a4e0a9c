import Model
import SiteReading
import Testing

/// What the site says of more or less money than before.
@Suite("More or less than before") struct ComparisonTests {
  private typealias Row = HTMLTable.Row

  private static let missingYear = "aucun document sur cette année"

  @Test("each year stands beside the last one known, with a gap where there is no document")
  func years() throws {
    let site = try BuiltSite.overTime()
    let html = try site.page("fr/plus-ou-moins.html")
    let table = try #require(HTMLTable.tables(of: html)["table-years"])
    #expect(
      table.columns == ["Année", "Total", "Stade", "Par rapport à avant", "Contrat", "Actions"])
    #expect(
      table.rows == [
        row("2020", "1\u{202F}000\u{A0}€", "prévisionnel", "sans objet", "Pacte 2020", "1"),
        row("2021", Self.missingYear, "", "", "", ""),
        row(
          "2022", "10\u{202F}000\u{A0}€", "contractualisé",
          "9\u{202F}000\u{A0}€ de plus (+900\u{A0}%) qu’en 2020", "Convention 2022-2023", "2"),
        row(
          "2023", "16\u{202F}500\u{A0}€", "prévisionnel et modifié par avenant",
          "6\u{202F}500\u{A0}€ de plus (+65\u{A0}%)", "Convention 2022-2023", "2"),
      ])
    #expect(
      leads(of: html) == [
        "10\u{202F}000\u{A0}€ en 2022 (contractualisé), contre 1\u{202F}000\u{A0}€ en 2020 "
          + "(prévisionnel)\u{A0}: 9\u{202F}000\u{A0}€ de plus (+900\u{A0}%).",
        "16\u{202F}500\u{A0}€ en 2023 (prévisionnel et modifié par avenant), contre "
          + "1\u{202F}000\u{A0}€ en 2020 (prévisionnel)\u{A0}: 15\u{202F}500\u{A0}€ de plus "
          + "(+1\u{202F}550\u{A0}%).",
      ])
  }

  @Test("an action that goes on with two is compared with both, on both pages") func followed()
    throws
  {
    let site = try BuiltSite.disagreeing()
    let table = try #require(
      HTMLTable.tables(of: try site.page("fr/plus-ou-moins.html"))["table-followed"])
    #expect(
      table.rows.map(\.cells) == [
        [
          "170\u{202F}000\u{A0}€ (prévisionnel, 2031)",
          "60\u{202F}000\u{A0}€ (contractualisé, 2032)",
          "110\u{202F}000\u{A0}€ de moins (−64,7\u{A0}%)",
        ]
      ])
    let action = try #require(site.shortestPath(beginning: "fr/contrat-2032-2033/actions/1-"))
    let words = HTMLReader.text(of: HTMLReader.pieces(of: try site.page(action))[...])
    #expect(
      words.contains(
        "170\u{202F}000\u{A0}€ en 2031 (prévisionnel), puis 60\u{202F}000\u{A0}€ en 2032 "
          + "(contractualisé), soit 110\u{202F}000\u{A0}€ de moins (−64,7\u{A0}%)."))
  }

  @Test("the page leads to every action of an earlier contract that nothing follows")
  func unfollowed() throws {
    for site in [try BuiltSite.overTime(), try BuiltSite.disagreeing()] {
      let links = Set(
        HTMLReader.pieces(of: try site.page("fr/plus-ou-moins.html")).compactMap {
          $0.attributes["href"]
        })
      for contract in site.site.contracts.dropFirst() {
        for action in site.site.actionsWithoutSequel(in: contract) {
          #expect(links.contains { $0.contains("/\(action.number.text)-") })
        }
      }
    }
  }

  @Test("a site of one contract compares its years; one of one year has no such page") func alone()
    throws
  {
    let three = try BuiltSite.ofThreeLanguages()
    #expect(three.paths.contains("ar/more-or-less.html"))
    let one = try BuiltSite(tree: try FixtureTree.valid("one-language"), asOf: nil, tolerating: nil)
    #expect(!one.paths.contains("fr/plus-ou-moins.html"))
    #expect(!(try one.page("fr/index.html")).contains("plus-ou-moins"))
  }

  private func row(_ header: String, _ cells: String...) -> Row {
    Row(group: "", header: header, cells: cells)
  }

  private func leads(of html: String) -> [String] {
    let pieces = HTMLReader.pieces(of: html)
    return pieces.indices.filter { pieces[$0].attributes["class"] == "lead" }.map { start in
      HTMLReader.text(of: pieces[start...].prefix { $0 != .close(name: "p") })
    }
  }
}
