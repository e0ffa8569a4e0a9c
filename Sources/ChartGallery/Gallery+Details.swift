package import Charts

extension Gallery {
  /// A trajectory with tolerance, projection and changes of method.
  package static func detailed(
    _ name: String,
    targets: [Double?],
    tolerance: [ClosedRange<Double>?]? = nil,
    results: [Double?],
    projection: TrajectoryChart.Projection? = nil,
    breaks: [TrajectoryChart.MethodBreak] = [],
    today: TrajectoryChart.Today? = nil,
    course: TrajectoryChart.TargetCourse = .line,
    presentation: ChartPresentation? = nil
  ) -> Exhibit {
    let expected = { (values: [Double?]) in values.map { $0.map(Observation.value) ?? .notExpected }
    }
    return Exhibit(
      name: name,
      chart: TrajectoryChart(
        presentation: presentation ?? self.presentation(name),
        positions: years,
        baseline: TrajectoryChart.Baseline(name: "départ", position: 0, observation: .value(420)),
        targets: TrajectoryChart.Series(name: "cible", observations: expected(targets)),
        tolerance: tolerance.map {
          TrajectoryChart.Tolerance(
            name: course == .steps ? "tolérance admise par l’avenant" : "toléré",
            ranges: $0
          )
        },
        results: TrajectoryChart.Series(
          name: "résultat",
          observations: expected(results),
          projection: projection
        ),
        methodBreaks: breaks,
        today: today,
        targetCourse: course,
        domainRule: .includingZero,
        format: plain
      )
    )
  }

  /// The parts of a trajectory that not every indicator has.
  package static var detailedTrajectories: [Exhibit] {
    let targets: [Double?] = [nil, 450, 460, 480, 500]
    let ranges = targets.map { target in target.map { $0 * 0.95...$0 * 1.05 } }
    let day = CalendarDay(year: 2026, month: 2, day: 10)
    return [
      detailed(
        "tolerance",
        targets: targets,
        tolerance: ranges,
        results: [nil, 437, 465, nil, nil]
      ),
      detailed(
        "tolerance-in-steps-with-a-gap",
        targets: [nil, 450, nil, 480, 500],
        tolerance: [nil, 400...500, nil, 430...530, 450...550],
        results: [nil, 380, 465, nil, nil],
        course: .steps
      ),
      detailed(
        "projection",
        targets: targets,
        results: [nil, 437, 452, 470, 489],
        projection: TrajectoryChart.Projection(start: 3, remark: "projection"),
        today: TrajectoryChart.Today(day: day, label: "10 février 2026", year: 2024, at: 1)
      ),
      detailed(
        "method-break",
        targets: targets,
        results: [nil, 437, 610, 632, nil],
        breaks: [TrajectoryChart.MethodBreak(before: 2, label: "changement de méthode")]
      ),
      detailed(
        "method-breaks-beyond-the-row",
        targets: targets,
        tolerance: ranges,
        results: [405, 437, 610, 632, 640],
        projection: TrajectoryChart.Projection(start: 4, remark: "estimation provisoire"),
        breaks: [
          TrajectoryChart.MethodBreak(before: 2, label: "personnes comptées une seule fois"),
          TrajectoryChart.MethodBreak(before: 3, label: "trois communes de plus"),
        ],
        presentation: presentation("method-breaks-beyond-the-row")
      ),
      detailed(
        "everything-right-to-left",
        targets: targets,
        tolerance: ranges,
        results: [nil, 437, 610, 632, 640],
        projection: TrajectoryChart.Projection(start: 4, remark: "تقديري"),
        breaks: [TrajectoryChart.MethodBreak(before: 2, label: "تغيير المنهجية")],
        presentation: presentation("everything-right-to-left", .rightToLeft)
      ),
    ]
  }

  /// Marks and scales that stand in no figure of their own.
  package static var drawings: [Exhibit] { [milestones, ribbons, grouped, shapes] }

  private static func drawing(_ name: String, _ height: Double, _ marks: [any Mark]) -> Exhibit {
    let drawing = Drawing(presentation: presentation(name), height: height, marks: marks)
    return Exhibit(name: name, chart: drawing)
  }

  private static func text(
    _ text: String,
    _ x: Double,
    _ y: Double,
    _ anchor: TextAnchor
  ) -> TextMark {
    TextMark([text], at: x, minY: y, anchor: anchor, style: .label, classes: [.label])
  }

  private static func rule(_ start: Point, _ end: Point, _ kind: ChartClass) -> RuleMark {
    RuleMark(Segment(from: start, to: end), classes: [kind])
  }

  /// Days on a time scale, with its ticks.
  private static var milestones: Exhibit {
    let days = [
      CalendarDay(year: 2024, month: 3, day: 29), CalendarDay(year: 2025, month: 10, day: 1),
      CalendarDay(year: 2027, month: 12, day: 31),
    ]
    let scale = TimeScale(domain: days[0]...days[2], from: 20, to: 268).nice(atMost: 6)
    let ticks = scale.ticks(atMost: 6)
    let axis = ticks.flatMap { day -> [any Mark] in
      let x = scale.position(of: day)
      return [
        rule(Point(x: x, y: 10), Point(x: x, y: 36), .gridLine),
        text(String(day.year), x, 38, .middle),
      ]
    }
    let dots = days.map { day in
      let center = Point(x: scale.position(of: day), y: 23)
      return DotMark(center: center, shape: .diamond, radius: 5, classes: [.dot, .result])
    }
    return drawing("marks-time-scale", 58, axis + dots)
  }

  /// Ribbons of three series, of ordinary, small and no thickness.
  private static var ribbons: Exhibit {
    let links = [(0, 10.0, 60.0, 40.0), (1, 55, 10, 24), (2, 84, 110, 1), (3, 90, 118, 0)].map {
      series,
      source,
      target,
      thickness in
      LinkMark(
        from: LinkMark.End(x: 10, top: source),
        to: LinkMark.End(x: 278, top: target),
        thickness: thickness,
        series: series
      )
    }
    return drawing("marks-links", 128, links)
  }

  /// Bars side by side, with one that is missing and one below zero.
  private static var grouped: Exhibit {
    let bands = BandScale(count: 3, from: 0, to: 288, innerPadding: 0.2, outerPadding: 0.1)
    let scale = LinearScale(domain: -20...60, from: 110, to: 10)
    let values: [[Double?]] = [[40, 55, 12], [20, nil, 60], [-15, 8, 0]]
    let bars = values.enumerated().flatMap { index, values in
      BarArrangement.grouped.boxes(of: values, at: index, bands: bands, scale: scale)
        .enumerated().compactMap { series, box in
          box.map { BarMark(bounds: $0, series: series, certainty: .firm) }
        }
    }
    let zero = scale.position(of: 0)
    let line = rule(Point(x: 0, y: zero), Point(x: 288, y: zero), .axisZero)
    return drawing("marks-grouped-bars", 120, bars as [any Mark] + [line])
  }

  /// The shapes of markers and the textures of twelve series.
  private static var shapes: Exhibit {
    let dots = DotMark.Shape.allCases.enumerated().map { index, shape in
      let center = Point(x: 20 + Double(index) * 40, y: 16)
      return DotMark(center: center, shape: shape, radius: 7, classes: [.dot, .result])
    }
    let bars = (0..<12).map { series in
      let box = Rectangle(minX: 2 + Double(series) * 24, minY: 36, width: 21, height: 44)
      return BarMark(bounds: box, series: series, certainty: .firm)
    }
    return drawing("marks-shapes-and-textures", 86, dots as [any Mark] + bars)
  }
}
