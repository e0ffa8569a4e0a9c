import Charts
import Ground

extension Gallery {
  /// Numbers as English writes them, with pounds and pence.
  private static let pounds: ChartFormat = {
    let write = { @Sendable (value: Double) in
      let number = french(value).map { $0 == "\u{202F}" ? "," : $0 == "," ? "." : $0 }
      let (sign, digits) = number.first == "−" ? ("−", number.dropFirst()) : ("", number[...])
      return sign + "£" + String(digits)
    }
    return ChartFormat(full: write, short: write)
  }()

  private static let notSet = "not set"

  private static func words(_ name: String) -> ChartPresentation {
    ChartPresentation(
      identifier: ChartIdentifier(name), title: "Title of “\(name)”",
      description: "The same figures are in the table that follows.", language: "en",
      direction: .leftToRight, width: .narrow)
  }

  /// Figures in English, whose words are shorter than French ones and whose numbers are longer.
  package static var inEnglish: [Exhibit] {
    let names = SmallMultiples.Names(
      baseline: "start", targets: "target", results: "result", projection: "projection",
      methodBreak: "break in the series")
    let glance = SmallMultiples(
      presentation: words("english-multiples"), positions: years, names: names,
      panels: [
        SmallMultiples.Panel(
          name: "Young people supported into work", baseline: .value(420),
          targets: after([450, 480, nil, 600], reason: notSet),
          results: [.notExpected, .value(455)] + [
            .missing(reason: "not published"), .notExpected, .notExpected,
          ], format: pounds),
        SmallMultiples.Panel(
          name: "Nothing known", baseline: .missing(reason: notSet),
          targets: after([nil, nil, nil, nil], reason: notSet),
          results: observations([nil, nil, nil, nil, nil], reason: "not published"), format: pounds),
      ], scaling: .own, domainRule: .includingZero)
    return [
      englishTrajectory, englishStacks, englishList,
      Exhibit(name: "english-multiples", chart: glance),
    ]
  }

  private static var englishTrajectory: Exhibit {
    let chart = TrajectoryChart(
      presentation: words("english-trajectory"),
      positions: ["Baseline", "2024", "2025", "2026", "2027"],
      baseline: TrajectoryChart.Baseline(
        name: "start", position: 0, observation: .value(1_234_567.5)),
      targets: TrajectoryChart.Series(
        name: "target", observations: after([1_300_000, nil, 1_500_000, 1_750_000], reason: notSet)),
      tolerance: nil,
      results: TrajectoryChart.Series(
        name: "result",
        observations: [.notExpected, .value(-100), .missing(reason: "not published")] + [
          .value(1_510_000), .value(1_700_000),
        ], projection: TrajectoryChart.Projection(start: 4, remark: "projection")),
      methodBreaks: [
        TrajectoryChart.MethodBreak(before: 3, label: "each household counts only once")
      ],
      today: Day(iso: "2026-12-31").map {
        TrajectoryChart.Today(day: $0, label: "as of 31 December 2026", year: 2024, at: 1)
      }, domainRule: .includingZero, format: pounds)
    return Exhibit(name: "english-trajectory", chart: chart)
  }

  private static var englishStacks: Exhibit {
    let estimated = Certainty.provisional(remark: "forecast")
    let chart = StackedBarChart(
      presentation: words("english-stacked"),
      series: ["State", "City council", "Charities and foundations"],
      categories: [
        category("2024", [332_500.25, 100, -20_000]),
        category("2025", [332_500, nil, 0], estimated, reason: notSet),
        category("2026", [nil, nil, nil], reason: notSet), category("2027", [0, 0, 0]),
      ], format: pounds)
    return Exhibit(name: "english-stacked", chart: chart)
  }

  private static var englishList: Exhibit {
    let rows = [
      row("Housing", [1_000_000, 45_000]), row("School breakfast", [100, 0.5]),
      row("Internationalisation of neighbourhood partnerships", [nil, 25_000], reason: notSet),
      row("Nothing known", [nil, nil], reason: notSet),
    ]
    let list = BarList(
      presentation: words("english-list"), series: ["State", "City council"], rows: rows,
      order: .descending, format: pounds)
    return Exhibit(name: "english-list", chart: list)
  }
}
