import Model
import Testing

@Suite("What is counted in different ways is never compared, and what is projected is no result")
struct MethodBreakTests {
  private let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
  private let day = Sample.day("2029-06-01")

  private func known(_ literal: String) -> Stated<Quantity> { .known(Sample.quantity(literal)) }

  private func change(_ year: Int, restatesTargets: Bool) -> Indicator.MethodBreak {
    Indicator.MethodBreak(
      year: year, reason: Sample.text("Each person counts once."), restatesTargets: restatesTargets,
      source: Sample.source)
  }

  private func contract(_ breaks: [Indicator.MethodBreak]) -> Contract {
    let indicator = Sample.indicator(
      "counted", of: "a", baseline: known("100"), targets: [2026: "200", 2027: "200", 2028: "200"],
      results: [2026: "170", 2027: "170"], projections: [2028: "190"], methodBreaks: breaks)
    return Sample.contract("2026-2028", years: 2026...2028, actions: ["a"], indicators: [indicator])
  }

  private func findings(_ breaks: [Indicator.MethodBreak]) -> [ProgressRule.Finding] {
    let contract = contract(breaks)
    return contract.years.map { contract.progress(in: $0, on: day)[0].finding }
  }

  @Test("before a break a result is compared with start and target, from it on with neither")
  func targetsOfOld() {
    #expect(
      findings([change(2027, restatesTargets: false)]) == [
        .shareOfWay(Percentage(tenths: 700)), .methodChanged(since: 2027), .noResult(.notReported),
      ])
    #expect(rule.status(of: .methodChanged(since: 2027)) == .cannotBeAssessed)
  }

  @Test("a break that restates the targets leaves out the start, and so the way from it")
  func restatedTargets() {
    #expect(findings([change(2027, restatesTargets: true)])[1] == .noBaseline)
    let assessment = contract([change(2027, restatesTargets: true)]).progress(in: 2027, on: day)[0]
    #expect(assessment.baseline == .missing(.notApplicable))
    #expect(assessment.methodBreak?.year == 2027)
    #expect(assessment.isComparable)
  }

  @Test("of several breaks the last up to the year decides") func severalBreaks() {
    let breaks = [change(2026, restatesTargets: true), change(2027, restatesTargets: false)]
    #expect(findings(breaks).prefix(2) == [.noBaseline, .methodChanged(since: 2027)])
    let other = [change(2026, restatesTargets: false), change(2027, restatesTargets: true)]
    #expect(findings(other).prefix(2) == [.methodChanged(since: 2026), .noBaseline])
    let indicator = contract(other).indicators[0]
    #expect(
      [2025, 2026, 2027, 2028].map(indicator.isTargetComparableWithBaseline) == [
        true, true, false, false,
      ])
  }

  @Test("what is missing is said before what cannot be compared") func missing() {
    let change = change(2027, restatesTargets: false)
    let noTarget = rule.finding(
      baseline: known("1"), target: .missing(.notDetermined), result: known("2"), after: change)
    let noResult = rule.finding(
      baseline: known("1"), target: known("2"), result: .missing(.notReported), after: change)
    let noDirection = ProgressRule(direction: nil, tolerance: ProgressRule.defaultTolerance)
      .finding(baseline: known("1"), target: known("2"), result: known("2"), after: change)
    #expect(noTarget == .noTarget(.notDetermined))
    #expect(noResult == .noResult(.notReported))
    #expect(noDirection == .noDirection)
  }

  @Test("a projection makes no result, no reporting year and no status, and nothing less missing")
  func projections() {
    let contract = contract([])
    let indicator = contract.indicators[0]
    let assessment = contract.progress(in: 2028, on: day)[0]
    #expect(assessment.result == .missing(.notReported))
    #expect(assessment.status == .cannotBeAssessed)
    #expect(contract.reportingYear(on: Sample.day("2028-06-01")) == 2027)
    #expect(contract.missingData(on: day).contains(.results(indicator.id, years: [2028], due: nil)))
  }

  @Test("an indicator of which only a projection is known is not undetermined")
  func projectionAlone() {
    let projected = Sample.indicator(
      "projected", of: "a", baseline: .missing(.notDetermined), targets: [:], results: [:],
      projections: [2028: "190"], methodBreaks: [])
    #expect(!projected.isUndetermined)
  }

  @Test("along a thread a change in the way of counting begins a new measure") func thread() {
    let before = Sample.contract(
      "2025", years: 2025...2025, actions: ["a"],
      indicators: [Sample.indicator("counted", of: "a", targets: [:], results: [2025: "150"])])
    let contracts = [before, contract([change(2027, restatesTargets: false)])]
    let measures = Sample.site(contracts).measures(
      of: Sample.thread(("2025", "a"), ("2026-2028", "a")))
    #expect(measures.map { $0.points.map(\.year) } == [[2025, 2026], [2027]])
    #expect(measures.map(\.countedSince) == [nil, 2027])
  }
}
