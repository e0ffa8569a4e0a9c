extension TrajectoryLayout {
  /// A value that wants to be printed at its marker.
  private struct Wanted {
    let center: Point
    /// How far the mark reaches from its center.
    var radius = TrajectoryLayout.dotRadius
    /// The value; none for a band, which is only named.
    let text: String?
    /// The series' name, where this value carries it.
    let name: String?
    let side: MarkerLabelSites.Side
    let style: TextStyle
    let classes: [ChartClass]
  }

  /// The values at their markers; incomplete when one that carries a name finds no place.
  ///
  /// Those that say most come first: the start, the latest result and target, then the others. In a
  /// crowd a value may be left out; the axis and the table beside the chart still have it.
  func valueLabels() -> PlacedLabels {
    var placer = freeRoom
    var labels: [TextMark] = []
    var isComplete = true
    for wanted in wantedLabels {
      let lines = lines(of: wanted)
      let size = TextMeasure(wanted.style).size(of: lines)
      let sites = MarkerLabelSites.corners(
        of: size, around: wanted.center, radius: wanted.radius, wanted.side)
      guard let box = placer.place(size, at: sites) else {
        isComplete = isComplete && wanted.name == nil
        continue
      }
      isComplete = isComplete && (wanted.name == nil || !placer.isCut(box))
      labels.append(
        TextMark(
          lines, at: box.midX, minY: box.minY, anchor: .middle, style: wanted.style,
          classes: wanted.classes))
    }
    return PlacedLabels(marks: labels, placer: placer, isComplete: isComplete && areNamesShort)
  }

  /// Whether no name is so wide that it would seem to belong to more than its marker.
  private var areNamesShort: Bool {
    wantedLabels.allSatisfy { wanted in
      guard let name = wanted.name else { return true }
      return TextMeasure(wanted.style).width(of: name) <= max(columns.step * 1.5, 64)
    }
  }

  /// The lines of a label: the name, where it carries one, above the value.
  private func lines(of wanted: Wanted) -> [String] {
    [wanted.name, wanted.text].compactMap(\.self)
  }

  private var wantedLabels: [Wanted] {
    var start: [Wanted] = []
    if let center = baselinePoint, let baseline = chart.baseline,
      let value = baseline.observation.written
    {
      start.append(
        Wanted(
          center: center, text: value.full, name: naming == .direct ? baseline.name : nil,
          side: .above, style: .label, classes: [.label, .baseline]))
    }
    let targets = wantedLabels(of: chart.targets, .label, [.label, .target])
    let results =
      chart.results.map { wantedLabels(of: $0, .strongLabel, [.label, .strongLabel, .result]) }
      ?? []
    let last = start + results.suffix(1) + targets.suffix(1) + wantedBandName
    return last + wantedProjections + targets.dropLast() + results.dropLast()
  }

  /// The projected values, which carry no name and are not bold; the last result first.
  private var wantedProjections: [Wanted] {
    let results = chart.results.map { wantedLabels(ofProjectionOf: $0, [.label, .result]) } ?? []
    return results.reversed() + wantedLabels(ofProjectionOf: chart.targets, [.label, .target])
  }

  /// The name of the band, at its upper edge where it is last known.
  private var wantedBandName: [Wanted] {
    guard naming == .direct, let tolerance = chart.tolerance,
      let last = tolerance.ranges.lastIndex(where: { $0 != nil }),
      let range = tolerance.ranges[last]
    else { return [] }
    let middle = (range.lowerBound + range.upperBound) / 2
    let edge = axis.scale.position(of: range.upperBound)
    let center = point(last, middle)
    return [
      Wanted(
        center: center, radius: center.y - edge, text: nil, name: tolerance.name, side: .below,
        style: .label, classes: [.label, .tolerance])
    ]
  }

  /// The firm values of a series, the last of which carries its name.
  private func wantedLabels(
    of series: TrajectoryChart.Series, _ style: TextStyle, _ classes: [ChartClass]
  ) -> [Wanted] {
    let places = series.firmPositions
    return wantedLabels(of: series, at: places, named: places.last, style, classes)
  }

  /// The projected values of a series.
  private func wantedLabels(
    ofProjectionOf series: TrajectoryChart.Series, _ classes: [ChartClass]
  ) -> [Wanted] {
    let places = series.observations.indices.filter(series.hasProjection)
    return wantedLabels(of: series, at: places, named: nil, .label, classes)
  }

  private func wantedLabels(
    of series: TrajectoryChart.Series, at places: [Int], named last: Int?, _ style: TextStyle,
    _ classes: [ChartClass]
  ) -> [Wanted] {
    places.compactMap { index in
      guard let value = series.observations[index].written else { return nil }
      return Wanted(
        center: point(index, value.value), text: value.full,
        name: naming == .direct && index == last ? series.name : nil,
        side: isLower(value.value, at: index) ? .below : .above, style: style, classes: classes)
    }
  }

  /// Whether the other series has a greater value at the same position.
  private func isLower(_ value: Double, at index: Int) -> Bool {
    let others = [chart.targets.observations[index], chart.results?.observations[index]]
    return others.contains { ($0?.value ?? value) > value }
  }
}
