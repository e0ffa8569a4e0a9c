import Model
import Templates

/// Cases to which the rule is put as the page is built, so that what is explained is what is computed.
struct ProgressExamples: Sendable {
  /// A case: numbers without a unit.
  private struct Case {
    let direction: Indicator.Direction?
    let baseline: Int64?
    let target: Int64
    let result: Int64?
  }

  private static let cases = [
    Case(direction: .up, baseline: 100, target: 200, result: 210),
    Case(direction: .up, baseline: 100, target: 200, result: 196),
    Case(direction: .up, baseline: 100, target: 200, result: 170),
    Case(direction: .up, baseline: 100, target: 200, result: 90),
    Case(direction: .down, baseline: 40, target: 20, result: 25),
    Case(direction: .down, baseline: 10, target: 0, result: 1),
    Case(direction: .up, baseline: 200, target: 200, result: 150),
    Case(direction: .up, baseline: nil, target: 200, result: 180),
    Case(direction: .stable, baseline: 50, target: 50, result: 52),
    Case(direction: .up, baseline: 0, target: 0, result: 0),
    Case(direction: .down, baseline: 0, target: 0, result: 2),
    Case(direction: .up, baseline: 100, target: 200, result: nil),
    Case(direction: nil, baseline: 100, target: 200, result: 150),
  ]

  /// The year that the cases are of.
  private static let year = 2025

  let strings: SiteStrings

  /// A row a case: what goes in, what the rule finds, the status it gives.
  func table(id: String) -> TableView {
    TableView(
      id: id, caption: Markup(escaping: strings.text(.captionExamples)),
      corner: strings.text(.columnExample),
      columns: [column(.columnStatus), column(.columnFinding)],
      groups: [TableView.Group(title: nil, rows: ProgressExamples.cases.map(row), width: 3)],
      note: nil, sources: [])
  }

  private func column(_ phrase: Phrase) -> TableView.Column {
    TableView.Column(title: Markup(escaping: strings.text(phrase)), detail: nil, kind: "word")
  }

  private func row(_ example: Case) -> TableView.Row {
    let rule = ProgressRule(direction: example.direction, tolerance: ProgressRule.defaultTolerance)
    let baseline = stated(example.baseline, .notDetermined)
    let target = stated(example.target, .notDetermined)
    let result = stated(example.result, .notReported)
    let finding = rule.finding(baseline: baseline, target: target, result: result, after: nil)
    let sentences = ProgressSentences(strings: strings)
    let header = strings.text(
      .methodExample,
      [
        "direction": example.direction.map(strings.text) ?? strings.text(.directionNotStated),
        "baseline": words(baseline), "target": words(target), "result": words(result),
      ])
    let explanation = sentences.words(
      of: finding, by: rule, target: target.value, year: ProgressExamples.year, due: nil)
    return TableView.Row(
      header: Markup(escaping: header),
      cells: [
        TableView.Cell(text: sentences.name(of: rule.status(of: finding)), kind: "word"),
        TableView.Cell(text: explanation, kind: "word"),
      ], kind: "part")
  }

  private func stated(_ value: Int64?, _ absence: Absence) -> Stated<Quantity> {
    value.map { .known(Quantity(thousandths: $0 * 1_000)) } ?? .missing(absence)
  }

  private func words(_ value: Stated<Quantity>) -> String {
    switch value {
    case .known(let quantity): strings.format.number(quantity)
    case .missing(let absence): strings.text(absence)
    }
  }
}
