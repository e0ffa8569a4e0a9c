/// The places of a flow's nodes, links and labels.
struct FlowLayout {
  /// A node in its place.
  struct Place {
    let label: FlowLabel
    let column: FlowColumns.Column
    let barTop: Double
    let barHeight: Double
    let slotTop: Double
    let slotHeight: Double

    /// The bar at which ribbons arrive.
    var arrival: Rectangle { bar(at: column.arrival) }
    /// The bar from which ribbons leave; the same one at both ends of the diagram.
    var departure: Rectangle { bar(at: column.departure) }
    /// Where bar and label end.
    var maxY: Double { slotTop + slotHeight }

    private func bar(at x: Double) -> Rectangle {
      Rectangle(minX: x, minY: barTop, width: FlowColumns.barWidth, height: barHeight)
    }
  }

  let chart: FlowDiagram
  /// For each stage, the places of its nodes by their index.
  let places: [[Place]]
  /// For each stage, the indices of its nodes from top to bottom.
  let rows: [[Int]]
  /// The names over the stages.
  let headings: [TextMark]
  /// How thick an amount of one is.
  let unit: Double
  /// The list of what the letters stand for, where nodes have letters.
  let keys: FlowKeys?

  /// The layout of `chart` with its nodes named beside their bars where every word fits there, else
  /// in a list.
  init(_ chart: FlowDiagram) {
    let least = chart.presentation.width == .wide ? 64.0 : 40
    let settings = FlowSettings(chart, laneAtLeast: least).settings
    let labels = zip(chart.stages.indices, settings).map { stage, setting in
      chart.stages[stage].nodes.enumerated().map { index, node in
        FlowLabel(node, incoming: chart.links(of: index, in: stage).incoming, setting)
      }
    }
    let columns = FlowColumns(
      labels: settings.map(\.width), width: chart.presentation.width.units,
      laneAtLeast: least - 0.001)
    if let columns, labels.joined().allSatisfy(\.isWhole) {
      self.init(chart, labels: labels, columns.columns, keys: nil)
    } else {
      self.init(keyed: chart)
    }
  }

  private init(keyed chart: FlowDiagram) {
    let keys = FlowKeys(chart, rows: Self.rows(of: chart))
    let labels = keys.letters.map { letters in
      letters.map { FlowLabel(key: $0, width: keys.letterWidth) }
    }
    let columns = FlowColumns(
      labels: labels.map { _ in keys.letterWidth }, width: chart.presentation.width.units,
      laneAtLeast: -.infinity)
    self.init(chart, labels: labels, columns?.columns ?? [], keys: keys)
  }

  private init(
    _ chart: FlowDiagram, labels: [[FlowLabel]], _ columns: [FlowColumns.Column], keys: FlowKeys?
  ) {
    self.chart = chart
    self.keys = keys
    rows = Self.rows(of: chart)
    let unit = Self.unit(of: chart)
    self.unit = unit
    headings = Self.headings(of: chart, columns, keys == nil ? .direct : .legend)
    let top = (headings.map(\.bounds.maxY).max() ?? 0) + 8
    let stacks = labels.enumerated().map { stage, labels in
      FlowStack(chart, stage: stage, labels: labels, unit: unit)
    }
    let height = stacks.map(\.height).max() ?? 0
    let rows = rows
    places = stacks.indices.map { stage in
      stacks[stage].places(rows[stage], in: columns[stage], minY: top, height: height)
    }
  }

  /// Where the diagram ends, without its lists.
  var bottom: Double { places.joined().map(\.maxY).max() ?? 0 }

  /// The thickness of a ribbon.
  static func thickness(of amount: Double, unit: Double) -> Double {
    amount > 0 ? max(1, amount * unit) : 0
  }
}

extension FlowLayout {
  /// For each stage, the indices of its nodes from top to bottom.
  private static func rows(of chart: FlowDiagram) -> [[Int]] {
    let counts = chart.stages.map(\.nodes.count)
    guard chart.order == .fewestCrossings else { return counts.map { Array(0..<$0) } }
    let edges = chart.links.filter { $0.amount.value > 0 }.map {
      FlowOrder.Edge(stage: $0.stage, source: $0.source, target: $0.target)
    }
    return FlowOrder(counts: counts, edges: edges).rows
  }

  /// The names of the stages over them: the first from where the drawing starts, the last up to
  /// where it ends or over its names, the others between.
  private static func headings(
    of chart: FlowDiagram, _ columns: [FlowColumns.Column], _ naming: SeriesNaming
  ) -> [TextMark] {
    let width = chart.presentation.width.units
    let last = columns.count - 1
    // Between a name that starts at an end and one around a middle, a name and a half have to fit.
    let distance = last > 1 ? width / Double(last) * 2 / 3 : width / 2
    let share = min(distance, width / Double(columns.count)) - 8
    let keyed = naming == .legend
    return zip(chart.stages, columns).enumerated().map { stage, pair in
      let (name, column) = (pair.0.name, pair.1)
      // Over letters there is more room in the middle than from where they start.
      let place: (x: Double, anchor: TextAnchor) =
        switch stage {
        case 0: (0, .start)
        case last where keyed: (width, .end)
        case _ where keyed: ((column.start + column.end) / 2, .middle)
        default: (column.start, .start)
        }
      let end = stage == last ? width : columns[stage + 1].start - 8
      let room = keyed ? share : end - place.x
      return TextMark(
        TextMeasure(.label).wrap(name, width: room, atMost: 3).lines, at: place.x, minY: 0,
        anchor: place.anchor, style: .label, classes: [.axisLabel])
    }
  }

  /// The stage with the greatest sum is as high as the width suggests.
  private static func unit(of chart: FlowDiagram) -> Double {
    let sums = chart.stages.indices.map { stage in
      chart.stages[stage].nodes.indices.map { chart.extent(of: $0, in: stage) }.reduce(0, +)
    }
    let height = chart.presentation.width == .wide ? 320.0 : 240
    let greatest = sums.max() ?? 0
    return greatest > 0 ? height / greatest : 0
  }
}
