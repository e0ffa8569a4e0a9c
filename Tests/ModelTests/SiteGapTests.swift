import Model
import Testing

@Suite("What a site does not say yet") struct SiteGapTests {
  @Test("results are due by the day that the contract gives, one item a day") func resultsByDay()
    throws
  {
    let due = [("2025-06-30", [2024]), ("2027-03-31", [2025])].map { day, years in
      ResultsDue(day: Sample.day(day), years: years, source: Sample.source)
    }
    let indicator = Sample.indicator("late", of: "a", targets: [:], results: [:])
    let contract = Sample.contract(
      "2024-2026", years: 2024...2026, actions: ["a"], indicators: [indicator], resultsDue: due)
    let first = MissingData.results(indicator.id, years: [2024], due: due[0].day)
    let second = MissingData.results(indicator.id, years: [2025], due: due[1].day)
    let undated = MissingData.results(indicator.id, years: [2026], due: nil)
    #expect(contract.missingData(on: due[0].day) == [])
    #expect(contract.missingData(on: Sample.day("2025-07-01")) == [first])
    #expect(contract.missingData(on: due[1].day) == [first, undated])
    #expect(contract.missingData(on: Sample.day("2027-04-01")) == [first, second, undated])
    let late = contract.progress(of: indicator, in: 2025, on: due[1].day)
    #expect(late.result == .missing(.notDue))
    #expect(late.due == due[1].day)
  }

  @Test("where the contract gives no day, results are missing once their year is over")
  func results() {
    let contract = Sample.contract(
      "2024-2026", years: 2024...2026, actions: ["a"],
      indicators: [
        Sample.indicator("late", of: "a", targets: [:], results: [2025: "1"]),
        Sample.indicator("words", of: "a", targets: [:], results: [:], unit: nil),
      ])
    #expect(
      contract.missingData(on: Sample.day("2027-01-01")) == [
        .results(Indicator.ID("late"), years: [2024, 2026], due: nil),
        .results(Indicator.ID("words"), years: [2024, 2025, 2026], due: nil),
      ])
    #expect(contract.missingData(on: Sample.day("2024-12-31")).isEmpty)
  }

  @Test("spending is missing for years that are over, of each action of which nothing is known")
  func spending() {
    let contract = Sample.contract(
      "2024-2026", years: 2024...2026, actions: ["a", "b"],
      entries: [
        Sample.entry("a", 2024, "state", .contracted, 100),
        Sample.entry("a", 2025, "state", .contracted, 100),
        Sample.entry("b", 2025, "state", .paid, 100),
        Sample.entry("a", 2026, "state", .contracted, 100),
      ])
    let stages = [Stage.committed, .paid]
    let rest = MissingData.spending(.actions(stages, year: 2025, [Action.ID("a")]))
    #expect(contract.otherwiseMissing(on: Sample.day("2024-12-31")) == [])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2026-12-31")) == [
        .spending(.all(stages, years: [2024])), rest,
      ])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2027-01-01")) == [
        .spending(.all(stages, years: [2024, 2026])), rest,
      ])
  }

  @Test("a total committed for the whole leaves its detail missing, and all that was paid")
  func spendingDetail() {
    let whole = Amount(cents: 300)
    let contract = Sample.contract(
      "2024", years: 2024...2024, actions: ["a", "b"],
      entries: [
        Sample.entry("a", 2024, "state", .forecast, 100),
        Sample.entry("b", 2024, "state", .forecast, 100),
      ],
      published: [
        Sample.total(BudgetSlice(year: 2024), .committed, whole.cents, covering: .unstated)
      ])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2025-01-01")) == [
        .spending(.detail(.committed, year: 2024, whole: whole)),
        .spending(.all([.paid], years: [2024])),
      ])
  }

  @Test("what a contract says is missing comes first, on any day") func stated() {
    let gap = StatedGap(text: Sample.text("The agreement itself"), source: Sample.source)
    let contract = Sample.contract("2024", years: 2024...2024, actions: ["a"], statedGaps: [gap])
    #expect(
      contract.missingData(on: Sample.day("2023-01-01")) == [
        .stated(0), .indicators(Action.ID("a")),
      ])
  }

  @Test("an action that no indicator follows is missing one") func indicators() {
    let contract = Sample.contract(
      "2024", years: 2024...2024, actions: ["a", "b"],
      indicators: [Sample.indicator("words", of: "a", targets: [:], results: [:], unit: nil)])
    #expect(contract.missingData(on: Sample.day("2024-01-01")) == [.indicators(Action.ID("b"))])
  }

  @Test("a start or a target is missing, be it announced or not; one that does not apply is not")
  func unstated() {
    let due = Sample.day("2024-12-31")
    let missing = { (absence: Absence) in
      Sample.contract(
        "2024", years: 2024...2024, actions: ["a"],
        indicators: [Sample.indicator("counted", of: "a", absence)]
      ).missingData(on: due)
    }
    let id = Indicator.ID("counted")
    #expect(missing(.notApplicable) == [])
    for absence in Absence.allCases where absence != .notApplicable {
      #expect(missing(absence) == [.baseline(id, absence), .targets(id, years: [2024], absence)])
    }
  }

  @Test(
    "years without a document stand once for all threads; one whose document is silent misses nothing"
  ) func threads() {
    let contracts = [
      Sample.contract("2024", years: 2024...2024, actions: ["a"]),
      Sample.contract("2022", years: 2022...2022, actions: ["b"]),
      Sample.contract("2019", years: 2019...2019, actions: ["a"]),
    ]
    let thread = Sample.thread(("2019", "a"), ("2024", "a"))
    let gaps = Sample.site(contracts, threads: [thread, thread]).otherwiseMissing(
      on: Sample.day("2024-01-01"))
    #expect(gaps == [.years([2020, 2021]), .years([2023])])
  }

  @Test("a text that a language lacks is missing in it") func translations() {
    let contract = Sample.contract("2024", years: 2024...2024, actions: ["a"])
    let french = Language("fr")
    let gaps = Sample.site([contract], languages: [Sample.language, french]).otherwiseMissing(
      on: Sample.day("2024-01-01"))
    #expect(
      gaps == [
        .untranslated(.contract(contract.id), french),
        .untranslated(.action(contract.id, Action.ID("a")), french),
      ])
  }
}
