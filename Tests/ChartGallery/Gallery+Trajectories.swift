package import Charts

extension Gallery {
  package static let years = ["T0", "2024", "2025", "2026", "2027"]

  /// The names of what a trajectory shows.
  package static let names = Trajectory.Names(
    baseline: "départ", targets: "cible", results: "résultat", projection: "projection",
    methodBreak: "rupture de série")

  /// The same in Arabic.
  package static let arabicNames = Trajectory.Names(
    baseline: "البداية", targets: "الهدف", results: "النتيجة", projection: "تقدير",
    methodBreak: "انقطاع السلسلة")

  package static func trajectory(
    _ name: String, positions: [String] = years, baseline: Observation = .notExpected,
    targets: [Observation], results: [Observation]? = nil, today: TrajectoryChart.Today? = nil,
    presentation: ChartPresentation? = nil, names: Trajectory.Names = names,
    writing: Writing = plain
  ) -> Exhibit {
    Exhibit(
      name: name,
      chart: TrajectoryChart(
        presentation: presentation ?? self.presentation(name), positions: positions, names: names,
        trajectory: Trajectory(
          baseline: baseline, targets: targets,
          results: results ?? targets.map { _ in .notExpected }, projectionStart: nil,
          methodBreaks: [], format: writing.format
        ).written(writing), today: today))
  }

  /// Targets after a start that has none.
  package static func after(_ targets: [Double?], reason: String = notDetermined) -> [Observation] {
    [.notExpected] + observations(targets, reason: reason)
  }

  package static var trajectories: [Exhibit] {
    let half: [Observation] = [.notExpected, .value(437), .value(465), .notExpected, .notExpected]
    return [
      trajectory("targets", baseline: .value(420), targets: after([450, 460, 480, 500])),
      trajectory(
        "results", baseline: .value(420), targets: after([450, 460, 480, 500]), results: half,
        today: TrajectoryChart.Today(position: 2.9, label: "aujourd’hui")),
      trajectory(
        "gaps", baseline: .value(126), targets: after([150, nil, nil, 240]),
        results: [.notExpected] + observations([148, nil, 190, 251], reason: "non publié")),
      trajectory("flat-after-zero", baseline: .value(0), targets: after([250, 250, 250, 250])),
      trajectory(
        "baseline-only", baseline: .value(0),
        targets: [.notExpected] + observations([nil, nil, nil, nil], reason: "non déterminé")),
      trajectory(
        "nothing-determined", baseline: .missing(reason: "non déterminé"),
        targets: [.notExpected] + observations([nil, nil, nil, nil], reason: "non déterminé")),
      trajectory(
        "nothing-determined-for-different-reasons", baseline: .missing(reason: "n.\u{A0}d."),
        targets: after([nil, nil])
          + observations([nil, nil], reason: "à fixer par avenant avant le bilan")),
      trajectory(
        "right-to-left", positions: ["الانطلاق", "٢٠٢٤", "٢٠٢٥", "٢٠٢٦", "٢٠٢٧"],
        baseline: .value(420),
        targets: [
          .notExpected, .value(450), .missing(reason: "غير محدد"), .value(480), .value(500),
        ], results: half, today: TrajectoryChart.Today(position: 2.9, label: "اليوم"),
        presentation: presentation("right-to-left", .rightToLeft), names: arabicNames),
    ]
  }

  package static var awkwardTrajectories: [Exhibit] {
    let quarters = (0..<12).map { "\(2020 + $0 / 4)-T\($0 % 4 + 1)" }
    return [
      trajectory("one-point", positions: ["2024"], targets: [.value(20)]),
      trajectory(
        "all-equal-with-start", baseline: .value(20), targets: after([20, 20, 20, 20]),
        results: observations([20, 20, 20, 20, 20])),
      trajectory("all-zero", baseline: .value(0), targets: after([0, 0, 0, 0])),
      trajectory(
        "negative", baseline: .value(-12.5), targets: after([-10, -5, 0, 4.25]),
        results: [.notExpected] + observations([-11, -8, nil, nil])),
      trajectory(
        "a-million-beside-a-hundred", baseline: .value(100),
        targets: after([100, 1_000_000, 100, 1_000_000_000]), writing: euros),
      trajectory(
        "twelve-positions", positions: quarters, baseline: .value(1_250_000),
        targets: [.notExpected] + observations((1..<12).map { 1_250_000 + Double($0) * 31_250 }),
        results: observations((0..<12).map { $0 < 7 ? 1_240_000 + Double($0) * 40_000 : nil }),
        writing: euros),
      trajectory(
        "names-too-long-for-the-marks", baseline: .value(150),
        targets: after([300, 300, 300, 300]),
        results: [.notExpected, .value(280), .notExpected, .notExpected, .notExpected],
        names: Trajectory.Names(
          baseline: "situation constatée avant le contrat",
          targets: "valeur cible inscrite au contrat", results: "valeur réalisée déclarée",
          projection: "", methodBreak: "")),
      trajectory(
        "hostile-text", positions: ["\"\u{301}><script>alert(1)</script>", "a&b\u{0}\u{FFFF}"],
        baseline: .value(1), targets: [.value(2), .missing(reason: "</text><a href='x'>")],
        presentation: presentation("\"\u{301} onload=x <&>")),
    ]
  }
}
