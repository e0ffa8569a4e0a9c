extension TrajectoryLayout {
  /// The whole chart, its values printed as `labels`.
  func scene(with labels: PlacedLabels) -> Scene {
    var placer = labels.placer
    let gaps = GapFields(
      Run.runs(of: chart.reasons), in: columns, from: axis.scale.end - Self.dotRadius, to: bottom,
      &placer)
    var marks: [any Mark] = gaps.fields
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += band as [any Mark] + rules + flags.marks + today + lines + dots
    marks += gaps.labels as [any Mark] + labels.marks
    marks += legend?.marks ?? []
    let feet = Feet(
      chart.positions, in: columns, minY: bottom + 5,
      rows: [gaps.unlabeled, Run.runs(of: chart.projectionRemarks)], notes: notes)
    return Scene(kind: .trajectory, height: feet.maxY, marks: marks + feet.marks)
  }

  /// The room for labels, with markers and the words of today kept free, and lines to keep away
  /// from.
  var freeRoom: LabelPlacer {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: top), Point(x: columns.range.upperBound, y: bottom)))
    for dot in dots { placer.avoid(dot.bounds) }
    let upright = today + flags.marks
    for label in upright.compactMap({ $0 as? TextMark }) { placer.avoid(label.bounds) }
    placer.avoid(crossing: lines.flatMap(\.segments) + rules.map(\.segment))
    placer.avoid(rules: upright.compactMap { ($0 as? RuleMark)?.segment })
    return placer
  }

  /// The line of the baseline over all later positions, as far as the method stays the same.
  private var rules: [RuleMark] {
    guard let start = baselinePoint, let baseline = chart.baseline else { return [] }
    let nextBreak = chart.methodBreaks.map(\.position).filter { $0 > baseline.position }.min()
    let limit = nextBreak.map { columns.centers[$0] - columns.step / 2 }
    let end = Point(x: limit ?? columns.range.upperBound, y: start.y)
    guard end.x > start.x else { return [] }
    return [RuleMark(Segment(from: start, to: end), classes: [.rule, .baseline])]
  }

  /// The course of the targets and of what is tolerated around them: each holds for its position.
  private var course: LineMark.Course { .steps(width: columns.step) }

  /// The band of what is tolerated.
  private var band: [AreaBandMark] {
    guard let tolerance = chart.tolerance else { return [] }
    let slices = tolerance.ranges.enumerated().map { index, range in
      range.map { range in
        AreaBandMark.Slice(
          x: columns.centers[index], from: axis.scale.position(of: range.lowerBound),
          to: axis.scale.position(of: range.upperBound))
      }
    }
    return [AreaBandMark(broken(slices), course: course, classes: [.tolerance])].filter {
      !$0.isEmpty
    }
  }

  /// The lines of the targets and of the results.
  private var lines: [LineMark] {
    let results = chart.results.map { lines(of: $0, .straight, .result) } ?? []
    return lines(of: chart.targets, course, .target) + results
  }

  /// The firm part of a line and its projected part, which begins at the last firm value.
  private func lines(
    of series: TrajectoryChart.Series, _ course: LineMark.Course, _ kind: ChartClass
  ) -> [LineMark] {
    let points = points(of: series)
    let start = series.projection?.start ?? points.count
    let joint = course == .straight ? start - 1 : start
    let firm = points.enumerated().map { $0 < start ? $1 : nil }
    let projected = points.enumerated().map { $0 >= joint ? $1 : nil }
    return [
      LineMark(broken(firm), course: course, classes: [kind]),
      LineMark(broken(projected), course: course, classes: [kind, .projected]),
    ].filter { !$0.isEmpty }
  }

  /// The row with a gap before each change of method.
  private func broken<Place>(_ places: [Place?]) -> [Place?] {
    Run.broken(places, before: chart.methodBreaks.map(\.position))
  }

  /// The markers; results lie over targets, which lie over the baseline.
  private var dots: [DotMark] {
    let start = [baselinePoint].compactMap(\.self).map {
      DotMark(center: $0, shape: .square, radius: Self.dotRadius, classes: [.dot, .baseline])
    }
    let results = chart.results.map { dots(of: $0, .result) } ?? []
    return start + dots(of: chart.targets, .target) + results
  }

  private func dots(of series: TrajectoryChart.Series, _ kind: ChartClass) -> [DotMark] {
    points(of: series).enumerated().compactMap { index, point in
      point.map {
        DotMark(
          center: $0, shape: .circle, radius: Self.dotRadius,
          classes: [.dot, kind] + (series.isProjected(at: index) ? [.projected] : []))
      }
    }
  }

  /// The line of today, and its words in a row of their own.
  private var today: [any Mark] {
    guard let today = chart.today else { return [] }
    let x = columns.centers[0] + today.position * columns.step
    let inside = max(columns.range.lowerBound, min(x, columns.range.upperBound))
    let label = TextMark(
      [TextMeasure(.label).shorten(today.label, width: columns.strip.width)], at: inside, minY: top,
      anchor: .middle, style: .label, classes: [.label, .today]
    ).movedInline(into: columns.strip)
    let line = Segment(
      from: Point(x: inside, y: label.bounds.maxY), to: Point(x: inside, y: bottom))
    return [RuleMark(line, classes: [.rule, .today]), label]
  }
}
