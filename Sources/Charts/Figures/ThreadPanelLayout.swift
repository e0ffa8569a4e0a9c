/// One panel of a thread: its name, its series, and what is missing of all of them.
struct ThreadPanelLayout {
  /// The axis of its unit.
  let axis: ValueAxis
  let panel: ThreadChart.Panel
  /// How values may be written at their markers, the longer form first.
  let lengths: [TextLength]
  private let heading: [any Mark]
  /// Where the names end, under which values begin.
  let headingBottom: Double

  /// The layout of `panel` from `minY` down.
  init(_ panel: ThreadChart.Panel, minY: Double, width: Double) {
    self.panel = panel
    let heading = Self.heading(of: panel, minY: minY, width: width)
    let headingEnd = heading.map(\.bounds.maxY).max() ?? minY
    let values = panel.series.flatMap(\.observations).compactMap(\.value)
    let height = values.contains { $0 != 0 } && values.count > 1 ? Self.plotHeight(width) : 48
    let axis = { (format: ChartFormat, end: Double, share: Double) in
      let top = end + TextStyle.label.lineHeight + 8
      return ValueAxis(
        of: values, rule: panel.domainRule, bottom: top + height, top: top,
        gutterAtMost: width * share, format: format)
    }
    let full = axis(panel.format.spelledOut, headingEnd, 0.15)
    let isSpelledOut = panel.format.unit != nil && full.isWhole
    let unit = UnitTitle.marks(
      isSpelledOut || values.isEmpty ? nil : panel.format.unit, minY: headingEnd, width: width)
    let end = unit.last?.bounds.maxY ?? headingEnd
    self.heading = heading + unit
    headingBottom = end
    self.axis = isSpelledOut ? full : axis(panel.format, end, 0.4)
    lengths = isSpelledOut ? panel.format.lengths : panel.format.lengthsBesideUnit
  }

  /// Where the panel ends.
  var maxY: Double { axis.scale.start }

  /// The panel, and the reasons that found no room in it.
  func marks(
    in columns: Columns, of periods: [ThreadChart.Period]
  ) -> (marks: [any Mark], unlabeled: [Run]) {
    let looks = ThreadLooks(panel)
    let places = panel.series.indices.map { points(of: $0, in: columns) }
    let lines = places.enumerated().flatMap { index, points in
      Run.runs(of: periods.map(\.document.words)).map { run in
        LineMark(
          points.enumerated().map { run.columns.contains($0) ? $1 : nil }, course: .straight,
          classes: looks.classes(index))
      }
    }
    let dots = places.enumerated().flatMap { index, points in
      points.compactMap(\.self).map {
        DotMark(
          center: $0, shape: looks.shape(index), radius: dotRadius,
          classes: [.dot] + looks.classes(index))
      }
    }
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: headingBottom),
        Point(x: columns.range.upperBound, y: axis.scale.start)))
    for dot in dots { placer.avoid(dot.bounds) }
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
  /// The name of the panel, and those of its series where there are several.
  private static func heading(
    of panel: ThreadChart.Panel, minY: Double, width: Double
  ) -> [any Mark] {
    let name = TextMark(
      TextMeasure(.strongLabel).wrap(panel.name, width: width, atMost: 6).lines, minX: 0,
      minY: minY, anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
    guard panel.series.count > 1 else { return [name] }
    let looks = ThreadLooks(panel)
    let entries = panel.series.enumerated().map { index, series in
      (sample: Legend.Sample.marker(looks.shape(index), looks.classes(index)), name: series.name)
    }
    return [name] + Legend(entries, minY: name.bounds.maxY + 2, width: width).marks
  }

  /// A wide panel is higher, so that its lines keep their slopes.
  private static func plotHeight(_ width: Double) -> Double { width > 400 ? 132 : 96 }
  /// Shapes with corners reach further than circles, and must not reach the years under the axis.
  var dotRadius: Double { TrajectoryLayout.dotRadius - (panel.series.count > 1 ? 0.75 : 0) }

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
          x: columns.centers[period] + rank * pitch * dotRadius, y: axis.scale.position(of: value))
      }
    }
  }
}
