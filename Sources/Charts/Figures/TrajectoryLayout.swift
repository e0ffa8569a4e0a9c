/// The places of a trajectory's parts: columns, axis, markers, and the labels around them.
struct TrajectoryLayout {
  let chart: TrajectoryChart
  let naming: SeriesNaming
  let legend: Legend?
  /// The edge above which no label stands; the legend ends here.
  let top: Double
  /// The axis of values, from the bottom of the drawing to its top.
  let axis: ValueAxis
  let columns: Columns
  /// The changes of method.
  let flags: FlagRow
  /// What found no room above, to be said under the chart.
  let notes: Notes

  init(_ chart: TrajectoryChart, naming: SeriesNaming) {
    self.chart = chart
    self.naming = naming
    let width = chart.presentation.width.units
    let lineHeight = TextStyle.label.lineHeight
    legend = naming == .legend ? Legend(Self.legendEntries(of: chart), minY: 0, width: width) : nil
    top = legend.map { $0.maxY + 4 } ?? 0
    // Room above the highest marker for its value, for a name over it, and for the words of the
    // line of today.
    let flagTop = top + (chart.today == nil ? 0 : lineHeight)
    let rows = 1.0 + (naming == .direct ? 1 : 0) + (chart.methodBreaks.isEmpty ? 0 : 1)
    let axisTop = flagTop + rows * lineHeight + Self.dotRadius + 2
    let values = chart.knownValues
    axis = ValueAxis(
      of: chart.extent, rule: chart.domainRule,
      bottom: axisTop + Self.height(for: values, width: chart.presentation.width), top: axisTop,
      gutterAtMost: width * 0.3,
      format: chart.format.unit == nil ? chart.format : chart.format.spelledOut)
    let count = chart.positions.count
    let scale = PointScale(count: count, from: axis.gutter, to: width, padding: 0.5)
    columns = Columns(
      centers: (0..<count).map(scale.position(of:)), step: scale.step, range: axis.gutter...width)
    var notes = Notes()
    flags = FlagRow(
      chart.methodBreaks.map { (x: scale.position(of: Double($0.position) - 0.5), $0.label) },
      minY: flagTop, bottom: axis.scale.start, within: columns.strip, classes: [.methodBreak],
      notes: &notes)
    self.notes = notes
  }

  static let dotRadius = 4.5

  /// A single value, or nothing but zero, needs no height to be compared in.
  private static func height(for values: [Double], width: ChartWidth) -> Double {
    guard values.count > 1, values.contains(where: { $0 != 0 }) else { return 84 }
    return switch width {
    case .narrow, .card: 168
    case .wide: 224
    }
  }

  private static func legendEntries(
    of chart: TrajectoryChart
  ) -> [(sample: Legend.Sample, name: String)] {
    var entries: [(sample: Legend.Sample, name: String)] = []
    if let baseline = chart.baseline, baseline.observation.value != nil {
      entries.append((.marker(.square, [.baseline]), baseline.name))
    }
    if chart.targets.observations.contains(where: { $0.value != nil }) {
      entries.append((.marker(.circle, [.target]), chart.targets.name))
    }
    if let results = chart.results, !results.firmPositions.isEmpty {
      entries.append((.marker(.circle, [.result]), results.name))
    }
    if let tolerance = chart.tolerance, tolerance.ranges.contains(where: { $0 != nil }) {
      entries.append((.area([.tolerance]), tolerance.name))
    }
    return entries
  }

  /// Where `value` lies in column `index`.
  func point(_ index: Int, _ value: Double) -> Point {
    Point(x: columns.centers[index], y: axis.scale.position(of: value))
  }

  /// Where the values of `series` lie; `nil` is a gap.
  func points(of series: TrajectoryChart.Series) -> [Point?] {
    series.observations.enumerated().map { index, observation in
      observation.value.map { point(index, $0) }
    }
  }

  /// Where the baseline's value lies, if it is known.
  var baselinePoint: Point? {
    guard let baseline = chart.baseline, let value = baseline.observation.value else { return nil }
    return point(baseline.position, value)
  }

  /// The lowest edge of the drawing, where the names of the positions begin.
  var bottom: Double { axis.scale.start }
}
