import ChartGallery
import Charts
import TestSupport
import Testing

@Suite("Flows show where amounts come from and go") struct FlowTests {
  private func randomFlows(_ order: FlowDiagram.Order) -> [FlowDiagram] {
    var generator = SeededGenerator(seed: 10)
    return (0..<300).map { index in
      RandomCharts.flow(Gallery.presentation("flow \(index)"), order, &generator)
    }
  }

  /// How many pairs of ribbons cross between the same stages.
  private func crossings(_ chart: FlowDiagram) -> Int {
    let links = chart.scene().marks.compactMap { $0 as? LinkMark }
    var count = 0
    for (index, first) in links.enumerated() {
      count += links[..<index].count { second in
        first.source.x == second.source.x
          && (first.source.top - second.source.top) * (first.target.top - second.target.top) < -1e-6
      }
    }
    return count
  }

  @Test("sorting never lets more links cross than the order given, and untangles what can be")
  func order() {
    for (given, sorted) in zip(randomFlows(.given), randomFlows(.fewestCrossings)) {
      #expect(crossings(sorted) <= crossings(given))
    }
    let exhibits = Gallery.exhibits.filter { $0.name.hasPrefix("flow-crossed") }
    let counts = exhibits.compactMap { ($0.chart as? FlowDiagram).map(crossings) }
    #expect(counts == [3, 3, 0, 0])
  }

  @Test(
    "ribbons are as thick as their amounts, never invisible, and stay on the bars of their nodes")
  func thickness() {
    for chart in randomFlows(.fewestCrossings) {
      let marks = chart.scene().marks
      let links = marks.compactMap { $0 as? LinkMark }
      let drawn = chart.links.filter { $0.amount.value > 0 }
      #expect(links.count == drawn.count)
      let units = zip(links, drawn).filter { $0.0.thickness > 1 }.map {
        $0.thickness / $1.amount.value
      }
      let least = units.min() ?? 0
      #expect(units.allSatisfy { abs($0 - least) <= least * 1e-9 })
      #expect(links.allSatisfy { $0.thickness >= 1 })
      let bars = marks.filter { $0 is BarMark || $0 is NodeMark || $0 is GapMark }.map(\.bounds)
      for link in links {
        let leaves = bars.contains {
          abs($0.maxX - link.source.x) < 1e-6 && $0.minY <= link.source.top + 1e-6
            && link.source.top + link.thickness <= $0.maxY + 1e-6
        }
        let arrives = bars.contains {
          abs($0.minX - link.target.x) < 1e-6 && $0.minY <= link.target.top + 1e-6
            && link.target.top + link.thickness <= $0.maxY + 1e-6
        }
        #expect(leaves && arrives)
      }
    }
  }

  @Test("nodes of a stage keep their distance, with their labels") func distance() {
    for chart in randomFlows(.fewestCrossings) {
      let bars = chart.scene().marks.filter { $0 is NodeMark || $0 is GapMark }.map(\.bounds).filter
      { $0.width == 10 }
      for (index, bar) in bars.enumerated() {
        let near = bars[..<index].filter { $0.minX == bar.minX }.filter {
          $0.minY < bar.maxY + 9.999 && bar.minY < $0.maxY + 9.999
        }
        #expect(near == [])
      }
    }
  }

  @Test("every amount is printed in full, and so is every amount received") func amounts() {
    for exhibit in Gallery.exhibits {
      guard let chart = exhibit.chart as? FlowDiagram else { continue }
      let printed = Set(
        chart.scene().marks.compactMap { ($0 as? TextMark)?.lines.joined(separator: " ") })
      let nodes = chart.stages.flatMap(\.nodes).compactMap(\.amount.written?.full)
      let silent = nodes.filter { !printed.contains($0) }
      #expect(silent == [], "\(exhibit.name)")
      let received = chart.links.filter { link in
        let siblings = chart.links.filter { $0.stage == link.stage && $0.target == link.target }
        return siblings.count > 1
      }
      let unsaid = received.filter { !printed.contains($0.amount.full) }
      #expect(unsaid == [], "\(exhibit.name)")
    }
  }

  @Test("what is not represented is listed in the drawing and handed on as notes") func omissions()
    throws
  {
    let exhibit = try #require(Gallery.exhibits.first { $0.name == "flow" })
    let chart = try #require(exhibit.chart as? FlowDiagram)
    #expect(chart.scene().notes == chart.omissions?.items)
    let notes = chart.scene().marks.compactMap { $0 as? TextMark }.filter { $0.classes == [.note] }
    #expect(
      notes.map { $0.lines.joined(separator: " ") } == chart.scene().notes.map { "–\u{A0}\($0)" })
    #expect(
      Gallery.exhibits.filter { !($0.chart is FlowDiagram) }.allSatisfy {
        $0.chart.scene().notes.isEmpty
      })
  }
}
