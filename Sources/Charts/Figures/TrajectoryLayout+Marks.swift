extension TrajectoryLayout {
  /// The whole chart, its values printed as `labels`.
  func scene(with labels: PlacedLabels) -> Scene {
    var placer = labels.placer
    let gaps = GapFields(
      Run.runs(of: chart.reasons),
      in: columns,
      from: axis.scale.end - Self.dotRadius,
      to: bottom,
      &placer
    )
    var marks: [any Mark] = gaps.fields
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += rules as [any Mark] + today + lines + dots + gaps.labels + labels.marks
    marks += legend?.marks ?? []
    let feet = Feet(chart.positions, in: columns, minY: bottom + 5, rows: [gaps.unlabeled])
    return Scene(kind: .trajectory, height: feet.maxY, marks: marks + feet.marks)
  }

  /// The room for labels, with markers and the words of today kept free, and lines to keep away
  /// from.
  var freeRoom: LabelPlacer {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: top),
        Point(x: columns.range.upperBound, y: bottom)
      )
    )
    for dot in dots {
      placer.avoid(dot.bounds)
    }
    for label in today.compactMap({ $0 as? TextMark }) {
      placer.avoid(label.bounds)
    }
    placer.avoid(crossing: lines.flatMap(\.segments) + rules.map(\.segment))
    placer.avoid(crossing: today.compactMap { ($0 as? RuleMark)?.segment })
    return placer
  }

  /// The line of the baseline over all later positions.
  private var rules: [RuleMark] {
    guard let start = baselinePoint else { return [] }
    let end = Point(x: columns.range.upperBound, y: start.y)
    guard end.x > start.x else { return [] }
    return [RuleMark(Segment(from: start, to: end), classes: [.rule, .baseline])]
  }

  /// The lines of the targets and of the results.
  private var lines: [LineMark] {
    let course: LineMark.Course =
      switch chart.targetCourse {
      case .line: .straight
      case .steps: .steps(width: columns.step)
      }
    let targets = LineMark(points(of: chart.targets), course: course, classes: [.target])
    let results = chart.results.map {
      LineMark(points(of: $0), course: .straight, classes: [.result])
    }
    return [targets, results].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// The markers; results lie over targets, which lie over the baseline.
  private var dots: [DotMark] {
    let results = chart.results.map(points(of:)) ?? []
    let series: [(points: [Point?], shape: DotMark.Shape, kind: ChartClass)] = [
      ([baselinePoint], .square, .baseline),
      (points(of: chart.targets), .circle, .target),
      (results, .circle, .result),
    ]
    return series.flatMap { points, shape, kind in
      points.compactMap(\.self).map {
        DotMark(center: $0, shape: shape, radius: Self.dotRadius, classes: [.dot, kind])
      }
    }
  }

  /// The line of today, and its words in a row of their own.
  private var today: [any Mark] {
    guard let today = chart.today else { return [] }
    let x = columns.centers[0] + today.position * columns.step
    let inside = max(columns.range.lowerBound, min(x, columns.range.upperBound))
    let label = TextMark(
      [TextMeasure(.label).shorten(today.label, width: columns.strip.width)],
      at: inside,
      minY: top,
      anchor: .middle,
      style: .label,
      classes: [.label, .today]
    ).movedInline(into: columns.strip)
    let line = Segment(
      from: Point(x: inside, y: label.bounds.maxY),
      to: Point(x: inside, y: bottom)
    )
    return [RuleMark(line, classes: [.rule, .today]), label]
  }
}
