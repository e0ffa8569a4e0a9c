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
