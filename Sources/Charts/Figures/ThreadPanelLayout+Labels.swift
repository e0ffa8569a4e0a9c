extension ThreadPanelLayout {
  /// The upright edges of what is missing, which values at their markers had better not cross.
  func edges(in columns: Columns) -> [Segment] {
    let known = columns.centers.indices.map(panel.isKnown)
    return known.indices.dropFirst().filter { known[$0] != known[$0 - 1] }.map { index in
      let x = (columns.centers[index] + columns.centers[index - 1]) / 2
      return Segment(from: Point(x: x, y: axis.scale.end), to: Point(x: x, y: axis.scale.start))
    }
  }

  /// For each period the room up to the nearest periods of which nothing is known, where no value may
  /// stand: it would be read as theirs.
  func bays(in columns: Columns, _ periods: [ThreadChart.Period]) -> [Rectangle] {
    let isMissing = periods.indices.map { period in
      !panel.isKnown(period) && (periods[period].document.reason ?? panel.reason(period)) != nil
    }
    return periods.indices.map { period in
      let before = isMissing[..<period].lastIndex(of: true)
      let after = isMissing[(period + 1)...].firstIndex(of: true)
      let start = before.map { columns.centers[$0] + columns.step / 2 }
      let end = after.map { columns.centers[$0] - columns.step / 2 }
      return Rectangle(
        Point(x: start ?? columns.range.lowerBound, y: headingBottom),
        Point(x: end ?? columns.range.upperBound, y: axis.scale.start))
    }
  }

  /// The values at their markers, the latest first, where a place is free.
  func labels(
    of series: Int, _ points: [Point?], in bays: [Rectangle], _ placer: inout LabelPlacer
  ) -> [TextMark] {
    var labels: [TextMark] = []
    let looks = ThreadLooks(panel)
    let style = looks.labelStyle(series)
    let observations = panel.series[series].observations
    for period in observations.indices.reversed() {
      guard let value = observations[period].written, let point = points[period] else { continue }
      let bay = bays[period]
      for form in lengths.map(value.text) {
        let size = TextMeasure(style).size(of: [form])
        guard size.width <= bay.width else { continue }
        let sites = MarkerLabelSites.corners(of: size, around: point, radius: dotRadius, .above).map
        { $0.movedInline(into: bay, size) }
        guard let box = placer.place(size, at: sites) else { continue }
        labels.append(
          TextMark(
            [form], at: box.midX, minY: box.minY, anchor: .middle, style: style,
            classes: looks.labelClasses(series)))
        break
      }
    }
    return labels
  }

  /// The fields of what is missing; a period without a document has one in every panel, whose
  /// reason stands under the chart.
  func gaps(
    in columns: Columns, _ periods: [ThreadChart.Period], _ placer: inout LabelPlacer
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
