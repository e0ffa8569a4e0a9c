import Ground
import Model
import SiteReading
import Tables
import Testing

/// What a table holds is enough to write it as a download.
@Suite("Tables of values") struct TableTests {
  private static let sites = [
    ("three-languages", Day(iso: "2030-06-01")), ("over-time", Day(iso: "2033-06-01")),
    ("disagreeing", Day(iso: "2033-11-21")),
  ]

  private func site(_ name: String) throws -> Site {
    switch name {
    case "three-languages": try BuiltSite.ofThreeLanguages().site
    case "over-time": try BuiltSite.overTime().site
    default: try BuiltSite.disagreeing().site
    }
  }

  @Test(
    "each cell of each table has a value that its column may hold, or a reason, and is written somewhere",
    arguments: sites) func whole(name: String, day: Day?) throws
  {
    let tables = SiteTables.all(of: try site(name), on: try #require(day))
    #expect(tables.flatMap(SiteTables.faults) == [])
  }

  @Test("an amount keeps its cents, its stage and its source from the budget to the cell")
  func amount() throws {
    let contract = try #require(try site("over-time").contracts.first)
    let entry = try #require(contract.budget.entries.first { $0.amount.value != nil })
    let table = Table.budget(of: entry.action, contract)
    let column = try #require(
      table.columns.firstIndex { $0.identifier == "amount-\(entry.funder.rawValue)" })
    let row = try #require(
      table.groups[0].rows.first { $0.subject.identifier == String(entry.year) })
    let cell = row.cells[column]
    guard case .amount(let amount) = cell.value else {
      Issue.record("the cell holds no amount")
      return
    }
    #expect(amount == entry.amount.value)
    #expect(cell.stages == [entry.stage])
    #expect(cell.sources.map(\.place.original) == [entry.source.place.original])
  }
}
