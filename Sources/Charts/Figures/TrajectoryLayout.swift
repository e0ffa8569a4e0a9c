/// The places of a trajectory's parts: columns, axis, markers, and the labels around them.
struct TrajectoryLayout {
  private let chart: TrajectoryChart
  private let naming: SeriesNaming
  private let legend: Legend?
  private let axis: ValueAxis
  private let plot: Plot
  /// The edge above which no label stands; the legend ends here.
  private let top: Double
  /// The line of the start, the changes of method and the line of today, with their words.
  private let rules: [any Mark]
  /// What found no room above, to be said under the chart.
  private let notes: Notes

  init(_ chart: TrajectoryChart, naming: SeriesNaming) {
    self.chart = chart
    self.naming = naming
    let trajectory = chart.trajectory
    let width = chart.presentation.width.units
    let lineHeight = TextStyle.label.lineHeight
    legend =
      naming == .legend ? Legend(chart.names.entries(of: [trajectory]), minY: 0, width: width) : nil
    top = legend.map { $0.maxY + 4 } ?? 0
    // Room above the highest marker for its value, for a name over it, and for the words of the
    // line of today.
    let flagTop = top + (chart.today == nil ? 0 : lineHeight)
    let rows = 1.0 + (naming == .direct ? 1 : 0) + (trajectory.methodBreaks.isEmpty ? 0 : 1)
    let axisTop = flagTop + rows * lineHeight + Plot.radius + 2
    let values = trajectory.knownValues
    axis = ValueAxis(
      of: values, bottom: axisTop + Self.height(for: values, chart.presentation.width),
      top: axisTop, gutterAtMost: width * 0.3,
      format: trajectory.format.unit == nil ? trajectory.format : trajectory.format.spelledOut)
    let columns = Columns(count: chart.positions.count, over: axis.gutter...width)
    plot = trajectory.plot(in: columns, axis.scale, radius: Plot.radius)
    var notes = Notes()
    let flags = FlagRow(
      trajectory.methodBreaks.map { (x: columns.edge(before: $0.position), $0.label) },
      minY: flagTop, bottom: axis.scale.start, within: columns.strip, classes: [.methodBreak],
      notes: &notes)
    var rules = Self.startRule(of: trajectory, plot) + flags.marks
    if let today = chart.today { rules += Self.marks(of: today, plot, minY: top) }
    self.rules = rules
    self.notes = notes
  }

  /// A single value, or nothing but zero, needs no height to be compared in.
  private static func height(for values: [Double], _ width: ChartWidth) -> Double {
    guard values.count > 1, values.contains(where: { $0 != 0 }) else { return 84 }
    return switch width {
    case .narrow, .card: 168
    case .wide: 224
    }
  }

  /// The line of the start over all later positions, as far as the method stays the same.
  private static func startRule(of trajectory: Trajectory, _ plot: Plot) -> [any Mark] {
    guard let start = plot.point(trajectory.start, 0) else { return [] }
    let next = trajectory.methodBreaks.map(\.position).filter { $0 > 0 }.min()
    let end = next.map(plot.columns.edge) ?? plot.columns.range.upperBound
    guard end > start.x else { return [] }
    let line = Segment(from: start, to: Point(x: end, y: start.y))
    return [RuleMark(line, classes: [.rule, .baseline])]
  }

  /// The line of today, and its words in a row of their own.
  private static func marks(
    of today: TrajectoryChart.Today, _ plot: Plot, minY: Double
  ) -> [any Mark] {
    let columns = plot.columns
    let x = columns.centers[0] + today.position * columns.step
    let inside = max(columns.range.lowerBound, min(x, columns.range.upperBound))
    let label = TextMark(
      [TextMeasure(.label).shorten(today.label, width: columns.strip.width)], at: inside,
      minY: minY, anchor: .middle, style: .label, classes: [.label, .today]
    ).movedInline(into: columns.strip)
    let line = Segment(
      from: Point(x: inside, y: label.bounds.maxY), to: Point(x: inside, y: plot.scale.start))
    return [RuleMark(line, classes: [.rule, .today]), label]
  }
}

extension TrajectoryLayout {
  /// The values at their markers; incomplete when one that carries a name finds no place.
  ///
  /// Those that say most come first: the start, the latest result and target, then the others. In a
  /// crowd a value may be left out; the axis and the table beside the chart still have it.
  var labels: PlacedLabels {
    var placer = plot.freeRoom(from: top, besides: rules)
    var marks: [TextMark] = []
    var isComplete = true
    for label in wantedLabels {
      let mark = placer.place(label)
      if let mark { marks.append(mark) }
      guard let name = label.name else { continue }
      // A name so wide would seem to belong to more than its marker.
      let isShort = TextMeasure(label.style).width(of: name) <= max(plot.columns.step * 1.5, 64)
      isComplete = isComplete && isShort && mark.map { !placer.isCut($0.bounds) } ?? false
    }
    return PlacedLabels(marks: marks, placer: placer, isComplete: isComplete)
  }

  private var wantedLabels: [ValueLabel] {
    let (promised, observed) = (chart.trajectory.promised, chart.trajectory.observed)
    let start = labels(of: chart.trajectory.start, at: [0], named: chart.names.baseline)
    let targets = labels(of: promised, at: promised.firm, named: chart.names.targets)
    let results = labels(of: observed, at: observed.firm, named: chart.names.results)
    let projected = labels(of: observed, at: observed.projected, named: nil)
    return start + results.suffix(1) + targets.suffix(1) + projected.reversed() + targets.dropLast()
      + results.dropLast()
  }

  /// The values of a channel, the last of which carries its name.
  private func labels(of channel: Channel, at places: [Int], named name: String?) -> [ValueLabel] {
    places.compactMap { index in
      guard var label = plot.label(channel, at: index, in: [.full]) else { return nil }
      label.name = naming == .direct && index == places.last ? name : nil
      label.side = isLower(channel, at: index) ? .below : .above
      return label
    }
  }

  /// Whether a target or result is less than the other one at its position.
  private func isLower(_ channel: Channel, at index: Int) -> Bool {
    guard channel.kind != .baseline, let value = channel.observations[index].value else {
      return false
    }
    return [chart.trajectory.targets, chart.trajectory.results].contains {
      ($0[index].value ?? value) > value
    }
  }

  /// The whole chart, its values printed as `labels`.
  func scene(with labels: PlacedLabels) -> Scene {
    var placer = labels.placer
    let gaps = plot.gaps(plot.channels.reasons(joinedBy: "\n"), &placer)
    let columns = plot.columns
    let marks = plot.marks(
      guides: axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound),
      rules: rules, gaps: gaps, labels: labels.marks)
    let projected = chart.trajectory.observed.projected
    let remarks = chart.positions.indices.map {
      projected.contains($0) ? chart.names.projection : nil
    }
    let feet = Feet(
      chart.positions, in: columns, minY: axis.scale.start + 5,
      rows: [gaps.unlabeled, Run.runs(of: remarks)], notes: notes)
    return Scene(
      kind: .trajectory, height: feet.maxY, marks: marks + (legend?.marks ?? []) + feet.marks)
  }
}
