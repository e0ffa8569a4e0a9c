public import Model

/// A case to which the rule of progress is put, so that what is explained is what is computed: numbers
/// without a unit.
public struct ProgressExample: Sendable {
  /// The year that the cases are of.
  public static let year = 2025

  /// Which way the values should go, where that is said.
  public let direction: Indicator.Direction?
  /// The start.
  public let baseline: Stated<Quantity>
  /// What was aimed at.
  public let target: Stated<Quantity>
  /// What was reached.
  public let result: Stated<Quantity>

  fileprivate init(
    _ direction: Indicator.Direction?, from baseline: Int64?, to target: Int64, reached: Int64?
  ) {
    self.direction = direction
    self.baseline = Self.stated(baseline, .notDetermined)
    self.target = Self.stated(target, .notDetermined)
    result = Self.stated(reached, .notReported)
  }

  private static func stated(_ value: Int64?, _ absence: Absence) -> Stated<Quantity> {
    value.map { .known(Quantity(thousandths: $0 * 1_000)) } ?? .missing(absence)
  }

  /// The rule as it applies.
  public var rule: ProgressRule {
    ProgressRule(direction: direction, tolerance: ProgressRule.defaultTolerance)
  }

  /// What the rule finds.
  public var finding: ProgressRule.Finding {
    rule.finding(baseline: baseline, target: target, result: result, after: nil)
  }

  /// A name fit for a download.
  var identifier: String {
    let numbers = [baseline, target, result].map { $0.value?.whole.map(String.init) ?? "none" }
    return ([direction?.rawValue ?? "none"] + numbers).joined(separator: "-")
  }

  fileprivate static let all = [
    ProgressExample(.up, from: 100, to: 200, reached: 210),
    ProgressExample(.up, from: 100, to: 200, reached: 196),
    ProgressExample(.up, from: 100, to: 200, reached: 170),
    ProgressExample(.up, from: 100, to: 200, reached: 90),
    ProgressExample(.down, from: 40, to: 20, reached: 25),
    ProgressExample(.down, from: 10, to: 0, reached: 1),
    ProgressExample(.up, from: 200, to: 200, reached: 150),
    ProgressExample(.up, from: nil, to: 200, reached: 180),
    ProgressExample(.stable, from: 50, to: 50, reached: 52),
    ProgressExample(.up, from: 0, to: 0, reached: 0),
    ProgressExample(.down, from: 0, to: 0, reached: 2),
    ProgressExample(.up, from: 100, to: 200, reached: nil),
    ProgressExample(nil, from: 100, to: 200, reached: 150),
  ]
}

extension Table {
  /// What goes in, the status that the rule gives, and what it finds; a row a case.
  public static var progressExamples: Table {
    let rows = ProgressExample.all.map { example in
      let status = example.rule.status(of: example.finding)
      return Row(
        .example(example), [Cell(.value(.status(status))), Cell(.value(.finding(example)))])
    }
    return Table(
      .progressExamples, of: nil, rows: .example, [Column(.status), Column(.finding)],
      [Group(subject: nil, rows: rows)], sources: [])
  }
}
