/// The places of a stacked chart's parts.
struct StackedBarLayout {
  let chart: StackedBarChart
  /// What each bar amounts to.
  let compositions: [Composition]
  let legend: Legend?
  /// The names beside the last bar, wrapped; empty when there is a legend, or one series only.
  let names: [[String]]
  /// The words that say what numbers count, where they do not.
  let unitTitle: [TextMark]
  /// The edge above which nothing stands but the legend and the unit.
  let top: Double
  let axis: ValueAxis
  let bands: BandScale
  let columns: Columns
  /// For how many rows of totals there is room over the highest bar.
  let totalRows: Int

  /// The layout of `chart`, with room for so many rows of totals over the highest bar.
  init(_ chart: StackedBarChart, naming: SeriesNaming, totalRows: Int) {
    self.chart = chart
    self.totalRows = totalRows
    let width = chart.presentation.width.units
    names = naming == .direct ? Self.directNames(of: chart) : []
    compositions = chart.categories.map(\.composition)
    let isKnown = compositions.contains { $0.reason == nil }
    let needsLegend = names.isEmpty && chart.series.count > 1 && isKnown
    let legend =
      needsLegend
      ? Legend(chart.series.enumerated().map { (.series($0), $1) }, minY: 0, width: width) : nil
    self.legend = legend
    let legendEnd = legend.map { $0.maxY + 4 } ?? 0
    unitTitle = UnitTitle.marks(isKnown ? chart.format.unit : nil, minY: legendEnd, width: width)
    top = unitTitle.last.map { $0.bounds.maxY + 2 } ?? legendEnd
    let stacks = compositions.map(\.stack)
    let partial = compositions.contains { $0.partialReason != nil && $0.remainder == nil }
    let totalHeight = Double(totalRows) * TextStyle.label.lineHeight + 4
    let axisTop = top + totalHeight + (partial ? Self.partialHeight + 2 : 0)
    axis = ValueAxis(
      of: compositions.flatMap { [$0.stack.lower, $0.top] }, rule: .includingZero,
      bottom: axisTop + Self.height(chart, stacks), top: axisTop,
      gutterAtMost: width * Self.gutterShare, format: chart.format)
    let measure = TextMeasure(.label)
    let nameRoom = names.isEmpty ? 0 : measure.size(of: names.flatMap(\.self)).width + 6
    let end = width - nameRoom
    let count = chart.categories.count
    let bands = BandScale(
      count: count, from: axis.gutter, to: end, innerPadding: Self.padding(for: count),
      outerPadding: Self.padding(for: count) / 2)
    self.bands = bands
    columns = Columns(
      centers: (0..<count).map(bands.center(of:)), step: bands.step, range: axis.gutter...end)
  }

  /// How much of the width the numbers of the axis may take.
  private static let gutterShare = 0.4
  /// The height of the box that stands for missing parts of which not even the sum is known.
  static let partialHeight = 18.0

  /// Where the bars end below.
  var bottom: Double { axis.scale.start }

  /// The parts of the bar at `index`.
  func boxes(_ index: Int) -> [Rectangle?] {
    BarArrangement.stacked.boxes(
      of: compositions[index].values.map { $0?.value }, at: index, bands: bands, scale: axis.scale)
  }

  /// Few bars stand farther apart, so that they do not become blocks.
  private static func padding(for count: Int) -> Double {
    switch count {
    case 1: 0.6
    case 2: 0.45
    default: 0.16
    }
  }

  private static func height(_ chart: StackedBarChart, _ stacks: [Stack]) -> Double {
    guard stacks.contains(where: { $0.upper > 0 || $0.lower < 0 }) else { return 84 }
    return switch chart.presentation.width {
    case .narrow, .card: 190
    case .wide: 280
    }
  }

  /// The names in at most two lines each, if all fit beside the last bar, which must have every
  /// part.
  private static func directNames(of chart: StackedBarChart) -> [[String]] {
    guard (2...4).contains(chart.series.count), let last = chart.categories.last,
      last.observations.allSatisfy({ ($0.value ?? 0) > 0 })
    else { return [] }
    let room = chart.presentation.width.units * 0.24
    let names = chart.series.map { TextMeasure(.label).wrap($0, width: room, atMost: 2) }
    return names.allSatisfy { $0.fit == .whole } ? names.map(\.lines) : []
  }
}
