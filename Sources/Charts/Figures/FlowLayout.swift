/// The places of a flow's nodes, links and labels.
struct FlowLayout {
  /// A node in its place.
  struct Place {
    let label: FlowLabel
    /// The bar.
    let bar: Rectangle
    /// The room that bar and label share.
    let slot: Rectangle
  }

  let chart: FlowDiagram
  /// For each stage, the places of its nodes by their index.
  let places: [[Place]]
  /// For each stage, the indices of its nodes from top to bottom.
  let rows: [[Int]]
  /// Where each stage starts, and the names over them.
  let headings: [TextMark]
  /// How thick an amount of one is.
  let unit: Double

  init(_ chart: FlowDiagram) {
    self.chart = chart
    let counts = chart.stages.map(\.nodes.count)
    let rows =
      switch chart.order {
      case .given: counts.map { Array(0..<$0) }
      case .fewestCrossings:
        FlowOrder(
          counts: counts,
          edges: chart.links.filter { $0.amount > 0 }.map {
            FlowOrder.Edge(stage: $0.stage, source: $0.source, target: $0.target)
          }
        ).rows
      }
    self.rows = rows
    let unit = Self.unit(of: chart)
    self.unit = unit
    let columns = FlowColumns(chart)
    let headings = zip(chart.stages, columns.starts.indices).map { stage, index in
      TextMark(
        TextMeasure(.label).wrap(stage.name, width: columns.widths[index], atMost: 3).lines,
        minX: columns.starts[index],
        minY: 0,
        anchor: .start,
        style: .label,
        classes: [.axisLabel]
      )
    }
    self.headings = headings
    let top = (headings.map(\.bounds.maxY).max() ?? 0) + 8
    let stacks = chart.stages.indices.map { stage in
      FlowStack(chart, stage: stage, labelWidth: columns.labelWidth(stage), unit: unit)
    }
    let height = stacks.map(\.height).max() ?? 0
    places = stacks.indices.map { stage in
      stacks[stage].places(rows[stage], minX: columns.starts[stage], minY: top, height: height)
    }
  }

  /// Where the diagram ends, without its list of omissions.
  var bottom: Double {
    places.joined().map(\.slot.maxY).max() ?? 0
  }

  /// The thickness of a ribbon.
  static func thickness(of amount: Double, unit: Double) -> Double {
    amount > 0 ? max(1, amount * unit) : 0
  }

  /// The stage with the greatest sum is as high as the width suggests.
  private static func unit(of chart: FlowDiagram) -> Double {
    let sums = chart.stages.indices.map { stage in
      chart.stages[stage].nodes.indices.map { FlowStack.extent(of: $0, in: stage, chart) }
        .reduce(0, +)
    }
    let height = chart.presentation.width == .compact ? 240.0 : 320
    let greatest = sums.max() ?? 0
    return greatest > 0 ? height / greatest : 0
  }
}
