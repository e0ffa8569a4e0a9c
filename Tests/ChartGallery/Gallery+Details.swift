package import Charts

extension Gallery {
  /// A trajectory with projection and changes of method.
  package static func detailed(
    _ name: String, targets: [Double?], results: [Double?],
    projection: (start: Int, remark: String)? = nil, breaks: [Trajectory.MethodBreak] = [],
    today: TrajectoryChart.Today? = nil, presentation: ChartPresentation? = nil
  ) -> Exhibit {
    let expected = { (values: [Double?]) -> [Observation] in
      values.map { $0.map { .value($0) } ?? .notExpected }
    }
    return Exhibit(
      name: name,
      chart: TrajectoryChart(
        presentation: presentation ?? self.presentation(name), positions: years,
        names: Trajectory.Names(
          baseline: "départ", targets: "cible", results: "résultat",
          projection: projection?.remark ?? "", methodBreak: ""),
        trajectory: Trajectory(
          baseline: .value(420), targets: expected(targets), results: expected(results),
          projectionStart: projection?.start, methodBreaks: breaks, format: plain.format),
        today: today))
  }

  /// The parts of a trajectory that not every indicator has.
  package static var detailedTrajectories: [Exhibit] {
    let targets: [Double?] = [nil, 450, 460, 480, 500]
    return [
      detailed(
        "projection", targets: targets, results: [nil, 437, 452, 470, 489],
        projection: (3, "projection"),
        today: TrajectoryChart.Today(position: 2 + 1 + 40.0 / 365 - 0.5, label: "10 février 2026")),
      detailed(
        "method-break", targets: targets, results: [nil, 437, 610, 632, nil],
        breaks: [Trajectory.MethodBreak(before: 2, label: "changement de méthode")]),
      detailed(
        "method-breaks-beyond-the-row", targets: targets, results: [405, 437, 610, 632, 640],
        projection: (4, "estimation provisoire"),
        breaks: [
          Trajectory.MethodBreak(before: 2, label: "personnes comptées une seule fois"),
          Trajectory.MethodBreak(before: 3, label: "trois communes de plus"),
        ]),
      detailed(
        "everything-right-to-left", targets: targets, results: [nil, 437, 610, 632, 640],
        projection: (4, "تقديري"),
        breaks: [Trajectory.MethodBreak(before: 2, label: "تغيير المنهجية")],
        presentation: presentation("everything-right-to-left", .rightToLeft)),
    ]
  }
}
