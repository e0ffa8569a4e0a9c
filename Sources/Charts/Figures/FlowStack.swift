/// The nodes of one stage of a flow, one above the other.
struct FlowStack {
  private let labels: [FlowLabel]
  private let barHeights: [Double]

  /// The stack of `stage`, its labels wrapped in `labelWidth`, an amount of one `unit` high.
  init(_ chart: FlowDiagram, stage: Int, labelWidth: Double, unit: Double) {
    let nodes = chart.stages[stage].nodes
    let measure = TextMeasure(.strongLabel)
    // All amounts of a stage in full, or all in short.
    let fits = nodes.compactMap(\.amount.value).allSatisfy {
      measure.width(of: chart.format.full($0)) <= labelWidth
    }
    let write = fits ? chart.format.full : chart.format.short
    labels = nodes.enumerated().map { index, node in
      let incoming = chart.links.filter { $0.stage == stage - 1 && $0.target == index }
      return FlowLabel(
        node,
        incoming: incoming.sorted { ($0.source, $0.series) < ($1.source, $1.series) },
        width: labelWidth,
        format: chart.format,
        write
      )
    }
    barHeights = nodes.indices.map { index in
      let thickness = { (links: [FlowDiagram.Link]) in
        links.map { FlowLayout.thickness(of: $0.amount, unit: unit) }.reduce(0, +)
      }
      let sides = Self.links(of: index, in: stage, chart)
      let extent = Self.extent(of: index, in: stage, chart) * unit
      let least = nodes[index].amount.value == nil ? Self.gapHeight : 2
      return max(extent, thickness(sides.incoming), thickness(sides.outgoing), least)
    }
  }

  /// The least height in which the nodes have the distance they need.
  var height: Double {
    slotHeights.reduce(0, +) + Double(labels.count - 1) * Self.distance
  }

  /// The places of the nodes by their index, in the order of `row`, spread over `height`.
  func places(
    _ row: [Int],
    minX: Double,
    minY: Double,
    height: Double
  ) -> [FlowLayout.Place] {
    let spare = (height - self.height) / Double(labels.count)
    var tops = Array(repeating: 0.0, count: labels.count)
    var top = minY + spare / 2
    for index in row {
      tops[index] = top
      top += slotHeights[index] + Self.distance + spare
    }
    return labels.indices.map { index in
      let slotHeight = slotHeights[index]
      let bar = Rectangle(
        minX: minX,
        minY: tops[index] + (slotHeight - barHeights[index]) / 2,
        width: FlowColumns.barWidth,
        height: barHeights[index]
      )
      let slot = Rectangle(
        minX: minX,
        minY: tops[index],
        width: FlowColumns.barWidth + 5 + labels[index].width,
        height: slotHeight
      )
      return FlowLayout.Place(label: labels[index], bar: bar, slot: slot)
    }
  }

  /// The greatest of a node's amount, what it receives and what it gives.
  static func extent(of index: Int, in stage: Int, _ chart: FlowDiagram) -> Double {
    let sides = links(of: index, in: stage, chart)
    let sum = { (links: [FlowDiagram.Link]) in links.map { max(0, $0.amount) }.reduce(0, +) }
    let amount = chart.stages[stage].nodes[index].amount.value ?? 0
    return max(0, amount, sum(sides.incoming), sum(sides.outgoing))
  }

  /// The distance between two nodes.
  private static let distance = 10.0
  /// The height of a bar whose amount is missing.
  private static let gapHeight = 16.0

  private var slotHeights: [Double] {
    zip(labels, barHeights).map { max($0.height, $1) }
  }

  private static func links(
    of index: Int,
    in stage: Int,
    _ chart: FlowDiagram
  ) -> (incoming: [FlowDiagram.Link], outgoing: [FlowDiagram.Link]) {
    (
      incoming: chart.links.filter { $0.stage == stage - 1 && $0.target == index },
      outgoing: chart.links.filter { $0.stage == stage && $0.source == index }
    )
  }
}
