import Model
import Testing

@Suite("Amounts from contract to contract") struct SuccessionTests {
  private let later = Sample.contract(
    "2024-2025", years: 2024...2025, actions: ["rights", "youth"],
    entries: [
      Sample.entry("rights", 2024, "state", .contracted, 950),
      Sample.entry("rights", 2025, "state", .forecast, 1_200),
      Sample.entry("youth", 2024, "state", .contracted, nil),
      Sample.entry("youth", 2025, "state", .forecast, 400),
    ])
  private let earlier = Sample.contract(
    "2023", years: 2023...2023, actions: ["paperwork", "digital", "french", "lost"],
    entries: [
      Sample.entry("paperwork", 2023, "state", .forecast, 1_000),
      Sample.entry("paperwork", 2023, "city", .forecast, 1_000),
      Sample.entry("digital", 2023, "state", .forecast, 200),
      Sample.entry("french", 2023, "state", .forecast, 50),
      Sample.entry("lost", 2023, "state", .forecast, 10),
    ])
  private let oldest = Sample.contract(
    "2020", years: 2020...2020, actions: ["help"],
    entries: [Sample.entry("help", 2020, "state", .forecast, 0)])

  private func site(_ threads: Thread...) -> Site {
    Sample.site([later, earlier, oldest], threads: threads)
  }

  @Test(
    "an action that goes on with several, each by a thread of its own, is compared with all of them"
  ) func joined() throws {
    let site = site(
      Sample.thread(("2023", "french"), ("2024-2025", "rights")),
      Sample.thread(("2023", "digital"), ("2024-2025", "rights")),
      Sample.thread(("2020", "help"), ("2023", "paperwork"), ("2024-2025", "rights")))
    let succession = try #require(
      site.succession(to: Action.ID("rights"), in: Contract.ID("2024-2025")))
    #expect(succession.earlier.actions.map(\.rawValue) == ["paperwork", "digital", "french"])
    #expect(succession.later.actions.map(\.rawValue) == ["rights"])
    let change = try #require(succession.change)
    #expect(change.earlier.amount.cents == 2_250)
    #expect(change.earlier.stages == [.forecast])
    #expect(change.later.year == 2024)
    #expect(change.later.stages == [.contracted])
    #expect(change.difference.cents == -1_300)
    #expect(change.rate?.tenths == -578)
    #expect(site.successions.map(\.later.contract.rawValue) == ["2023", "2024-2025"])
  }

  @Test("from zero there is a difference and no percentage") func fromZero() throws {
    let site = site(Sample.thread(("2020", "help"), ("2023", "digital")))
    let change = try #require(site.successions.first?.change)
    #expect(change.difference.cents == 200)
    #expect(change.rate == nil)
  }

  @Test("a year of which an amount is not known is passed over") func unknownYear() throws {
    let site = site(Sample.thread(("2023", "lost"), ("2024-2025", "youth")))
    #expect(try #require(site.successions.first?.change).later.year == 2025)
  }

  @Test("what joins actions of several contracts is never added up") func severalContracts() {
    let site = site(
      Sample.thread(("2020", "help"), ("2024-2025", "rights")),
      Sample.thread(("2023", "digital"), ("2024-2025", "rights")))
    #expect(site.successions.isEmpty)
  }

  @Test("an action that no thread leads on has no sequel; one that none leads to, no forerunner")
  func unfollowed() {
    let site = site(
      Sample.thread(("2023", "paperwork"), ("2023", "french"), ("2024-2025", "rights")),
      Sample.thread(("2020", "help"), ("2023", "digital")))
    #expect(site.actionsWithoutSequel(in: earlier).map(\.id.rawValue) == ["digital", "lost"])
    #expect(site.actionsWithoutForerunner(in: later).map(\.id.rawValue) == ["youth"])
    #expect(
      site.actionsWithoutForerunner(in: earlier).map(\.id.rawValue) == [
        "paperwork", "french", "lost",
      ])
  }
}

@Suite("The years of all contracts") struct ContractYearTests {
  private func contract(_ years: ClosedRange<Int>, _ amounts: [Int: Int64?]) -> Contract {
    Sample.contract(
      "\(years.lowerBound)", years: years, actions: ["a"],
      entries: amounts.keys.sorted().map {
        Sample.entry("a", $0, "state", .forecast, amounts[$0] ?? nil)
      })
  }

  @Test(
    "each year is put beside the last one known; a year without contract is there and has nothing")
  func gaps() {
    let site = Sample.site([
      contract(2023...2025, [2023: nil, 2024: 300, 2025: 360]), contract(2020...2020, [2020: 400]),
    ])
    let years = site.contractYears
    #expect(years.map(\.year) == [2020, 2021, 2022, 2023, 2024, 2025])
    #expect(years.map { $0.contract?.rawValue } == ["2020", nil, nil, "2023", "2023", "2023"])
    #expect(years.map { $0.change.value?.earlier.year } == [nil, nil, nil, nil, 2020, 2024])
    #expect(years.map { $0.change.value?.rate?.tenths } == [nil, nil, nil, nil, -250, 200])
    #expect(
      years.map { year -> Absence? in
        guard case .missing(let absence) = year.change else { return nil }
        return absence
      } == [.notApplicable, .notApplicable, .notApplicable, .notDetermined, nil, nil])
    #expect(site.budgetChanges.map(\.later.year) == [2024, 2025])
    #expect(site.budgetChanges.map(\.earlier.year) == [2020, 2020])
  }

  @Test("contracts that run in one year are neither added up nor compared") func overlap() {
    let site = Sample.site([
      contract(2024...2025, [2024: 100, 2025: 100]), contract(2023...2024, [2023: 50, 2024: 50]),
    ])
    #expect(site.contractYears.map { $0.contract?.rawValue } == ["2023", "2023", "2024", "2024"])
    #expect(site.contractYears.allSatisfy { $0.change == .missing(.notApplicable) })
    #expect(site.budgetChanges.map(\.earlier.year) == [2024])
  }

  @Test("the only contract is compared with itself, and the only year with nothing") func alone() {
    let years = Sample.site([contract(2024...2026, [2024: 100, 2025: 90, 2026: 80])])
    #expect(years.budgetChanges.map { [$0.earlier.year, $0.later.year] } == [[2024, 2026]])
    #expect(Sample.site([contract(2024...2024, [2024: 100])]).budgetChanges.isEmpty)
  }
}
