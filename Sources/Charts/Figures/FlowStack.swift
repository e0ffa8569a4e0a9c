/// The nodes of one stage of a flow, one above the other.
struct FlowStack {
  private let labels: [FlowLabel]
  private let barHeights: [Double]

  /// The stack of `stage` with the labels of its nodes, an amount of one `unit` high.
  init(_ chart: FlowDiagram, stage: Int, labels: [FlowLabel], unit: Double) {
    let nodes = chart.stages[stage].nodes
    self.labels = labels
    barHeights = nodes.indices.map { index in
      let thickness = { (links: [FlowDiagram.Link]) in
        links.map { FlowLayout.thickness(of: $0.amount.value, unit: unit) }.reduce(0, +)
      }
      let sides = chart.links(of: index, in: stage)
      let extent = chart.extent(of: index, in: stage) * unit
      let least = nodes[index].amount.value == nil ? Self.gapHeight : 2
      return max(extent, thickness(sides.incoming), thickness(sides.outgoing), least)
    }
  }

  /// The least height in which the nodes have the distance they need.
  var height: Double { slotHeights.reduce(0, +) + Double(labels.count - 1) * Self.distance }

  /// The places of the nodes by their index, in the order of `row`, spread over `height`.
  func places(
    _ row: [Int], in column: FlowColumns.Column, minY: Double, height: Double
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
      return FlowLayout.Place(
        label: labels[index], column: column,
        barTop: tops[index] + (slotHeight - barHeights[index]) / 2, barHeight: barHeights[index],
        slotTop: tops[index], slotHeight: slotHeight)
    }
  }

  /// The distance between two nodes.
  private static let distance = 10.0
  /// The height of a bar whose amount is missing.
  private static let gapHeight = 16.0

  private var slotHeights: [Double] { zip(labels, barHeights).map { max($0.height, $1) } }
}

extension FlowDiagram {
  /// The greatest of a node's amount, what it receives and what it gives.
  func extent(of index: Int, in stage: Int) -> Double {
    let sides = links(of: index, in: stage)
    let sum = { (links: [FlowDiagram.Link]) in links.map { max(0, $0.amount.value) }.reduce(0, +) }
    let amount = stages[stage].nodes[index].amount.value ?? 0
    return max(0, amount, sum(sides.incoming), sum(sides.outgoing))
  }

  /// What a node receives, in the order of where it comes from, and what it gives.
  func links(
    of index: Int, in stage: Int
  ) -> (incoming: [FlowDiagram.Link], outgoing: [FlowDiagram.Link]) {
    (
      incoming: links.filter { $0.stage == stage - 1 && $0.target == index }.sorted {
        ($0.source, $0.series) < ($1.source, $1.series)
      }, outgoing: links.filter { $0.stage == stage && $0.source == index }
    )
  }
}
