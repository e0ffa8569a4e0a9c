import Model
import Testing

@Suite("Sums of a budget") struct BudgetTests {
  private static let language = Language("fr")
  private static let source = Source(
    document: Document.ID("contract"), place: Localized("table", in: language))

  private static func entry(
    _ action: String, _ year: Int, _ funder: String, _ amount: Stated<Amount>
  ) -> Budget.Entry {
    Budget.Entry(
      action: Action.ID(action), area: PriorityArea.ID("area-of-\(action)"), year: year,
      funder: Funder.ID(funder), stage: .contracted, amount: amount, initial: nil, source: source)
  }

  private let budget = Budget(
    funders: [], stages: [2024: .contracted],
    entries: [
      entry("a", 2024, "state", .known(Amount(cents: 100))),
      entry("a", 2024, "city", .known(Amount(cents: 300))),
      entry("a", 2025, "state", .missing(.notDetermined)),
      entry("a", 2025, "city", .known(Amount(cents: 50))), entry("b", 2024, "state", .known(.zero)),
      entry("b", 2024, "city", .known(.zero)),
    ], published: [], amendments: [], minimumShares: [], source: source)

  @Test("a slice sums what lies in all its coordinates") func slices() {
    #expect(budget.total(of: BudgetSlice(year: 2024)) == .known(Amount(cents: 400)))
    #expect(
      budget.total(of: BudgetSlice(action: Action.ID("a"), year: 2024, funder: Funder.ID("city")))
        == .known(Amount(cents: 300)))
    #expect(budget.total(of: BudgetSlice(area: PriorityArea.ID("area-of-b"))) == .known(.zero))
  }

  @Test("a missing part makes the total missing, never smaller") func missing() {
    #expect(budget.total(of: BudgetSlice(year: 2025)) == .missing(.notDetermined))
    #expect(budget.sum(of: BudgetSlice(year: 2025)).known == Amount(cents: 50))
  }

  @Test("of no part at all there is no total") func empty() {
    #expect(budget.total(of: BudgetSlice(year: 2030)) == .missing(.notApplicable))
  }

  @Test("a share exists only where whole and part are known and the whole is not zero")
  func shares() {
    let city = Funder.ID("city")
    #expect(
      budget.share(of: city, in: BudgetSlice(action: Action.ID("a"), year: 2024))?.tenths == 750)
    #expect(budget.share(of: city, in: BudgetSlice(action: Action.ID("a"), year: 2025)) == nil)
    #expect(budget.share(of: city, in: BudgetSlice(action: Action.ID("b"), year: 2024)) == nil)
  }
}
