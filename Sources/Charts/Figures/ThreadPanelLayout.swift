/// One panel of a thread: its name, its series, and what is missing of all of them.
struct ThreadPanelLayout {
  /// The axis of its unit.
  let axis: ValueAxis
  private let panel: ThreadChart.Panel
  private let forms: [@Sendable (Double) -> String]
  private let heading: [any Mark]
  private let headingBottom: Double

  /// The layout of `panel` from `minY` down.
  init(_ panel: ThreadChart.Panel, minY: Double, width: Double) {
    self.panel = panel
    let name = TextMark(
      TextMeasure(.strongLabel).wrap(panel.name, width: width, atMost: 6).lines,
      minX: 0,
      minY: minY,
      anchor: .start,
      style: .strongLabel,
      classes: [.label, .strongLabel]
    )
    let looks = Looks(panel)
    let entries = panel.series.enumerated().map { index, series in
      (sample: Legend.Sample.marker(looks.shape(index), looks.classes(index)), name: series.name)
    }
    let legend = Legend(
      panel.series.count > 1 ? entries : [],
      minY: name.bounds.maxY + (panel.series.count > 1 ? 2 : 0),
      width: width
    )
    let values = panel.series.flatMap(\.observations).compactMap(\.value)
    let height = values.contains { $0 != 0 } && values.count > 1 ? Self.plotHeight(width) : 48
    let axis = { (format: ChartFormat, end: Double, share: Double) in
      let top = end + TextStyle.label.lineHeight + 8
      return ValueAxis(
        of: values,
        rule: panel.domainRule,
        bottom: top + height,
        top: top,
        gutterAtMost: width * share,
        format: format
      )
    }
    let full = axis(panel.format.spelledOut, legend.maxY, 0.15)
    let isSpelledOut = panel.format.unit != nil && full.isWhole
    let unit = UnitTitle.marks(
      isSpelledOut || values.isEmpty ? nil : panel.format.unit,
      minY: legend.maxY,
      width: width
    )
    let end = unit.last?.bounds.maxY ?? legend.maxY
    heading = [name] + legend.marks + unit
    headingBottom = end
    self.axis = isSpelledOut ? full : axis(panel.format, end, 0.3)
    forms = isSpelledOut || unit.isEmpty ? panel.format.forms : [panel.format.short]
  }

  /// Where the panel ends.
  var maxY: Double { axis.scale.start }

  /// The panel, and the reasons that found no room in it.
  func marks(
    in columns: Columns,
    of periods: [ThreadChart.Period]
  ) -> (marks: [any Mark], unlabeled: [Run]) {
    let looks = Looks(panel)
    let places = panel.series.indices.map { points(of: $0, in: columns) }
    let lines = places.enumerated().flatMap { index, points in
      Run.runs(of: periods.map(\.document.words)).map { run in
        LineMark(
          points.enumerated().map { run.columns.contains($0) ? $1 : nil },
          course: .straight,
          classes: looks.classes(index)
        )
      }
    }
    let dots = places.enumerated().flatMap { index, points in
      points.compactMap(\.self).map {
        DotMark(
          center: $0,
          shape: looks.shape(index),
          radius: dotRadius,
          classes: [.dot] + looks.classes(index)
        )
      }
    }
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: headingBottom),
        Point(x: columns.range.upperBound, y: axis.scale.start)
      )
    )
    for dot in dots {
      placer.avoid(dot.bounds)
    }
    placer.avoid(crossing: lines.flatMap(\.segments) + edges(in: columns))
    let bays = bays(in: columns, periods)
    let labels = panel.series.indices.flatMap { index in
      self.labels(of: index, places[index], in: bays, &placer)
    }
    let gaps = gaps(in: columns, periods, &placer)
    var marks = gaps.fields as [any Mark]
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += lines.filter { !$0.isEmpty } as [any Mark] + dots
    marks += gaps.labels as [any Mark] + labels + heading
    return (marks, gaps.unlabeled)
  }
}

extension ThreadPanelLayout {
  /// How the series of a panel look: several are told apart by color, and by shape as long as there
  /// are shapes.
  private struct Looks {
    private let looks: [Int]
    private let shapes: [DotMark.Shape]

    init(_ panel: ThreadChart.Panel) {
      let all = DotMark.Shape.allCases
      looks = panel.series.map(\.look)
      shapes = looks.reduce(into: []) { shapes, look in
        let own = all[look % all.count]
        let free = all.first { !shapes.contains($0) } ?? own
        shapes.append(shapes.contains(own) ? free : own)
      }
    }

    private var isAlone: Bool { looks.count == 1 }

    func shape(_ series: Int) -> DotMark.Shape { isAlone ? .circle : shapes[series] }

    func classes(_ series: Int) -> [ChartClass] {
      isAlone ? [.result] : [.series(looks[series])]
    }

    var labelClasses: [ChartClass] {
      [.label, .strongLabel] + (isAlone ? [.result] : [])
    }
  }

  /// A wide panel is higher, so that its lines keep their slopes.
  private static func plotHeight(_ width: Double) -> Double { width > 400 ? 132 : 96 }
  /// Shapes with corners reach further than circles, and must not reach the years under the axis.
  private var dotRadius: Double { TrajectoryLayout.dotRadius - (panel.series.count > 1 ? 0.75 : 0) }

  /// The places of a series' values; several values of one period stand side by side.
  private func points(of series: Int, in columns: Columns) -> [Point?] {
    panel.series[series].observations.enumerated().map { period, observation in
      observation.value.map { value in
        let known = panel.series.indices.filter {
          panel.series[$0].observations[period].value != nil
        }
        let others = Double(known.count - 1)
        let rank = Double(known.firstIndex(of: series) ?? 0) - others / 2
        // Markers of any shape stay inside their column.
        let pitch = min(2.2, max(0, columns.step / dotRadius - 2.6) / max(1, others))
        return Point(
          x: columns.centers[period] + rank * pitch * dotRadius,
          y: axis.scale.position(of: value)
        )
      }
    }
  }

  /// The upright edges of what is missing, which values at their markers had better not cross.
  private func edges(in columns: Columns) -> [Segment] {
    let known = columns.centers.indices.map(panel.isKnown)
    return known.indices.dropFirst().filter { known[$0] != known[$0 - 1] }.map { index in
      let x = (columns.centers[index] + columns.centers[index - 1]) / 2
      return Segment(from: Point(x: x, y: axis.scale.end), to: Point(x: x, y: axis.scale.start))
    }
  }

  /// For each period the room up to the nearest periods of which nothing is known, where no value may
  /// stand: it would be read as theirs.
  private func bays(in columns: Columns, _ periods: [ThreadChart.Period]) -> [Rectangle] {
    let isMissing = periods.indices.map { period in
      !panel.isKnown(period)
        && (periods[period].document.reason ?? panel.reason(period)) != nil
    }
    return periods.indices.map { period in
      let before = isMissing[..<period].lastIndex(of: true)
      let after = isMissing[(period + 1)...].firstIndex(of: true)
      let start = before.map { columns.centers[$0] + columns.step / 2 }
      let end = after.map { columns.centers[$0] - columns.step / 2 }
      return Rectangle(
        Point(x: start ?? columns.range.lowerBound, y: headingBottom),
        Point(x: end ?? columns.range.upperBound, y: axis.scale.start)
      )
    }
  }

  /// The values at their markers, the latest first, where a place is free.
  private func labels(
    of series: Int,
    _ points: [Point?],
    in bays: [Rectangle],
    _ placer: inout LabelPlacer
  ) -> [TextMark] {
    var labels: [TextMark] = []
    let observations = panel.series[series].observations
    for period in observations.indices.reversed() {
      guard let value = observations[period].value, let point = points[period] else { continue }
      let bay = bays[period]
      for form in forms.map({ $0(value) }) {
        let size = TextMeasure(.strongLabel).size(of: [form])
        guard size.width <= bay.width else { continue }
        let sites = MarkerLabelSites.corners(
          of: size,
          around: point,
          radius: dotRadius,
          .above
        ).map { $0.movedInline(into: bay, size) }
        guard let box = placer.place(size, at: sites) else { continue }
        labels.append(
          TextMark(
            [form],
            at: box.midX,
            minY: box.minY,
            anchor: .middle,
            style: .strongLabel,
            classes: Looks(panel).labelClasses
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
    in columns: Columns,
    _ periods: [ThreadChart.Period],
    _ placer: inout LabelPlacer
  ) -> GapFields {
    let reasons = periods.enumerated().map { index, period in
      period.document.reason == nil ? panel.reason(index) : nil
    }
    let top = axis.scale.end - dotRadius
    let bottom = axis.scale.start
    let missing = GapFields(Run.runs(of: reasons), in: columns, from: top, to: bottom, &placer)
    let absent = periods.enumerated().map { index, period in
      panel.isKnown(index) ? nil : period.document.reason
    }
    return missing.adding(Run.runs(of: absent), in: columns, from: top, to: bottom)
  }
}
