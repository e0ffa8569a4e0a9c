import SiteReading
import Testing

/// Holds the pages against the two tables of the contract, typed again from the document.
@Suite("The figures of the 2024–2027 contract") struct PublishedFiguresTests {
  /// The names by which a language's pages call things.
  struct Edition: Sendable {
    let language: String
    let contract: String
    let actions: String
    let budgetPage: String
    let indicatorsPage: String
    let total: String
    let state: String
    /// Said of the start, and of targets.
    let undetermined: (baseline: String, target: String)
    let unpublished: String
    /// The row of results, of which none is published.
    let results: [String]
    let amount: @Sendable (Int) -> String

    static let all = [
      Edition(
        language: "fr", contract: "fr/contrat-2024-2027", actions: "actions", budgetPage: "budget",
        indicatorsPage: "indicateurs", total: "Total", state: "État",
        undetermined: ("non déterminé", "non déterminée"), unpublished: "non publié",
        results: ["", "non publié", "non publié", "à venir", "à venir"],
        amount: { grouped($0, by: "\u{202F}") + "\u{A0}€" }),
      Edition(
        language: "en", contract: "en/contract-2024-2027", actions: "actions", budgetPage: "budget",
        indicatorsPage: "indicators", total: "Total", state: "State",
        undetermined: ("not determined", "not determined"), unpublished: "not published",
        results: ["", "not published", "not published", "not due yet", "not due yet"],
        amount: { "€" + grouped($0, by: ",") }),
    ]
  }

  private static let years = ["2024", "2025", "2026", "2027"]
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test("every amount is on its row of its action's page", arguments: Edition.all) func actionPages(
    edition: Edition
  ) throws {
    for expected in try expectedRows("budget") where expected[0] != "TOTAL" {
      let path = try #require(
        site.shortestPath(beginning: "\(edition.contract)/\(edition.actions)/\(expected[0])-"))
      let table = try #require(HTMLTable.tables(of: try site.page(path))["table-budget"])
      for (index, year) in Self.years.enumerated() {
        let row = try #require(table.row(year))
        let numbers = expected[(1 + index * 3)..<(4 + index * 3)].compactMap { Int($0) }
        let order = [numbers[1], numbers[2], numbers[0]].map(edition.amount)
        #expect(Array(row.cells.prefix(3)) == order, "\(path), \(year)")
      }
    }
  }

  @Test("every amount is on its row of the budget page", arguments: Edition.all) func budgetPage(
    edition: Edition
  ) throws {
    let html = try site.page("\(edition.contract)/\(edition.budgetPage).html")
    let table = try #require(HTMLTable.tables(of: html)["table-by-action"])
    for expected in try expectedRows("budget") {
      let header = expected[0] == "TOTAL" ? edition.total : "Action \(expected[0])"
      let row = try #require(
        table.rows.first {
          $0.header == header || $0.header.hasPrefix("\(header)\u{A0}:")
            || $0.header.hasPrefix("\(header):")
        }, "\(header)")
      let numbers = Self.years.indices.compactMap { Int(expected[1 + $0 * 3]) }
      let sum = numbers.reduce(0, +)
      #expect(row.cells == (numbers + [sum]).map(edition.amount), "\(header)")
    }
  }

  @Test(
    "every indicator value is on its row, and nothing determined is not zero",
    arguments: Edition.all) func indicators(edition: Edition) throws
  {
    let html = try site.page("\(edition.contract)/\(edition.indicatorsPage).html")
    let tables = HTMLTable.tables(of: html)
    let matrix = try #require(tables["matrix"])
    let rows = try expectedRows("indicators")
    let values = rows.map { edition.values(of: $0.dropFirst()) }
    #expect(matrix.rows.map(\.cells) == values)
    let actions = site.pages.filter { $0.key.hasPrefix("\(edition.contract)/\(edition.actions)/") }
    let ofActions = actions.values.map(HTMLTable.tables)
    for (row, values) in zip(rows, values) {
      let own = try #require(ofActions.compactMap { $0["table-\(row[0])"] }.first)
      #expect(own.rows.map(\.cells) == [values, edition.results], "\(row[0])")
    }
  }

  /// Groups of three digits.
  private static func grouped(_ number: Int, by separator: String) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    return grouped(number / 1_000, by: separator) + separator + digits.suffix(3)
  }
}

extension PublishedFiguresTests.Edition {
  /// A start and targets as they are printed, `nd` in words.
  func values(of row: ArraySlice<String>) -> [String] {
    row.enumerated().map { index, value in
      value == "nd" ? index == 0 ? undetermined.baseline : undetermined.target : value
    }
  }
}
