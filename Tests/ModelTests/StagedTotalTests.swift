import Model
import Testing

@Suite("Money at the stages of its life") struct StagedTotalTests {
  @Test("the lines give the total of their own stage, and of no other") func lines() {
    let budget = Sample.budget(entries: [
      Sample.entry("a", 2024, "state", .contracted, 100),
      Sample.entry("a", 2024, "city", .contracted, 300),
    ])
    let totals = budget.totals(of: BudgetSlice(year: 2024))
    #expect(totals.map(\.stage) == [.contracted])
    #expect(totals.map(\.amount) == [.known(Amount(cents: 400))])
    #expect(totals.map(\.isKnownAsWhole) == [false])
    #expect(budget.totals(of: BudgetSlice(year: 2030)).isEmpty)
  }

  @Test("a total known for the whole stands beside the lines, for the same entries only")
  func published() {
    let budget = Sample.budget(
      entries: [
        Sample.entry("a", 2023, "state", .forecast, 500),
        Sample.entry("b", 2023, "state", .forecast, 500),
      ], published: [Sample.total(BudgetSlice(), .committed, 900, covering: .lines)])
    let whole = budget.totals(of: BudgetSlice(year: 2023))
    #expect(whole.map(\.stage) == [.forecast, .committed])
    #expect(whole.map(\.isKnownAsWhole) == [false, true])
    #expect(budget.totals(of: BudgetSlice(action: Action.ID("a"))).map(\.stage) == [.forecast])
  }

  @Test("a total that may cover more than the lines is not compared with them")
  func otherPerimeter() {
    let entries = [Sample.entry("a", 2023, "state", .forecast, 500)]
    let slice = BudgetSlice(year: 2023)
    let same = Sample.budget(
      entries: entries, published: [Sample.total(BudgetSlice(), .committed, 450, covering: .lines)])
    #expect(same.executionRates(of: slice).map(\.rate.tenths) == [900])
    #expect(same.incomparableSpending(of: slice).isEmpty)
    let other = Sample.budget(
      entries: entries,
      published: [Sample.total(BudgetSlice(), .committed, 450, covering: .unstated)])
    #expect(other.executionRates(of: slice).isEmpty)
    #expect(
      other.incomparableSpending(of: slice).map(\.spent.amount) == [.known(Amount(cents: 450))])
  }

  @Test("entries of several stages have no total at one") func mixed() {
    let budget = Sample.budget(entries: [
      Sample.entry("a", 2024, "state", .contracted, 100),
      Sample.entry("a", 2025, "state", .forecast, 100),
    ])
    #expect(budget.totals(of: BudgetSlice()).isEmpty)
    #expect(budget.total(of: BudgetSlice()) == .known(Amount(cents: 200)))
  }

  @Test("an amendment leaves the earlier total and adds an amended one, with what it left alone")
  func amended() {
    let change = Budget.Amendment.Change(
      action: Action.ID("a"), year: 2025, funder: Funder.ID("state"),
      before: .known(Amount(cents: 100)), after: .known(Amount(cents: 150)))
    let budget = Sample.budget(
      entries: [
        Sample.entry("a", 2025, "state", .forecast, 100).amended(by: change, source: Sample.source),
        Sample.entry("a", 2025, "city", .forecast, 100),
      ],
      amendments: [
        Budget.Amendment(
          date: Sample.day("2025-03-01"), title: Sample.text("Amendment 1"), changes: [change],
          source: Sample.source)
      ])
    let totals = budget.totals(of: BudgetSlice(action: Action.ID("a"), year: 2025))
    #expect(totals.map(\.stage) == [.forecast, .amended])
    #expect(totals.map(\.amount) == [.known(Amount(cents: 200)), .known(Amount(cents: 250))])
    #expect(totals.map(\.sources.count) == [1, 2])
    #expect(budget.total(of: BudgetSlice()) == .known(Amount(cents: 250)))
    let city = budget.totals(of: BudgetSlice(funder: Funder.ID("city")))
    #expect(city.map(\.stage) == [.forecast])
  }

  @Test("an amount that is amended twice keeps what it was at first") func amendedTwice() {
    let entry = Sample.entry("a", 2025, "state", .forecast, 100)
    let changes = [(100, 150), (150, 120)].map { before, after in
      Budget.Amendment.Change(
        action: entry.action, year: entry.year, funder: entry.funder,
        before: .known(Amount(cents: before)), after: .known(Amount(cents: after)))
    }
    let amended = changes.reduce(entry) { $0.amended(by: $1, source: Sample.source) }
    #expect(amended.amount == .known(Amount(cents: 120)))
    #expect(amended.initial == Budget.Initial(stage: .forecast, amount: .known(Amount(cents: 100))))
  }
}

@Suite("Rates of execution") struct ExecutionRateTests {
  private let forecast = [Sample.entry("a", 2023, "state", .forecast, 1_000_00)]

  @Test("a rate is that of the same slice, committed and paid apart") func rates() {
    let budget = Sample.budget(
      entries: forecast,
      published: [
        Sample.total(BudgetSlice(year: 2023), .committed, 947_30, covering: .lines),
        Sample.total(BudgetSlice(), .paid, 500_00, covering: .lines),
      ])
    let rates = budget.executionRates(of: BudgetSlice())
    #expect(rates.map(\.spent.stage) == [.committed, .paid])
    #expect(rates.map(\.planned.stage) == [.forecast, .forecast])
    #expect(rates.map(\.rate.tenths) == [947, 500])
  }

  @Test("up to 110 % there is a rate; above, what was spent is only told to be more") func above() {
    for (spent, isPlausible) in [(1_100_00, true), (1_102_00, false)] as [(Int64, Bool)] {
      let budget = Sample.budget(
        entries: forecast,
        published: [Sample.total(BudgetSlice(), .committed, spent, covering: .lines)])
      let (rates, above) = (
        budget.executionRates(of: BudgetSlice()), budget.spendingAbovePlan(of: BudgetSlice())
      )
      #expect((rates + above).map(\.spent.amount.value?.cents) == [spent])
      #expect(rates.isEmpty != isPlausible)
      #expect(above.isEmpty == isPlausible)
    }
  }

  @Test("without one of its terms, or with nothing planned, there is no rate") func absent() {
    #expect(Sample.budget(entries: forecast).executionRates(of: BudgetSlice()).isEmpty)
    let committed = [Sample.total(BudgetSlice(), .committed, 10, covering: .lines)]
    #expect(
      Sample.budget(entries: [], published: committed).executionRates(of: BudgetSlice()).isEmpty)
    let none = Sample.budget(
      entries: [Sample.entry("a", 2023, "state", .forecast, 0)], published: committed)
    #expect(none.executionRates(of: BudgetSlice()).isEmpty)
    let unknown = Sample.budget(
      entries: [Sample.entry("a", 2023, "state", .forecast, nil)], published: committed)
    #expect(unknown.executionRates(of: BudgetSlice()).isEmpty)
  }

  @Test("lines that are committed are measured against a planned total of the whole")
  func committedLines() {
    let budget = Sample.budget(
      entries: [Sample.entry("a", 2023, "state", .committed, 90)],
      published: [Sample.total(BudgetSlice(), .contracted, 100, covering: .lines)])
    #expect(budget.executionRates(of: BudgetSlice(year: 2023)).map(\.rate.tenths) == [900])
  }
}
