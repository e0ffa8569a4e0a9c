import Model
import Testing

/// Holds the report and the booklet of the 2024–2027 contract against its tables, typed again.
@Suite("The report and the booklet")
struct ReportTests {
  private static let years = ["2024", "2025", "2026", "2027"]
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test("the report has every amount of every action", arguments: PublishedFiguresTests.Edition.all)
  func amounts(edition: PublishedFiguresTests.Edition) throws {
    let tables = HTMLTable.tables(of: try report(edition))
    let whole = try #require(tables["report-by-action"])
    for expected in try expectedRows("budget") {
      let group = try #require(
        whole.rows.map(\.group).first { group in
          expected[0] == "TOTAL"
            ? group == edition.total : group.hasPrefix("Action \(expected[0])")
        }
      )
      for (offset, header) in [edition.total, edition.state, "Dijon métropole"].enumerated() {
        let row = try #require(whole.row(header, in: group), "\(group), \(header)")
        let numbers = Self.years.indices.compactMap { Int(expected[1 + offset + $0 * 3]) }
        let all = (numbers + [numbers.reduce(0, +)]).map(edition.amount)
        #expect(row.cells == all, "\(group), \(header)")
      }
    }
  }

  @Test(
    "each action of the report has its own amounts",
    arguments: PublishedFiguresTests.Edition.all
  )
  func amountsOfActions(edition: PublishedFiguresTests.Edition) throws {
    let html = try report(edition)
    let tables = HTMLTable.tables(of: html).values.filter { $0.identifier.hasPrefix("budget-") }
    for expected in try expectedRows("budget") where expected[0] != "TOTAL" {
      let table = try #require(
        tables.first { $0.caption.contains("Action \(expected[0])\u{A0}:") }
          ?? tables.first { $0.caption.contains("Action \(expected[0]):") }
      )
      for (index, year) in Self.years.enumerated() {
        let row = try #require(table.row(year))
        let numbers = expected[(1 + index * 3)..<(4 + index * 3)].compactMap { Int($0) }
        let order = [numbers[1], numbers[2], numbers[0]].map(edition.amount)
        #expect(Array(row.cells.prefix(3)) == order, "action \(expected[0]), \(year)")
      }
    }
  }

  @Test(
    "the report has every value of every indicator",
    arguments: PublishedFiguresTests.Edition.all
  )
  func indicators(edition: PublishedFiguresTests.Edition) throws {
    let matrix = try #require(HTMLTable.tables(of: try report(edition))["report-matrix"])
    let rows = try expectedRows("indicators")
    let status = edition.language == "fr" ? "Non évaluable" : "Cannot be assessed"
    let expected = rows.map { row in
      row.dropFirst().map { $0 == "nd" ? edition.undetermined : $0 } + [status]
    }
    #expect(matrix.rows.map(\.cells) == expected)
  }

  @Test("the booklet has all fiches in order, each reached from its contents")
  func booklet() throws {
    let pieces = HTMLReader.pieces(of: try site.page("fr/contrat-2024-2027/livret.html"))
    let fiches = pieces.filter { $0.attributes["class"] == "fiche" }
      .compactMap { $0.attributes["id"] }
    let contract = try #require(site.site.contracts.first { $0.id.rawValue == "2024-2027" })
    #expect(fiches == contract.actions.map { "action-\($0.id.rawValue)" })
    let links = pieces.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#action-") }
    #expect(Array(links.prefix(fiches.count)) == fiches.map { "#\($0)" })
    #expect(pieces.filter { $0.isOpening("h1") }.count == 1)
    let identifiers = pieces.compactMap { $0.attributes["id"] }
    #expect(Set(identifiers).count == identifiers.count)
  }

  private func report(_ edition: PublishedFiguresTests.Edition) throws -> String {
    try site.page("\(edition.contract)/\(edition.language == "fr" ? "rapport" : "report").html")
  }
}
