extension FlowLayout {
  /// The whole diagram, and under it what it does not represent.
  func scene() -> Scene {
    let names = keys?.marks(minY: bottom + 12) ?? []
    let end = names.map(\.bounds.maxY).max() ?? bottom
    let list = omissions(minY: end + 12)
    let marks = headings as [any Mark] + links + bars + labels + names + list
    return Scene(
      kind: .flow, height: (list.last?.bounds.maxY ?? end) + 1, marks: marks,
      notes: chart.omissions?.items ?? [])
  }

  /// The bars of the nodes: in the colors of their series, or neutral, or hatched.
  private var bars: [any Mark] {
    chart.stages.indices.flatMap { stage in
      zip(chart.stages[stage].nodes, places[stage]).flatMap { node, place in
        Set([place.arrival, place.departure]).sorted { $0.minX < $1.minX }.map {
          bar(of: node, bounds: $0)
        }
      }
    }
  }

  private func bar(of node: FlowDiagram.Node, bounds: Rectangle) -> any Mark {
    guard node.amount.reason == nil else { return GapMark(bounds: bounds) }
    guard let series = node.series else { return NodeMark(bounds: bounds) }
    return BarMark(bounds: bounds, series: series, certainty: .firm)
  }

  private var labels: [any Mark] {
    places.joined().flatMap { place in
      place.label.marks(
        minX: place.column.labelStart,
        minY: place.slotTop + (place.slotHeight - place.label.height) / 2)
    }
  }

  /// The ribbons: at each node in the order of the nodes at their other ends, so that none cross
  /// that need not.
  private var links: [any Mark] {
    let drawn = chart.links.filter { $0.amount.value > 0 }
    let sources = drawn.map { Joint(stage: $0.stage, node: $0.source) }
    let targets = drawn.map { Joint(stage: $0.stage + 1, node: $0.target) }
    let leaving = tops(of: drawn, at: sources, opposite: targets)
    let arriving = tops(of: drawn, at: targets, opposite: sources)
    return drawn.indices.map { index in
      let link = drawn[index]
      return LinkMark(
        from: LinkMark.End(x: places[link.stage][link.source].departure.maxX, top: leaving[index]),
        to: LinkMark.End(x: places[link.stage + 1][link.target].arrival.minX, top: arriving[index]),
        thickness: Self.thickness(of: link.amount.value, unit: unit), series: link.series)
    }
  }

  /// The node at one end of a link.
  private struct Joint {
    let stage: Int
    let node: Int
  }

  /// The upper edge of each link at its node among `joints`, where links lie one under the other.
  private func tops(of links: [FlowDiagram.Link], at joints: [Joint], opposite: [Joint]) -> [Double]
  {
    let ranks = opposite.map { rows[$0.stage].firstIndex(of: $0.node) ?? 0 }
    let order = links.indices.sorted {
      (ranks[$0], links[$0].series, $0) < (ranks[$1], links[$1].series, $1)
    }
    var next = places.map { $0.map(\.barTop) }
    var tops = Array(repeating: 0.0, count: links.count)
    for index in order {
      let joint = joints[index]
      tops[index] = next[joint.stage][joint.node]
      next[joint.stage][joint.node] += Self.thickness(of: links[index].amount.value, unit: unit)
    }
    return tops
  }

  /// The title and the list of what is not represented.
  private func omissions(minY: Double) -> [any Mark] {
    guard let omissions = chart.omissions, !omissions.items.isEmpty else { return [] }
    var top = minY
    return ([omissions.title] + omissions.items.map { "–\u{A0}\($0)" }).enumerated().map {
      index, text in
      let style = index == 0 ? TextStyle.strongLabel : .label
      let mark = TextMark(
        TextMeasure(style).wrap(text, width: chart.presentation.width.units, atMost: 6).lines,
        minX: 0, minY: top, anchor: .start, style: style,
        classes: index == 0 ? [.label, .strongLabel] : [.note])
      top = mark.bounds.maxY
      return mark
    }
  }
}
