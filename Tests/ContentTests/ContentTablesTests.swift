import Ground
import Model
import SiteReading
import Testing

/// The repository's own tables hold what a download needs.
@Suite("Tables of the repository's content") struct ContentTablesTests {
  @Test("each cell of each table could be written") func whole() throws {
    let day = try #require(Day(iso: "2026-11-21"))
    let tables = SiteTables.all(of: try BuiltSite.ofRepository().site, on: day)
    #expect(tables.flatMap(SiteTables.faults) == [])
  }
}

/// What the contracts of the repository plan from 2020 to 2027, typed again from the documents.
@Suite("More or less than before, in figures") struct ComparedFiguresTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test("the total of each year, and how it differs from the year before") func years() throws {
    let tables = HTMLTable.tables(of: try site.page("fr/plus-ou-moins.html"))
    let table = try #require(tables["table-years"])
    #expect(
      table.rows.map { [$0.header, $0.cells[4], $0.cells[0], $0.cells[2]] }
        == [
          ["2020", "10", "400 000 €", "sans objet"],
          ["2021", "", "aucun document sur cette année", ""],
          ["2022", "6", "498 000 €", "98 000 € de plus (+24,5 %) qu’en 2020"],
          ["2023", "6", "695 000 €", "197 000 € de plus (+39,6 %)"],
          ["2024", "8", "665 000 €", "30 000 € de moins (−4,3 %)"],
          ["2025", "8", "700 000 €", "35 000 € de plus (+5,3 %)"],
          ["2026", "8", "700 000 €", "autant"], ["2027", "8", "700 000 €", "autant"],
        ].map { $0.map(Self.spaced) })
  }

  @Test("reinforced actions with less money say so on their own pages and on that of all")
  func reinforced() throws {
    let expected = [
      "280 000 € en 2023 (prévisionnel), puis 130 000 € en 2024 (contractualisé), soit 150 000 € de moins (−53,6 %).",
      "225 000 € en 2023 (prévisionnel), puis 95 000 € en 2024 (contractualisé), soit 130 000 € de moins (−57,8 %).",
    ].map(Self.spaced)
    let all = try words(of: "fr/plus-ou-moins.html")
    for (number, sentence) in zip([1, 5], expected) {
      let path = try #require(
        site.shortestPath(beginning: "fr/contrat-2024-2027/actions/\(number)-"))
      #expect(try words(of: path).contains(sentence))
      #expect(all.contains(sentence))
    }
  }

  @Test("three actions of 2020 have no sequel") func unfollowed() throws {
    let contract = try #require(site.site.contracts.last)
    #expect(
      site.site.actionsWithoutSequel(in: contract).map(\.number.text) == ["1.4", "1.5", "2.3"])
  }

  private func words(of path: String) throws -> String {
    HTMLReader.text(of: HTMLReader.pieces(of: try site.page(path))[...])
  }

  /// With the spaces that the site puts between digits and before signs.
  private static func spaced(_ text: String) -> String {
    text.replacing(#/(\d) (\d{3})(?!\d)/#) { "\($0.output.1)\u{202F}\($0.output.2)" }.replacing(
      " €", with: "\u{A0}€"
    ).replacing(" %", with: "\u{A0}%")
  }
}
