/// The places of a stacked chart's parts.
struct StackedBarLayout {
  private let chart: StackedBarChart
  private let legend: Legend?
  /// The names beside the last bar, wrapped; empty when there is a legend, or one series only.
  let names: [[String]]
  /// The words that say what numbers count, where they do not.
  private let unitTitle: [TextMark]
  /// The edge above which nothing stands but the legend and the unit.
  private let top: Double
  let axis: ValueAxis
  private let bands: BandScale
  private let columns: Columns
  /// For how many rows of totals there is room over the highest bar.
  private let totalRows: Int

  /// The layout of `chart`, with room for so many rows of totals over the highest bar.
  init(_ chart: StackedBarChart, naming: SeriesNaming, totalRows: Int) {
    self.chart = chart
    self.totalRows = totalRows
    let width = chart.presentation.width.units
    names = naming == .direct ? Self.directNames(of: chart) : []
    let bars = chart.bars
    let isKnown = bars.contains { $0.reason == nil }
    legend =
      names.isEmpty && chart.series.count > 1 && isKnown
      ? Legend(chart.series.enumerated().map { (.series($0), $1) }, minY: 0, width: width) : nil
    let legendEnd = legend.map { $0.maxY + 4 } ?? 0
    unitTitle = UnitTitle.marks(isKnown ? chart.format.unit : nil, minY: legendEnd, width: width)
    top = unitTitle.last.map { $0.bounds.maxY + 2 } ?? legendEnd
    let isUnmeasured = bars.contains { $0.partialReason != nil && $0.remainder == nil }
    let totalHeight = Double(totalRows) * TextStyle.label.lineHeight + 4
    let axisTop = top + totalHeight + (isUnmeasured ? Self.partialHeight + 2 : 0)
    axis = ValueAxis(
      of: bars.flatMap { [$0.stack.lower, $0.top] }, bottom: axisTop + Self.height(of: chart),
      top: axisTop, gutterAtMost: width * 0.4, format: chart.format)
    let nameRoom = names.isEmpty ? 0 : TextMeasure(.label).size(of: names.flatMap(\.self)).width + 6
    // Few bars stand farther apart, so that they do not become blocks.
    let padding = bars.count == 1 ? 0.6 : bars.count == 2 ? 0.45 : 0.16
    let bands = BandScale(
      count: bars.count, from: axis.gutter, to: width - nameRoom, innerPadding: padding,
      outerPadding: padding / 2)
    self.bands = bands
    columns = Columns(
      centers: bars.indices.map(bands.center), step: bands.step,
      range: axis.gutter...(width - nameRoom))
  }

  /// The whole chart, with `totals` over its bars.
  func scene(with totals: PlacedLabels) -> Scene {
    var placer = totals.placer
    let gaps = GapFields(
      Run.runs(of: chart.bars.map(\.reason)), in: columns, from: axis.scale.end, to: bottom, &placer
    )
    var marks: [any Mark] = gaps.fields
    marks += axis.marks(from: columns.range.lowerBound, to: columns.range.upperBound)
    marks += bars as [any Mark] + partial + [space.zeroRule(over: columns.range)]
    marks += insideLabels + totals.marks as [any Mark] + gaps.labels + nameLabels
    marks += (legend?.marks ?? []) + unitTitle
    let feet = Feet(
      chart.bars.map(\.name), in: columns, minY: bottom + 5,
      rows: [
        gaps.unlabeled,
        Run.runs(
          of: chart.bars.map(\.partialReason),
          apart: chart.bars.indices.filter { chart.bars[$0].total.isPart }),
        Run.runs(of: chart.bars.map(\.certainty.remark)),
      ])
    return Scene(kind: .stackedBars, height: feet.maxY, marks: marks + feet.marks)
  }

  /// The height of the box that stands for missing parts of which not even the sum is known.
  private static let partialHeight = 18.0

  private static func height(of chart: StackedBarChart) -> Double {
    guard chart.bars.contains(where: { $0.stack.upper > 0 || $0.stack.lower < 0 }) else {
      return 84
    }
    return chart.presentation.width == .wide ? 280 : 190
  }

  /// The names in at most two lines each, if all fit beside the last bar, which must have every
  /// part.
  private static func directNames(of chart: StackedBarChart) -> [[String]] {
    guard (2...4).contains(chart.series.count), let last = chart.bars.last,
      last.parts.allSatisfy({ ($0.value ?? 0) > 0 })
    else { return [] }
    let room = chart.presentation.width.units * 0.24
    let names = chart.series.map { TextMeasure(.label).wrap($0, width: room, atMost: 2) }
    return names.allSatisfy { $0.fit == .whole } ? names.map(\.lines) : []
  }
}

extension StackedBarLayout {
  private var space: BarSpace { BarSpace(scale: axis.scale, isUpright: true) }

  /// Where the bars end below.
  private var bottom: Double { axis.scale.start }

  private var bars: [BarMark] {
    chart.bars.indices.flatMap { space.marks(of: chart.bars[$0], over: bands.band(of: $0)) }
  }

  /// The boxes of parts that are missing.
  private var partial: [GapMark] { chart.bars.indices.compactMap(partialBox(_:)) }

  /// The box on a bar of which parts are missing: as high as they are together where the total says
  /// so, else of no particular height and a little above the bar.
  private func partialBox(_ index: Int) -> GapMark? {
    let bar = chart.bars[index]
    guard bar.partialReason != nil else { return nil }
    let band = bands.band(of: index)
    if bar.remainder != nil {
      return GapMark(bounds: space.box(from: bar.stack.upper, to: bar.top, over: band))
    }
    let end = axis.scale.position(of: bar.stack.upper) - 2
    return GapMark(
      bounds: Rectangle(
        Point(x: band.lowerBound, y: end - Self.partialHeight), Point(x: band.upperBound, y: end)))
  }

  /// The totals over the bars: all in full, or all in short where the full form finds no room, or where
  /// the chart says what short forms count; in several lines where words stand beside the amount, or one
  /// line higher or two where a neighbor leaves none.
  ///
  /// Where even that finds none, in a crowd of bars, a total is left to the axis and the table.
  func totalLabels() -> PlacedLabels {
    if chart.format.unit == nil, let full = fullTotals() { return full }
    var placer = freeRoom
    let (length, rows) = (chart.format.shortest, max(2, totalRows))
    let labels = totalled.compactMap { total(of: $0, length, rows: rows, &placer) }
    return PlacedLabels(marks: labels, placer: placer, isComplete: labels.count == totalled.count)
  }

  /// The totals in full in one row; nothing where one of them has no room.
  private func fullTotals() -> PlacedLabels? {
    var placer = freeRoom
    var labels: [TextMark] = []
    for index in totalled {
      guard let label = total(of: index, .full, rows: 1, &placer) else { return nil }
      labels.append(label)
    }
    return PlacedLabels(marks: labels, placer: placer, isComplete: true)
  }

  /// The bars whose total is known.
  private var totalled: [Int] { chart.bars.indices.filter { chart.bars[$0].total.written != nil } }

  /// The total of a bar nearest to it, and in one line there, where it has room in so many rows.
  private func total(
    of index: Int, _ length: TextLength, rows: Int, _ placer: inout LabelPlacer
  ) -> TextMark? {
    guard let text = chart.bars[index].total.written?.text(length) else { return nil }
    // A little of the room of its neighbors, where they leave it.
    let room = bands.step * 1.25
    lazy var wrapped = TextMeasure(.strongLabel).wrap(text, width: room, atMost: 3)
    for row in 0..<rows {
      if let label = label([text], over: index, row: row, &placer) { return label }
      guard wrapped.fit == .whole else { continue }
      if let label = label(wrapped.lines, over: index, row: row, &placer) { return label }
    }
    return nil
  }

  /// The total of a bar in `lines`, so many rows above the bar, where it has room.
  private func label(
    _ lines: [String], over index: Int, row: Int, _ placer: inout LabelPlacer
  ) -> TextMark? {
    let size = TextMeasure(.strongLabel).size(of: lines)
    let crown = partialBox(index)?.bounds.minY ?? axis.scale.position(of: chart.bars[index].top)
    let end = crown - 1 - Double(row) * TextStyle.strongLabel.lineHeight
    let site = Point(x: bands.center(of: index) - size.width / 2, y: end - size.height)
    return placer.place(size, at: [site]).map { box in
      TextMark(
        lines, at: box.midX, minY: box.minY, anchor: .middle, style: .strongLabel,
        classes: [.label, .strongLabel])
    }
  }

  /// The room for labels, with bars kept free.
  private var freeRoom: LabelPlacer {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: top), Point(x: columns.range.upperBound, y: bottom)))
    for box in bars.map(\.bounds) + partial.map(\.bounds) { placer.avoid(box) }
    return placer
  }

  /// The values inside the parts that are high enough: all in full, or all in short, or none, each
  /// on a plate; one of which more is unknown where it fits, as the bar says so.
  ///
  /// A single series has none: its values are the totals.
  var insideLabels: [any Mark] {
    guard chart.series.count > 1 else { return [] }
    let all = chart.bars.enumerated().flatMap { index, bar in
      zip(space.boxes(of: bar, over: bands.band(of: index)), bar.parts).compactMap { box, part in
        box.flatMap { box in part.written.map { (box: box, value: $0, isWhole: part.isWhole) } }
      }
    }
    let high = all.filter { $0.box.height >= TextStyle.label.lineHeight + 3 }
    let fits = { (value: WrittenValue, length: TextLength, box: Rectangle) in
      TextMeasure(.label).width(of: value.text(length)) + 6 <= box.width
    }
    let length = chart.format.lengthsBesideUnit.first { length in
      high.allSatisfy { !$0.isWhole || fits($0.value, length, $0.box) }
    }
    guard let length else { return [] }
    return high.filter { fits($0.value, length, $0.box) }.flatMap {
      InsideLabel.marks($0.value.text(length), in: $0.box)
    }
  }

  /// The names of the series beside their parts of the last bar.
  private var nameLabels: [any Mark] {
    guard !names.isEmpty, let last = chart.bars.last else { return [] }
    let parts = space.marks(of: last, over: bands.band(of: bands.count - 1))
    let starts = Dodge.starts(
      centers: parts.map(\.bounds.midY),
      lengths: names.map { TextMeasure(.label).size(of: $0).height }, within: top...bottom)
    guard let starts else { return [] }
    return zip(names, starts).map { lines, start in
      TextMark(
        lines, minX: columns.range.upperBound + 4, minY: start, anchor: .start, style: .label,
        classes: [.label, .legendLabel])
    }
  }
}
