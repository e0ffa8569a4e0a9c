import SiteReading
import Testing

/// Holds the report on the 2024–2027 contract against its tables, typed again.
@Suite("The figures of the report") struct ReportFiguresTests {
  /// The years that the contract wants a report on (article 2.3).
  private static let years = ["2024", "2025"]
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test(
    "the report has every amount of every action for its years",
    arguments: PublishedFiguresTests.Edition.all) func amounts(
      edition: PublishedFiguresTests.Edition
    ) throws
  {
    let tables = HTMLTable.tables(of: try report(edition))
    let whole = try #require(tables["report-by-action"])
    for expected in try expectedRows("budget") {
      for (index, year) in Self.years.enumerated() {
        let row = try #require(
          whole.rows.first { row in
            row.group == year
              && (expected[0] == "TOTAL"
                ? row.header == edition.total : row.header.hasPrefix("Action \(expected[0])"))
          }, "action \(expected[0]), \(year)")
        #expect(Array(row.cells.prefix(3)) == amounts(in: expected, index, edition))
        #expect(row.cells.count == 4)
      }
    }
  }

  @Test(
    "the report has every target of every indicator for its years, and no column of empty results",
    arguments: PublishedFiguresTests.Edition.all) func indicators(
      edition: PublishedFiguresTests.Edition
    ) throws
  {
    let matrix = try #require(HTMLTable.tables(of: try report(edition))["report-matrix"])
    let rows = try expectedRows("indicators")
    let expected = rows.map { row in
      edition.values(of: row.dropFirst().prefix(1 + Self.years.count))
    }
    #expect(matrix.rows.map(\.cells) == expected)
  }

  @Test(
    "each action has its row, with its budget over the years of the report",
    arguments: PublishedFiguresTests.Edition.all) func overview(
      edition: PublishedFiguresTests.Edition
    ) throws
  {
    let table = try #require(HTMLTable.tables(of: try report(edition))["report-overview"])
    for expected in try expectedRows("budget") {
      let row = try #require(
        table.rows.first { row in
          expected[0] == "TOTAL"
            ? row.header == edition.total : row.header.hasPrefix("Action \(expected[0])")
        })
      let total = Self.years.indices.compactMap { Int(expected[1 + $0 * 3]) }.reduce(0, +)
      #expect(row.cells.first == edition.amount(total), "action \(expected[0])")
    }
    #expect(table.rows.count == 9)
  }

  /// What State and Métropole plan in a year, and their sum.
  private func amounts(
    in row: [String], _ year: Int, _ edition: PublishedFiguresTests.Edition
  ) -> [String] {
    let numbers = row[(1 + year * 3)..<(4 + year * 3)].compactMap { Int($0) }
    return [numbers[1], numbers[2], numbers[0]].map(edition.amount)
  }

  private func report(_ edition: PublishedFiguresTests.Edition) throws -> String {
    try site.page("\(edition.contract)/\(edition.language == "fr" ? "rapport" : "report").html")
  }
}
