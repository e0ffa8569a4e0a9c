import Model
import SiteReading
import Testing

/// A page leads with what a reader came for, and says nothing twice.
@Suite("Each value once a page") struct EachValueOnceTests {
  @Test(
    "no two tables of one page have one caption or the same rows",
    arguments: ["disagreeing", "over-time", "three-languages"]) func tables(fixture: String) throws
  {
    let site = try Self.site(fixture)
    #expect(!site.pages.isEmpty)
    for (path, html) in site.pages.sorted(by: { $0.key < $1.key }) {
      // What an author puts into a text is for the author to repeat.
      let tables = HTMLTable.tables(of: html).values.filter {
        !$0.rows.isEmpty && !$0.identifier.contains("block-")
      }
      #expect(Set(tables.map(\.caption)).count == tables.count, "\(path)")
      let rows = tables.map { table in
        ([table.columns] + table.rows.map { [$0.group, $0.header] + $0.cells }).map {
          $0.joined(separator: " | ")
        }
      }
      #expect(Set(rows).count == rows.count, "\(path)")
    }
  }

  @Test("what is folded is counted: told and untold actions are all actions") func folded() throws {
    let site = try BuiltSite.disagreeing()
    for contract in site.site.contracts where contract.reports.count == 1 {
      let path = "fr/contrat-\(contract.id.rawValue)/rapport.html"
      let pieces = HTMLReader.pieces(of: try site.page(path))
      let told = pieces.count { $0.attributes["class"] == "report-part report-action" }
      #expect(
        told == contract.actions.count { contract.tells(of: $0, in: contract.reports[0]) },
        "\(path)")
      let overview = try #require(HTMLTable.tables(of: try site.page(path))["report-overview"])
      #expect(overview.rows.count == contract.actions.count + 1)
    }
  }

  private static func site(_ fixture: String) throws -> BuiltSite {
    switch fixture {
    case "disagreeing": try BuiltSite.disagreeing()
    case "over-time": try BuiltSite.overTime()
    default: try BuiltSite.ofThreeLanguages()
    }
  }
}
