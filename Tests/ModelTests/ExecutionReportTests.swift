import Ground
import Model
import Testing

@Suite("The reports on how a contract is carried out") struct ExecutionReportTests {
  private static func report(_ first: Int, _ last: Int, due: String? = nil) -> ExecutionReport {
    let days = (Sample.day("\(first)-01-01"), Sample.day("\(last)-12-31"))
    guard let period = DayRange(start: days.0, end: days.1) else { preconditionFailure("a period") }
    return ExecutionReport(period: period, due: due.map(Sample.day), source: Sample.source)
  }

  private let contract = Sample.contract(
    "2024-2027", years: 2024...2027, actions: ["a"],
    entries: (2024...2027).map { Sample.entry("a", $0, "state", .forecast, Int64($0)) },
    indicators: [
      Sample.indicator("i", of: "a", targets: [2024: "1", 2026: "2"], results: [2025: "1"])
    ],
    observations: [
      Sample.observation("o", of: "a", 2025, "3", "person"),
      Sample.observation("p", of: "a", 2026, "3", "person"),
    ], reports: [report(2024, 2025), report(2026, 2027)])

  @Test("a report is named by its years, and a contract that asks for none has one on the whole")
  func names() {
    #expect(contract.reports.map(\.id.rawValue) == ["2024-2025", "2026-2027"])
    let plain = Sample.contract("2020", years: 2020...2020, actions: [])
    #expect(plain.reports.map(\.id.rawValue) == ["2020"])
    #expect(plain.reports.map { $0.due } == [nil])
  }

  @Test(
    "a contract covered by a report has what was planned, aimed at and reached in its years alone")
  func covered() {
    let covered = contract.covered(by: contract.reports[0])
    #expect(covered.years == [2024, 2025])
    #expect(covered.budget.entries.map(\.year) == [2024, 2025])
    #expect(covered.budget.total(of: BudgetSlice()).value == Amount(cents: 4_049))
    #expect(covered.indicators.flatMap(\.targets).map(\.year) == [2024])
    #expect(covered.indicators.flatMap(\.results).map(\.year) == [2025])
    #expect(covered.observations.map(\.year) == [2025])
    #expect(covered.period.end == contract.period.end)
  }

  @Test(
    "a report was handed in once all that is owed on its day was done, else it is late or to come")
  func standing() {
    let due = Sample.day("2026-03-31")
    let asked = Self.report(2024, 2025, due: "2026-03-31")
    let owed = { (name: String, done: String?) in
      Obligation(
        id: Obligation.ID(name), title: Sample.text(name), text: Sample.text(name), owedBy: [],
        schedule: .by(due), check: nil,
        fulfilment: done.map {
          Obligation.Fulfilment(date: Sample.day($0), document: nil, note: nil)
        }, source: Sample.source)
    }
    let standings = { (obligations: [Obligation], day: String) in
      Sample.contract(
        "c", years: 2024...2027, actions: [], reports: [asked], obligations: obligations
      ).standing(of: asked, on: Sample.day(day))
    }
    #expect(standings([], "2026-03-31") == .upcoming(due))
    #expect(standings([owed("a", nil)], "2026-04-01") == .late(due))
    #expect(standings([owed("a", "2026-03-02"), owed("b", nil)], "2026-04-01") == .late(due))
    let done = [owed("a", "2026-03-02"), owed("b", "2026-03-04")]
    #expect(standings(done, "2026-03-03") == .upcoming(due))
    #expect(standings(done, "2026-03-04") == .delivered(Sample.day("2026-03-04"), due: due))
    let plain = Sample.contract("2020", years: 2020...2020, actions: [])
    #expect(plain.standing(of: plain.reports[0], on: due) == .notAsked)
    #expect(contract.standing(of: contract.reports[0], on: due) == .undated)
  }

  @Test("the report whose turn it is is the last that has begun, else the first") func turn() {
    let turns = ["2023-01-01", "2025-06-30", "2026-01-01", "2030-01-01"].map {
      contract.currentReport(on: Sample.day($0)).id.rawValue
    }
    #expect(turns == ["2024-2025", "2024-2025", "2026-2027", "2026-2027"])
  }

  @Test("results are due with the report that gives them, unless the contract states another day")
  func due() {
    let stated = ResultsDue(day: Sample.day("2025-06-30"), years: [2024], source: Sample.source)
    let dues = ResultsDue.all(
      stated: [stated], by: [Self.report(2024, 2025, due: "2026-03-31"), Self.report(2026, 2027)],
      in: [2024, 2025, 2026, 2027])
    #expect(dues.map(\.day.iso) == ["2025-06-30", "2026-03-31"])
    #expect(dues.map(\.years) == [[2024], [2025]])
  }
}
