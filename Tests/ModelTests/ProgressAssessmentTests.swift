import Model
import Testing

@Suite("Where indicators stand on a day") struct ProgressAssessmentTests {
  private let judgement = ProgressJudgement(
    year: 2024, status: .watch, reason: Sample.text("The desk closed."),
    date: Sample.day("2025-06-01"), office: Sample.text("the director"))

  private var contract: Contract {
    Sample.contract(
      "2024-2025", years: 2024...2025, actions: ["a"],
      indicators: [
        Sample.indicator(
          "reached", of: "a", targets: [2024: "100", 2025: "200"], results: [2024: "100"],
          reported: "2025-03-01", judgements: [judgement]),
        Sample.indicator("late", of: "a", targets: [2024: "100"], results: [:]),
        Sample.indicator("words", of: "a", targets: [:], results: [:], unit: nil),
      ])
  }

  private func statuses(_ year: Int, _ day: String) -> [ProgressStatus] {
    contract.progress(in: year, on: Sample.day(day)).map(\.status)
  }

  @Test("a result counts from the day on which it was reported, a judgement from its own")
  func days() {
    #expect(
      statuses(2024, "2025-02-28") == [.cannotBeAssessed, .cannotBeAssessed, .cannotBeAssessed])
    #expect(statuses(2024, "2025-03-01") == [.achieved, .cannotBeAssessed, .cannotBeAssessed])
    #expect(statuses(2024, "2025-06-01") == [.watch, .cannotBeAssessed, .cannotBeAssessed])
  }

  @Test("a judgement is shown as one, beside the status that was computed") func judgements() {
    let assessment = contract.progress(in: 2024, on: Sample.day("2025-12-31"))[0]
    #expect(assessment.status == .watch)
    #expect(assessment.computedStatus == .achieved)
    #expect(assessment.judgement?.office.original == "the director")
  }

  @Test("a judgement holds for its own year only, whatever the rule finds of the others")
  func judgedYear() {
    #expect(statuses(2025, "2026-06-01") == Array(repeating: .cannotBeAssessed, count: 3))
    let next = contract.progress(in: 2025, on: Sample.day("2026-06-01"))
    #expect(next.allSatisfy { $0.judgement == nil })
  }

  @Test("a year without a target of its own is never judged by that of another year")
  func missingYears() {
    let late = contract.progress(in: 2025, on: Sample.day("2026-01-01"))
    #expect(
      late.map(\.finding) == [.noResult(.notReported), .noTarget(.notApplicable), .judgedInWords])
    let outside = contract.progress(in: 2030, on: Sample.day("2026-01-01"))
    #expect(outside.map(\.target) == Array(repeating: .missing(.notApplicable), count: 3))
    #expect(outside.map(\.status) == Array(repeating: .cannotBeAssessed, count: 3))
  }

  @Test("what is not published is not due until its year is over") func absences() {
    let early = contract.progress(in: 2024, on: Sample.day("2024-12-31"))
    #expect(early.map(\.result) == Array(repeating: .missing(.notDue), count: 3))
    let late = contract.progress(in: 2024, on: Sample.day("2025-01-01"))
    #expect(
      late.map(\.finding) == [.noResult(.notReported), .noResult(.notReported), .judgedInWords])
  }

  @Test("a count says how many of how many are assessed") func count() {
    let count = ProgressCount(of: contract.progress(in: 2024, on: Sample.day("2025-03-01")))
    #expect(count.total == 3)
    #expect(count.assessed == 1)
    #expect(count[.achieved] == 1)
    #expect(count[.behind] == 0)
  }

  @Test("the year reported on is the last with a result, else the last that is over")
  func reportingYear() {
    #expect(contract.reportingYear(on: Sample.day("2024-06-01")) == nil)
    #expect(contract.reportingYear(on: Sample.day("2025-01-01")) == 2024)
    #expect(contract.reportingYear(on: Sample.day("2026-01-01")) == 2025)
  }
}
