import Model
import TestSupport
import Testing

@Suite("Amounts per head") struct AmountPerHeadTests {
  @Test(
    "an amount is divided exactly, halves away from zero",
    arguments: [
      (1_000, 3, 333), (2_000, 3, 667), (5, 2, 3), (-5, 2, -3), (1, 2, 1), (1, 3, 0), (0, 7, 0),
      (100, 1, 100), (-2_000, 3, -667),
    ] as [(Int64, Int64, Int64)]) func division(cents: Int64, parts: Int64, expected: Int64)
  { #expect(Amount(cents: cents).divided(among: parts) == Amount(cents: expected)) }

  @Test("equal parts are never further from the whole than half a cent each") func law() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<10_000 {
      let cents = Int64.random(in: -10_000_000_000...10_000_000_000, using: &generator)
      let parts = Int64.random(in: 1...1_000_000, using: &generator)
      let part = Amount(cents: cents).divided(among: parts)
      #expect(abs(part.cents * parts - cents) * 2 <= parts)
    }
  }

  @Test("only counts of persons helped, of the same action and year, give an amount per person")
  func perPerson() {
    let contract = Sample.contract(
      "2023", years: 2023...2024, actions: ["a", "b"],
      entries: [
        Sample.entry("a", 2023, "state", .forecast, 60_000),
        Sample.entry("a", 2023, "city", .forecast, 40_000),
        Sample.entry("b", 2023, "state", .forecast, nil),
      ],
      indicators: [
        Sample.indicator(
          "people", of: "a", targets: [:], results: [2023: "300", 2024: "5"], countsPersons: true)
      ],
      observations: [
        Sample.observation("helped", of: "a", 2023, "40", "person", countsPersons: true),
        Sample.observation("visits", of: "a", 2023, "80", "visit"),
        Sample.observation("later", of: "a", 2024, "40", "person", countsPersons: true),
        Sample.observation("nobody", of: "a", 2023, "0", "person", countsPersons: true),
        Sample.observation("half", of: "a", 2023, "1.5", "person", countsPersons: true),
        Sample.observation("others", of: "b", 2023, "40", "person", countsPersons: true),
      ])
    let amounts = contract.amountsPerPerson(of: Action.ID("a"), in: 2023)
    #expect(amounts.map(\.amount.cents) == [2_500, 333])
    #expect(amounts.map(\.total.stage) == [.forecast, .forecast])
    #expect(amounts.map(\.heads) == [40, 300])
    #expect(
      amounts.map(\.count) == [
        .observation(Observation.ID("helped")), .indicator(Indicator.ID("people")),
      ])
    #expect(contract.amountsPerPerson(of: Action.ID("a"), in: 2024).isEmpty)
    #expect(contract.amountsPerPerson(of: Action.ID("b"), in: 2023).isEmpty)
  }

  @Test("an amount per inhabitant needs the figure that counts them") func perInhabitant() {
    let entries = [Sample.entry("a", 2023, "state", .forecast, 100_000)]
    let counted = Sample.contract(
      "2023", years: 2023...2023, actions: ["a"], entries: entries, inhabitants: "3000")
    let amount = counted.amountPerInhabitant(of: BudgetSlice(year: 2023))
    #expect(amount?.amount.cents == 33)
    #expect(amount?.count == .inhabitants(Diagnosis.Figure.ID("population")))
    let uncounted = Sample.contract("2023", years: 2023...2023, actions: ["a"], entries: entries)
    #expect(uncounted.amountPerInhabitant(of: BudgetSlice(year: 2023)) == nil)
  }
}
