import Model
import Testing

@Suite("Where obligations stand on a day") struct ObligationStandingTests {
  private static func obligation(
    _ schedule: Obligation.Schedule, check: Obligation.Check? = nil, fulfilled: String? = nil
  ) -> Obligation {
    Obligation(
      id: Obligation.ID("report"), title: Sample.text("Report"),
      text: Sample.text("A report is made."), owedBy: [], schedule: schedule, check: check,
      fulfilment: fulfilled.map { date in
        Obligation.Fulfilment(date: Sample.day(date), document: nil, note: nil)
      }, source: Sample.source)
  }

  private static func contract(
    _ obligation: Obligation, shares: [Budget.MinimumShare] = []
  ) -> Contract {
    Sample.contract(
      "2024-2025", years: 2024...2025, actions: ["a", "b"],
      entries: [
        Sample.entry("a", 2024, "city", .contracted, 4_000),
        Sample.entry("a", 2024, "state", .contracted, 6_000),
        Sample.entry("b", 2024, "city", .contracted, 6_000),
        Sample.entry("b", 2024, "state", .contracted, 4_000),
      ], minimumShares: shares, obligations: [obligation])
  }

  private static func share(
    _ tenths: Int64, of whole: Budget.MinimumShare.Whole
  ) -> Budget.MinimumShare {
    Budget.MinimumShare(
      funder: Funder.ID("city"), share: Percentage(tenths: tenths), whole: whole,
      source: Sample.source)
  }

  @Test("what is owed once without a date is never overdue, and missing only after the contract")
  func once() {
    let obligation = Self.obligation(.once(year: nil))
    let contract = Self.contract(obligation)
    for (day, isOver) in [("2024-06-01", false), ("2025-12-31", false), ("2026-01-01", true)] {
      let standing = contract.standing(of: obligation, on: Sample.day(day))
      #expect(standing == .once(year: nil, isOver: isOver))
      #expect(standing.kind == .open)
    }
    #expect(
      contract.otherwiseMissing(on: Sample.day("2025-12-31")) == [
        .spending(.all([.committed, .paid], years: [2024]))
      ])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2026-01-01")) == [
        .spending(.all([.committed, .paid], years: [2024])), .obligation(obligation.id, due: nil),
      ])
  }

  @Test("what is owed once of a year is missing once that year is over") func onceOfYear() {
    let obligation = Self.obligation(.once(year: 2024))
    let contract = Self.contract(obligation)
    #expect(contract.otherwiseMissing(on: Sample.day("2024-12-31")) == [])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2025-01-01")) == [
        .spending(.all([.committed, .paid], years: [2024])),
        .obligationOfYears(obligation.id, [2024]),
      ])
  }

  @Test("what is owed once is fulfilled from the day on which it was done") func done() {
    let obligation = Self.obligation(.once(year: nil), fulfilled: "2026-03-01")
    let contract = Self.contract(obligation)
    #expect(
      contract.standing(of: obligation, on: Sample.day("2026-02-28"))
        == .once(year: nil, isOver: true))
    let day = Sample.day("2026-03-01")
    #expect(contract.standing(of: obligation, on: day) == .fulfilled(day))
    #expect(
      contract.otherwiseMissing(on: day) == [.spending(.all([.committed, .paid], years: [2024]))])
  }

  @Test("what is owed by a day is overdue after it, and missing with that day") func dated() {
    let due = Sample.day("2025-03-31")
    let obligation = Self.obligation(.by(due))
    let contract = Self.contract(obligation)
    #expect(contract.standing(of: obligation, on: due) == .upcoming(due))
    #expect(
      contract.otherwiseMissing(on: due) == [.spending(.all([.committed, .paid], years: [2024]))])
    let next = Sample.day("2025-04-01")
    #expect(contract.standing(of: obligation, on: next) == .overdue(due))
    #expect(
      contract.otherwiseMissing(on: next) == [
        .spending(.all([.committed, .paid], years: [2024])), .obligation(obligation.id, due: due),
      ])
  }

  @Test(
    "what recurs is missing for those of its years that are over, in one item",
    arguments: [[2024, 2025], [2025]]) func yearly(_ years: [Int])
  {
    let obligation = Self.obligation(.yearly(years: years))
    let contract = Self.contract(obligation)
    #expect(contract.otherwiseMissing(on: Sample.day("2024-12-31")) == [])
    #expect(
      contract.otherwiseMissing(on: Sample.day("2026-01-01")) == [
        .spending(.all([.committed, .paid], years: [2024])),
        .obligationOfYears(obligation.id, years),
      ])
  }

  @Test("a share promised of each action is judged by the least of them") func eachAction() {
    let obligation = Self.obligation(.continuous, check: .minimumShare)
    let standing = { (tenths: Int64) in
      Self.contract(obligation, shares: [Self.share(tenths, of: .eachAction)]).standing(
        of: obligation, on: Sample.day("2024-06-01"))
    }
    let least = Percentage(tenths: 400)
    #expect(standing(400) == .keptInBudget(least, of: .eachAction))
    #expect(standing(500) == .notKeptInBudget(least, of: .eachAction))
  }

  @Test("a share promised of all actions together is judged by their sum") func allActions() {
    let obligation = Self.obligation(.continuous, check: .minimumShare)
    let standing = { (tenths: Int64) in
      Self.contract(obligation, shares: [Self.share(tenths, of: .allActions)]).standing(
        of: obligation, on: Sample.day("2024-06-01"))
    }
    let half = Percentage(tenths: 500)
    #expect(standing(500) == .keptInBudget(half, of: .allActions))
    #expect(standing(501) == .notKeptInBudget(half, of: .allActions))
  }
}
