/// The places of a thread's panels, which share their columns.
struct ThreadLayout {
  private let chart: ThreadChart
  private let axes: [ValueAxis]
  private let columns: Columns

  init(_ chart: ThreadChart) {
    self.chart = chart
    let width = chart.presentation.width.units
    var top = 0.0
    axes = chart.panels.map { panel in
      let heading = TextMeasure(.strongLabel).wrap(panel.name, width: width, atMost: 4).lines
      let axisTop = top + Self.height(of: heading) + TextStyle.label.lineHeight + 8
      let values = panel.observations.compactMap(\.value)
      let height = values.contains { $0 != 0 } && values.count > 1 ? Self.plotHeight : 48
      let axis = ValueAxis(
        of: values,
        rule: panel.domainRule,
        bottom: axisTop + height,
        top: axisTop,
        gutterAtMost: width * 0.3,
        format: panel.format
      )
      top = axisTop + height + Self.distance
      return axis
    }
    let gutter = axes.map(\.gutter).max() ?? 0
    let count = chart.periods.count
    let scale = PointScale(count: count, from: gutter, to: width, padding: 0.5)
    columns = Columns(
      centers: (0..<count).map(scale.position(of:)),
      step: scale.step,
      range: gutter...width
    )
  }

  private static let plotHeight = 96.0
  private static let distance = 14.0

  private static func height(of heading: [String]) -> Double {
    TextMeasure(.strongLabel).size(of: heading).height
  }

  /// The panels, and under them the periods with their documents.
  func scene() -> Scene {
    var marks: [any Mark] = []
    var unlabeled: [[Run]] = []
    var top = 0.0
    for (panel, axis) in zip(chart.panels, axes) {
      let panelMarks = self.marks(of: panel, axis, minY: top)
      marks += panelMarks.marks
      unlabeled.append(panelMarks.unlabeled)
      top = axis.scale.start + Self.distance
    }
    let bottom = axes.last?.scale.start ?? 0
    let feet = Feet(
      chart.periods.map(\.name),
      in: columns,
      minY: bottom + 5,
      rows: [Run.runs(of: chart.periods.map(\.document.words))] + unlabeled
    )
    return Scene(kind: .thread, height: feet.maxY, marks: marks + feet.marks)
  }
}

extension ThreadLayout {
  /// One panel, and the reasons that found no room in it.
  private func marks(
    of panel: ThreadChart.Panel,
    _ axis: ValueAxis,
    minY: Double
  ) -> (marks: [any Mark], unlabeled: [Run]) {
    let lines = TextMeasure(.strongLabel).wrap(
      panel.name,
      width: chart.presentation.width.units,
      atMost: 4
    ).lines
    let heading = TextMark(
      lines,
      minX: 0,
      minY: minY,
      anchor: .start,
      style: .strongLabel,
      classes: [.label, .strongLabel]
    )
    let points = panel.observations.enumerated().map { index, observation in
      observation.value.map {
        Point(x: columns.centers[index], y: axis.scale.position(of: $0))
      }
    }
    let line = LineMark(points, course: .straight, classes: [.result])
    let dots = points.compactMap(\.self).map {
      DotMark(
        center: $0,
        shape: .circle,
        radius: TrajectoryLayout.dotRadius,
        classes: [.dot, .result]
      )
    }
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: heading.bounds.maxY),
        Point(x: columns.range.upperBound, y: axis.scale.start)
      )
    )
    for dot in dots {
      placer.avoid(dot.bounds)
    }
    placer.avoid(crossing: line.segments + edges(of: panel, axis))
    let labels = labels(of: panel, points, &placer)
    let gaps = gaps(of: panel, axis, &placer)
    var marks = gaps.fields as [any Mark]
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += (line.isEmpty ? [] : [line]) as [any Mark] + dots + gaps.labels + labels + [heading]
    return (marks, gaps.unlabeled)
  }

  /// The upright edges of what is missing, which values at their markers had better not cross.
  private func edges(of panel: ThreadChart.Panel, _ axis: ValueAxis) -> [Segment] {
    let known = panel.observations.map { $0.value != nil }
    return known.indices.dropFirst().filter { known[$0] != known[$0 - 1] }.map { index in
      let x = (columns.centers[index] + columns.centers[index - 1]) / 2
      return Segment(from: Point(x: x, y: axis.scale.end), to: Point(x: x, y: axis.scale.start))
    }
  }

  /// The values at their markers, the latest first, where a place is free.
  private func labels(
    of panel: ThreadChart.Panel,
    _ points: [Point?],
    _ placer: inout LabelPlacer
  ) -> [TextMark] {
    var labels: [TextMark] = []
    for (observation, point) in zip(panel.observations, points).reversed() {
      guard let value = observation.value, let point else { continue }
      let forms = [panel.format.full(value), panel.format.short(value)]
      for form in forms {
        let size = TextMeasure(.strongLabel).size(of: [form])
        let sites = MarkerLabelSites.corners(
          of: size,
          around: point,
          radius: TrajectoryLayout.dotRadius,
          .above
        )
        guard let box = placer.place(size, at: sites) else { continue }
        labels.append(
          TextMark(
            [form],
            at: box.midX,
            minY: box.minY,
            anchor: .middle,
            style: .strongLabel,
            classes: [.label, .strongLabel, .result]
          )
        )
        break
      }
    }
    return labels
  }

  /// The fields of what is missing; a period without a document has one in every panel, whose
  /// reason stands under the chart.
  private func gaps(
    of panel: ThreadChart.Panel,
    _ axis: ValueAxis,
    _ placer: inout LabelPlacer
  ) -> GapFields {
    let reasons = zip(panel.observations, chart.periods).map { observation, period in
      period.document.reason == nil ? observation.reason : nil
    }
    let top = axis.scale.end - TrajectoryLayout.dotRadius
    let bottom = axis.scale.start
    let missing = GapFields(Run.runs(of: reasons), in: columns, from: top, to: bottom, &placer)
    let absent = zip(panel.observations, chart.periods).map { observation, period in
      observation.value == nil ? period.document.reason : nil
    }
    return missing.adding(Run.runs(of: absent), in: columns, from: top, to: bottom)
  }
}
