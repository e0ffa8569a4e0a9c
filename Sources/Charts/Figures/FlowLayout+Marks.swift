extension FlowLayout {
  /// The whole diagram, and under it what it does not represent.
  func scene() -> Scene {
    let list = omissions
    let marks = headings as [any Mark] + links + bars + labels + list
    return Scene(
      kind: .flow,
      height: (list.last?.bounds.maxY ?? bottom) + 1,
      marks: marks,
      notes: chart.omissions?.items ?? []
    )
  }

  /// The bars of the nodes: in the colors of their series, or neutral, or hatched.
  private var bars: [any Mark] {
    chart.stages.indices.flatMap { stage in
      zip(chart.stages[stage].nodes, places[stage]).map { node, place -> any Mark in
        if node.amount.reason != nil {
          return GapMark(bounds: place.bar)
        }
        guard let series = node.series else { return NodeMark(bounds: place.bar) }
        return BarMark(bounds: place.bar, series: series, certainty: .firm)
      }
    }
  }

  private var labels: [any Mark] {
    places.joined().flatMap { place in
      place.label.marks(
        minX: place.bar.maxX + 5,
        minY: place.slot.midY - place.label.height / 2
      )
    }
  }

  /// The ribbons: at each node in the order of the nodes at their other ends, so that none cross
  /// that need not.
  private var links: [any Mark] {
    let drawn = chart.links.filter { $0.amount > 0 }
    let sources = drawn.map { Joint(stage: $0.stage, node: $0.source) }
    let targets = drawn.map { Joint(stage: $0.stage + 1, node: $0.target) }
    let leaving = tops(of: drawn, at: sources, opposite: targets)
    let arriving = tops(of: drawn, at: targets, opposite: sources)
    return drawn.indices.map { index in
      let link = drawn[index]
      return LinkMark(
        from: LinkMark.End(x: places[link.stage][link.source].bar.maxX, top: leaving[index]),
        to: LinkMark.End(x: places[link.stage + 1][link.target].bar.minX, top: arriving[index]),
        thickness: Self.thickness(of: link.amount, unit: unit),
        series: link.series
      )
    }
  }

  /// The node at one end of a link.
  private struct Joint {
    let stage: Int
    let node: Int
  }

  /// The upper edge of each link at its node among `joints`, where links lie one under the other.
  private func tops(
    of links: [FlowDiagram.Link],
    at joints: [Joint],
    opposite: [Joint]
  ) -> [Double] {
    let ranks = opposite.map { rows[$0.stage].firstIndex(of: $0.node) ?? 0 }
    let order = links.indices.sorted {
      (ranks[$0], links[$0].series, $0) < (ranks[$1], links[$1].series, $1)
    }
    var next = places.map { $0.map(\.bar.minY) }
    var tops = Array(repeating: 0.0, count: links.count)
    for index in order {
      let joint = joints[index]
      tops[index] = next[joint.stage][joint.node]
      next[joint.stage][joint.node] += Self.thickness(of: links[index].amount, unit: unit)
    }
    return tops
  }

  /// The title and the list of what is not represented.
  private var omissions: [any Mark] {
    guard let omissions = chart.omissions, !omissions.items.isEmpty else { return [] }
    var top = bottom + 12
    return ([omissions.title] + omissions.items.map { "–\u{A0}\($0)" }).enumerated().map {
      index,
      text in
      let style = index == 0 ? TextStyle.strongLabel : .label
      let mark = TextMark(
        TextMeasure(style).wrap(text, width: chart.presentation.width.units, atMost: 6).lines,
        minX: 0,
        minY: top,
        anchor: .start,
        style: style,
        classes: index == 0 ? [.label, .strongLabel] : [.note]
      )
      top = mark.bounds.maxY
      return mark
    }
  }
}
