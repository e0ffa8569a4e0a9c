import Model
import SiteReading
import Testing

/// Holds the pages against what the five public documents print, typed again from each of them.
@Suite("The figures of the public documents") struct PrintedFiguresTests {
  private let site: BuiltSite

  init() throws { site = try BuiltSite.ofRepository() }

  @Test(
    "every amount, total, result, date and vote is printed at its place",
    arguments: PrintedExpectations.documents, ["fr", "en"]) func printed(
      document: String, language: String
    ) throws
  {
    for entry in try PrintedExpectations(of: document).entries {
      let path = try site.path(of: entry.place.page, in: language)
      let printed = entry.place.printed(on: try site.page(path))
      #expect(printed == entry.texts[language], "\(path) \(entry.place.selector)")
    }
  }

  @Test("the métropole owes at least half of each action in every contract, by budgets that say so")
  func leastShares() {
    let shares = site.site.contracts.map { contract in
      contract.budget.minimumShares.map { "\($0.funder.rawValue) \($0.share.tenths)" }
    }
    #expect(shares == Array(repeating: ["metropole 500"], count: 4))
  }
}
