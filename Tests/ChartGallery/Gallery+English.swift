import Charts

extension Gallery {
  /// Numbers as English writes them, with pounds and pence.
  private static let pounds: Writing = {
    let write = { @Sendable (value: Double) in
      let number = french(value).map { $0 == "\u{202F}" ? "," : $0 == "," ? "." : $0 }
      let (sign, digits) = number.first == "−" ? ("−", number.dropFirst()) : ("", number[...])
      return sign + "£" + String(digits)
    }
    return Writing(full: write, short: write, unit: nil)
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
    let nothing = Trajectory(
      baseline: .missing(reason: notSet), targets: after([nil, nil, nil, nil], reason: notSet),
      results: observations([nil, nil, nil, nil, nil], reason: "not published"),
      projectionStart: nil, methodBreaks: [], format: pounds.format)
    let some = Trajectory(
      baseline: .value(420), targets: after([450, 480, nil, 600], reason: notSet),
      results: [
        .notExpected, .value(455), .missing(reason: "not published"), .notExpected, .notExpected,
      ], projectionStart: nil, methodBreaks: [], format: pounds.format
    ).written(pounds)
    let glance = SmallMultiples(
      presentation: words("english-multiples"), positions: years, names: englishNames,
      panels: [
        SmallMultiples.Panel(name: "Young people supported into work", trajectory: some),
        SmallMultiples.Panel(name: "Nothing known", trajectory: nothing),
      ])
    return [
      englishTrajectory, englishStacks, englishList,
      Exhibit(name: "english-multiples", chart: glance),
    ]
  }

  private static let englishNames = Trajectory.Names(
    baseline: "start", targets: "target", results: "result", projection: "projection",
    methodBreak: "break in the series")

  private static var englishTrajectory: Exhibit {
    let chart = TrajectoryChart(
      presentation: words("english-trajectory"),
      positions: ["Baseline", "2024", "2025", "2026", "2027"], names: englishNames,
      trajectory: Trajectory(
        baseline: .value(1_234_567.5),
        targets: after([1_300_000, nil, 1_500_000, 1_750_000], reason: notSet),
        results: [
          .notExpected, .value(-100), .missing(reason: "not published"), .value(1_510_000),
          .value(1_700_000),
        ], projectionStart: 4,
        methodBreaks: [Trajectory.MethodBreak(before: 3, label: "each household counts only once")],
        format: pounds.format
      ).written(pounds),
      today: TrajectoryChart.Today(
        position: 2 + 1 + 364.0 / 365 - 0.5, label: "as of 31 December 2026"))
    return Exhibit(name: "english-trajectory", chart: chart)
  }

  private static var englishStacks: Exhibit {
    let estimated = Certainty.provisional(remark: "forecast")
    let chart = StackedBarChart(
      presentation: words("english-stacked"),
      series: ["State", "City council", "Charities and foundations"],
      bars: [
        bar("2024", [332_500.25, 100, -20_000]),
        bar("2025", [332_500, nil, 0], estimated, reason: notSet),
        bar("2026", [nil, nil, nil], reason: notSet), bar("2027", [0, 0, 0]),
      ].map { $0.written(pounds) }, format: pounds.format)
    return Exhibit(name: "english-stacked", chart: chart)
  }

  private static var englishList: Exhibit {
    let bars = [
      bar("Housing", [1_000_000, 45_000]), bar("School breakfast", [100, 0.5]),
      bar("Internationalisation of neighbourhood partnerships", [nil, 25_000], reason: notSet),
      bar("Nothing known", [nil, nil], reason: notSet),
    ]
    let list = BarList(
      presentation: words("english-list"), series: ["State", "City council"],
      groups: [BarList.Group(name: "Growing up", bars: bars, total: .notExpected).written(pounds)],
      format: pounds.format)
    return Exhibit(name: "english-list", chart: list)
  }
}
