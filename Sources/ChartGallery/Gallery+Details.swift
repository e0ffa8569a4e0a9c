package import Charts
import Ground

extension Gallery {
  /// A trajectory with tolerance, projection and changes of method.
  package static func detailed(
    _ name: String, targets: [Double?], tolerance: [ClosedRange<Double>?]? = nil,
    toleranceName: String = "toléré", results: [Double?],
    projection: TrajectoryChart.Projection? = nil, breaks: [TrajectoryChart.MethodBreak] = [],
    today: TrajectoryChart.Today? = nil, presentation: ChartPresentation? = nil
  ) -> Exhibit {
    let expected = { (values: [Double?]) in values.map { $0.map(Observation.value) ?? .notExpected }
    }
    return Exhibit(
      name: name,
      chart: TrajectoryChart(
        presentation: presentation ?? self.presentation(name), positions: years,
        baseline: TrajectoryChart.Baseline(name: "départ", position: 0, observation: .value(420)),
        targets: TrajectoryChart.Series(name: "cible", observations: expected(targets)),
        tolerance: tolerance.map { TrajectoryChart.Tolerance(name: toleranceName, ranges: $0) },
        results: TrajectoryChart.Series(
          name: "résultat", observations: expected(results), projection: projection),
        methodBreaks: breaks, today: today, domainRule: .includingZero, format: plain))
  }

  /// The parts of a trajectory that not every indicator has.
  package static var detailedTrajectories: [Exhibit] {
    let targets: [Double?] = [nil, 450, 460, 480, 500]
    let ranges = targets.map { target in target.map { $0 * 0.95...$0 * 1.05 } }
    return [
      detailed(
        "tolerance", targets: targets, tolerance: ranges, results: [nil, 437, 465, nil, nil]),
      detailed(
        "tolerance-in-steps-with-a-gap", targets: [nil, 450, nil, 480, 500],
        tolerance: [nil, 400...500, nil, 430...530, 450...550],
        toleranceName: "tolérance admise par l’avenant", results: [nil, 380, 465, nil, nil]),
      detailed(
        "projection", targets: targets, results: [nil, 437, 452, 470, 489],
        projection: TrajectoryChart.Projection(start: 3, remark: "projection"),
        today: Day(iso: "2026-02-10").map {
          TrajectoryChart.Today(day: $0, label: "10 février 2026", year: 2024, at: 1)
        }),
      detailed(
        "method-break", targets: targets, results: [nil, 437, 610, 632, nil],
        breaks: [TrajectoryChart.MethodBreak(before: 2, label: "changement de méthode")]),
      detailed(
        "method-breaks-beyond-the-row", targets: targets, tolerance: ranges,
        results: [405, 437, 610, 632, 640],
        projection: TrajectoryChart.Projection(start: 4, remark: "estimation provisoire"),
        breaks: [
          TrajectoryChart.MethodBreak(before: 2, label: "personnes comptées une seule fois"),
          TrajectoryChart.MethodBreak(before: 3, label: "trois communes de plus"),
        ], presentation: presentation("method-breaks-beyond-the-row")),
      detailed(
        "everything-right-to-left", targets: targets, tolerance: ranges,
        results: [nil, 437, 610, 632, 640],
        projection: TrajectoryChart.Projection(start: 4, remark: "تقديري"),
        breaks: [TrajectoryChart.MethodBreak(before: 2, label: "تغيير المنهجية")],
        presentation: presentation("everything-right-to-left", .rightToLeft)),
    ]
  }
}
