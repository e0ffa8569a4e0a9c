import Model
import TestSupport
import Testing

@Suite("The published rule of progress") struct ProgressRuleTests {
  /// A line of the table: direction, baseline, target, result, what is found, the status.
  private typealias Line = (
    Indicator.Direction, String?, String, String, ProgressRule.Finding, ProgressStatus
  )

  private static let lines: [Line] = [
    // Rising, from a baseline to a target ahead of it.
    (.up, "100", "200", "200", .targetReached(.up), .achieved),
    (.up, "100", "200", "250", .targetReached(.up), .achieved),
    (.up, "100", "200", "195", .shareOfWay(Percentage(tenths: 950)), .onTrack),
    (.up, "100", "200", "194.9", .shareOfWay(Percentage(tenths: 949)), .watch),
    (.up, "100", "200", "160", .shareOfWay(Percentage(tenths: 600)), .watch),
    (.up, "100", "200", "159.9", .shareOfWay(Percentage(tenths: 599)), .behind),
    (.up, "100", "200", "100", .shareOfWay(Percentage(tenths: 0)), .behind),
    (.up, "100", "200", "50", .shareOfWay(Percentage(tenths: -500)), .behind),
    // Falling.
    (.down, "100", "50", "50", .targetReached(.down), .achieved),
    (.down, "100", "50", "40", .targetReached(.down), .achieved),
    (.down, "100", "50", "52", .shareOfWay(Percentage(tenths: 960)), .onTrack),
    (.down, "100", "50", "70", .shareOfWay(Percentage(tenths: 600)), .watch),
    (.down, "100", "50", "120", .shareOfWay(Percentage(tenths: -400)), .behind),
    // A target of zero.
    (.down, "40", "0", "0", .targetReached(.down), .achieved),
    (.down, "40", "0", "1", .shareOfWay(Percentage(tenths: 975)), .onTrack),
    (.down, nil, "0", "1", .noBaseline, .cannotBeAssessed),
    (.down, "0", "0", "1", .zeroMissed, .behind),
    (.up, "-10", "0", "-1", .shareOfWay(Percentage(tenths: 900)), .watch),
    // A baseline equal to the target or beyond it: closeness to the target.
    (.up, "200", "200", "200", .targetReached(.up), .achieved),
    (.up, "200", "200", "192", .closeness(Percentage(tenths: 960)), .onTrack),
    (.up, "200", "200", "150", .closeness(Percentage(tenths: 750)), .watch),
    (.up, "250", "200", "100", .closeness(Percentage(tenths: 500)), .behind),
    (.down, "100", "120", "150", .closeness(Percentage(tenths: 750)), .watch),
    // No baseline: only a target that is reached can be judged.
    (.up, "50", "80", "76", .shareOfWay(Percentage(tenths: 867)), .watch),
    (.up, nil, "80", "76", .noBaseline, .cannotBeAssessed),
    (.up, nil, "80", "80", .targetReached(.up), .achieved),
    (.down, nil, "200", "210", .noBaseline, .cannotBeAssessed),
    (.down, nil, "200", "190", .targetReached(.down), .achieved),
    (.down, nil, "10", "30", .noBaseline, .cannotBeAssessed),
    // Holding a level, on either side of it.
    (.stable, "100", "100", "100", .targetReached(.stable), .achieved),
    (.stable, "100", "100", "105", .targetReached(.stable), .achieved),
    (.stable, "100", "100", "95", .targetReached(.stable), .achieved),
    (.stable, "100", "100", "110", .closeness(Percentage(tenths: 900)), .watch),
    (.stable, "100", "100", "50", .closeness(Percentage(tenths: 500)), .behind),
    (.stable, "50", "0", "2", .targetReached(.stable), .achieved),
    (.stable, nil, "0", "0", .targetReached(.stable), .achieved),
    (.stable, nil, "0", "1", .zeroMissed, .behind),
    // At the edges, what is compared is what is printed: rounded to the tenth, half away from zero.
    (.up, "100", "200", "194.95", .shareOfWay(Percentage(tenths: 950)), .onTrack),
    (.up, "100", "200", "194.949", .shareOfWay(Percentage(tenths: 949)), .watch),
    (.up, "100", "200", "159.95", .shareOfWay(Percentage(tenths: 600)), .watch),
    (.up, "100", "200", "159.949", .shareOfWay(Percentage(tenths: 599)), .behind),
    (.up, "100", "200", "199.999", .shareOfWay(Percentage(tenths: 1_000)), .onTrack),
    (.down, "100", "0", "5.05", .shareOfWay(Percentage(tenths: 950)), .onTrack),
    (.down, "100", "0", "5.051", .shareOfWay(Percentage(tenths: 949)), .watch),
    (.stable, nil, "100", "105.05", .targetReached(.stable), .achieved),
    (.stable, nil, "100", "105.051", .closeness(Percentage(tenths: 949)), .watch),
    (.stable, nil, "100", "94.95", .targetReached(.stable), .achieved),
    (.stable, nil, "100", "94.949", .closeness(Percentage(tenths: 949)), .watch),
  ]

  @Test(
    "baseline, direction, target and result give the status of the table", arguments: lines.indices)
  func table(index: Int) throws {
    let (direction, baseline, target, result, expected, status) = Self.lines[index]
    let rule = ProgressRule(direction: direction, tolerance: ProgressRule.defaultTolerance)
    let finding = rule.finding(
      baseline: baseline.flatMap { Quantity(literal: $0) }.map { .known($0) }
        ?? .missing(.notDetermined), target: .known(try #require(Quantity(literal: target))),
      result: .known(try #require(Quantity(literal: result))), after: nil)
    #expect(finding == expected)
    #expect(rule.status(of: finding) == status)
  }

  @Test("without a target or a result nothing is assessed, and the reason is kept") func missing() {
    let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
    let known = Stated.known(Quantity(thousandths: 1))
    let noTarget = rule.finding(
      baseline: known, target: .missing(.notDetermined), result: .missing(.notDue), after: nil)
    #expect(noTarget == .noTarget(.notDetermined))
    let noResult = rule.finding(
      baseline: known, target: known, result: .missing(.notReported), after: nil)
    #expect(noResult == .noResult(.notReported))
    #expect(rule.status(of: noTarget) == .cannotBeAssessed)
    #expect(rule.status(of: noResult) == .cannotBeAssessed)
    #expect(rule.status(of: .judgedInWords) == .cannotBeAssessed)
  }

  @Test("without a direction nothing is assessed, not even a target that is met to the unit")
  func noDirection() {
    let rule = ProgressRule(direction: nil, tolerance: ProgressRule.defaultTolerance)
    let known = Stated.known(Quantity(thousandths: 1))
    let finding = rule.finding(baseline: known, target: known, result: known, after: nil)
    #expect(finding == .noDirection)
    #expect(rule.status(of: finding) == .cannotBeAssessed)
    let noTarget = rule.finding(
      baseline: known, target: .missing(.notDetermined), result: known, after: nil)
    #expect(noTarget == .noTarget(.notDetermined))
  }

  @Test("a wider tolerance puts more on track, and never less") func tolerance() throws {
    let (baseline, target, result) = try (
      #require(Quantity(literal: "100")), #require(Quantity(literal: "200")),
      #require(Quantity(literal: "185"))
    )
    let statuses = [0, 50, 149, 150, 300].map { (tenths: Int64) in
      let rule = ProgressRule(direction: .up, tolerance: Percentage(tenths: tenths))
      return rule.status(
        of: rule.finding(
          baseline: .known(baseline), target: .known(target), result: .known(result), after: nil))
    }
    #expect(statuses == [.watch, .watch, .watch, .onTrack, .onTrack])
  }

  @Test(
    "a tolerance of nothing asks for the target itself, one of 100 % leaves nothing behind",
    arguments: [
      (.up, 0, "199.999", .onTrack), (.up, 0, "199.9", .watch), (.up, 0, "200", .achieved),
      (.stable, 0, "200", .achieved), (.stable, 0, "199.999", .achieved),
      (.stable, 0, "199.8", .watch), (.up, 1_000, "100", .onTrack), (.up, 1_000, "99.9", .behind),
      (.stable, 1_000, "0", .achieved), (.stable, 1_000, "400.2", .behind),
    ] as [(Indicator.Direction, Int64, String, ProgressStatus)]) func extremeTolerances(
      direction: Indicator.Direction, tenths: Int64, result: String, status: ProgressStatus
    )
  {
    let rule = ProgressRule(direction: direction, tolerance: Percentage(tenths: tenths))
    let finding = rule.finding(
      baseline: .known(Sample.quantity("100")), target: .known(Sample.quantity("200")),
      result: .known(Sample.quantity(result)), after: nil)
    #expect(rule.status(of: finding) == status)
  }

  @Test("a better result never has a worse status, and mirrored indicators have the same")
  func laws() {
    var generator = SeededGenerator(seed: 4)
    let order: [ProgressStatus] = [.behind, .watch, .onTrack, .achieved]
    for _ in 0..<20_000 {
      let values = (0..<4).map { _ in Int64.random(in: -300...300, using: &generator) * 1_000 }
      let rule = ProgressRule(direction: .up, tolerance: ProgressRule.defaultTolerance)
      let mirror = ProgressRule(direction: .down, tolerance: ProgressRule.defaultTolerance)
      let status = { (rule: ProgressRule, sign: Int64, result: Int64) in
        rule.status(
          of: rule.finding(
            baseline: .known(Quantity(thousandths: sign * values[0])),
            target: .known(Quantity(thousandths: sign * values[1])),
            result: .known(Quantity(thousandths: sign * result)), after: nil))
      }
      let (low, high) = (min(values[2], values[3]), max(values[2], values[3]))
      let (worse, better) = (status(rule, 1, low), status(rule, 1, high))
      let ranks = [worse, better].map { order.firstIndex(of: $0) ?? -1 }
      #expect(ranks[0] >= 0 && ranks[0] <= ranks[1])
      #expect(status(mirror, -1, low) == worse)
    }
  }

  @Test(
    "to leave something out never betters a status: baseline, target, result, direction, or a break declared"
  ) func omissions() {
    var generator = SeededGenerator(seed: 12)
    let order: [ProgressStatus] = [.cannotBeAssessed, .behind, .watch, .onTrack, .achieved]
    let nothing = Stated<Quantity>.missing(.notDetermined)
    for _ in 0..<20_000 {
      let values = (0..<3).map { _ in
        Stated.known(Quantity(thousandths: Int64.random(in: -100...100, using: &generator) * 1_000))
      }
      let rule = ProgressRule(
        direction: Indicator.Direction.allCases.randomElement(using: &generator),
        tolerance: Percentage(tenths: Int64.random(in: 0...300, using: &generator)))
      let undirected = ProgressRule(direction: nil, tolerance: rule.tolerance)
      let rank = {
        (rule: ProgressRule, values: [Stated<Quantity>], change: Indicator.MethodBreak?) in
        let finding = rule.finding(
          baseline: values[0], target: values[1], result: values[2], after: change)
        return order.firstIndex(of: rule.status(of: finding)) ?? -1
      }
      let whole = rank(rule, values, nil)
      let less = values.indices.map { index in
        rank(rule, values.enumerated().map { $0.offset == index ? nothing : $0.element }, nil)
      }
      let breaks = [true, false].map { isRestated in
        rank(
          rule, values,
          Indicator.MethodBreak(
            year: 2025, reason: Sample.text("a"), restatesTargets: isRestated, source: Sample.source
          ))
      }
      for rank in less + breaks + [rank(undirected, values, nil)] { #expect(rank <= whole) }
    }
  }

  @Test(
    "what counts as the target is found reached up to its edge, for values that should stay",
    arguments: [(100, nil, 95...105), (-40, nil, -42 ... -38), (0, 80, -4...4), (0, nil, nil)]
      as [(Int64, Int64?, ClosedRange<Int64>?)]) func accepted(
      target: Int64, baseline: Int64?, expected: ClosedRange<Int64>?
    )
  {
    let quantity = { Quantity(thousandths: $0 * 1_000) }
    let rule = ProgressRule(direction: .stable, tolerance: ProgressRule.defaultTolerance)
    let range = rule.accepted(around: quantity(target), from: baseline.map(quantity))
    #expect(range == expected.map { quantity($0.lowerBound)...quantity($0.upperBound) })
    for edge in [range?.lowerBound, range?.upperBound].compactMap(\.self) {
      let finding = rule.finding(
        baseline: baseline.map { .known(quantity($0)) } ?? .missing(.notDetermined),
        target: .known(quantity(target)), result: .known(edge), after: nil)
      #expect(finding == .targetReached(.stable))
    }
    for direction in Indicator.Direction.allCases where direction != .stable {
      let other = ProgressRule(direction: direction, tolerance: ProgressRule.defaultTolerance)
      #expect(other.accepted(around: quantity(target), from: baseline.map(quantity)) == nil)
    }
  }

  @Test("the greatest quantities do not overflow") func extremes() throws {
    let greatest = try #require(Quantity(literal: "1000000000000"))
    let least = try #require(Quantity(literal: "-1000000000000"))
    for direction in Indicator.Direction.allCases {
      let rule = ProgressRule(direction: direction, tolerance: ProgressRule.defaultTolerance)
      for (baseline, target, result) in [
        (least, greatest, least), (greatest, least, greatest),
        (Quantity(thousandths: 1), Quantity(thousandths: 2), least),
      ] {
        let finding = rule.finding(
          baseline: .known(baseline), target: .known(target), result: .known(result), after: nil)
        #expect(ProgressStatus.allCases.contains(rule.status(of: finding)))
      }
    }
  }
}
