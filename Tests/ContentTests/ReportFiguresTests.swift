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
        #expect(Array(row.cells.suffix(2)) == [edition.unpublished, edition.unpublished])
      }
    }
  }

  @Test(
    "each action of the report has its own amounts", arguments: PublishedFiguresTests.Edition.all)
  func amountsOfActions(edition: PublishedFiguresTests.Edition) throws {
    let html = try report(edition)
    let tables = HTMLTable.tables(of: html).values.filter { $0.identifier.hasPrefix("budget-") }
    for expected in try expectedRows("budget") where expected[0] != "TOTAL" {
      let table = try #require(tables.first { $0.caption.hasSuffix("– Action \(expected[0])") })
      for (index, year) in Self.years.enumerated() {
        let row = try #require(table.row(year))
        let amounts = amounts(in: expected, index, edition)
        #expect(Array(row.cells.prefix(3)) == amounts, "action \(expected[0]), \(year)")
        #expect(Array(row.cells.suffix(2)) == [edition.unpublished, edition.unpublished])
      }
    }
  }

  @Test(
    "the report has every target of every indicator for its years, and its result beside it",
    arguments: PublishedFiguresTests.Edition.all) func indicators(
      edition: PublishedFiguresTests.Edition
    ) throws
  {
    let matrix = try #require(HTMLTable.tables(of: try report(edition))["report-matrix"])
    let rows = try expectedRows("indicators")
    let status = edition.language == "fr" ? "Non évaluable" : "Cannot be assessed"
    let expected = rows.map { row in
      let values = row.dropFirst().map { $0 == "nd" ? edition.undetermined : $0 }
      let ofYears = values.dropFirst().prefix(Self.years.count).flatMap {
        [$0, edition.unpublished]
      }
      return [values[0]] + ofYears + [status]
    }
    #expect(matrix.rows.map(\.cells) == expected)
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
