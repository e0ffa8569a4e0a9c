import ChartGallery
import Charts
import Testing

@Suite("Charts do not mislead")
struct HonestyTests {
  private let exhibits = Gallery.exhibits + RandomCharts.charts(seed: 9, count: 450)

  private func rules(_ scene: Scene, _ kind: ChartClass) -> [RuleMark] {
    scene.marks.compactMap { $0 as? RuleMark }.filter { $0.classes == [kind] }
  }

  @Test("a bar that stands alone starts at the line of zero")
  func barsStartAtZero() {
    for exhibit in exhibits where exhibit.chart is NestedBars || exhibit.chart is BulletChart {
      let scene = exhibit.chart.scene()
      let zeros = rules(scene, .axisZero).map(\.segment.start.x)
      let bars = scene.marks.compactMap { $0 as? BarMark }.filter { !isSample($0) }
      let strays = bars.filter { bar in
        !zeros.contains { abs($0 - bar.bounds.minX) < 0.001 || abs($0 - bar.bounds.maxX) < 0.001 }
      }
      #expect(strays.map(\.bounds) == [], "\(exhibit.name)")
    }
  }

  @Test("stacked bars start at the line of zero, each part where the one before ends")
  func stacksStartAtZero() {
    for exhibit in exhibits {
      guard let chart = exhibit.chart as? StackedBarChart else { continue }
      let scene = chart.scene()
      let bars = scene.marks.compactMap { $0 as? BarMark }.filter { !isSample($0) }
      let zeros = rules(scene, .axisZero).map(\.segment.start.y)
      for (_, stack) in Dictionary(grouping: bars, by: \.bounds.minX) {
        let edges = zeros + stack.flatMap { [$0.bounds.minY, $0.bounds.maxY] }
        let strays = stack.enumerated().filter { index, bar in
          let others =
            zeros
            + stack.enumerated().filter { $0.offset != index }
            .flatMap { [$0.element.bounds.minY, $0.element.bounds.maxY] }
          return !others.contains {
            abs($0 - bar.bounds.minY) < 0.001 || abs($0 - bar.bounds.maxY) < 0.001
          }
        }
        #expect(strays.isEmpty && !edges.isEmpty, "\(exhibit.name)")
      }
    }
  }

  @Test("all numbers of a chart's axes stand on one side")
  func oneAxis() {
    for exhibit in exhibits where !(exhibit.chart is SmallMultiples) {
      let numbers = exhibit.chart.scene().marks.compactMap { $0 as? TextMark }
        .filter { $0.classes == [.axisLabel] && $0.anchor == .end }
      let sides = Set(numbers.map { ($0.bounds.maxX * 100).rounded() })
      #expect(sides.count <= 1, "\(exhibit.name)")
    }
  }

  @Test("no axis has more than ten lines, with panels or without")
  func gridLines() {
    for exhibit in exhibits {
      let lines = rules(exhibit.chart.scene(), .gridLine)
      let panels = (exhibit.chart as? ThreadChart)?.panels.count ?? 1
      let count = exhibit.chart is SmallMultiples || exhibit.chart is Drawing ? 0 : lines.count
      #expect(count <= 10 * panels, "\(exhibit.name)")
    }
  }

  @Test("every reason why a value is missing is printed")
  func reasons() {
    for exhibit in Gallery.exhibits {
      let printed = exhibit.chart.scene().marks.compactMap { $0 as? TextMark }
        .map { $0.lines.joined(separator: " ") }.joined(separator: " ")
      let silent = reasons(of: exhibit.chart).filter { !printed.contains($0) }
      #expect(silent == [], "\(exhibit.name)")
    }
  }

  @Test("no line crosses a change of method, and a projected part never looks firm")
  func trajectories() {
    for exhibit in exhibits {
      guard let chart = exhibit.chart as? TrajectoryChart else { continue }
      let marks = chart.scene().marks
      let breaks = marks.compactMap { $0 as? RuleMark }.filter {
        $0.classes.contains(.methodBreak)
      }
      let lines = marks.compactMap { $0 as? LineMark }.filter { $0.course == .straight }
      let crossing = lines.flatMap(\.segments).filter { segment in
        breaks.contains {
          segment.start.x < $0.segment.start.x - 0.001 && $0.segment.start.x + 0.001 < segment.end.x
        }
      }
      #expect(crossing == [], "\(exhibit.name)")
      let projected = [chart.targets, chart.results].compactMap { series -> Int? in
        guard let series, let start = series.projection?.start else { return nil }
        return series.observations.dropFirst(start).count { $0.value != nil }
      }
      let hollow = marks.compactMap { $0 as? DotMark }.count { $0.classes.contains(.projected) }
      #expect(hollow == projected.reduce(0, +), "\(exhibit.name)")
    }
  }

  @Test("a part of a nested bar is thinner than the bar around it")
  func nesting() {
    for exhibit in exhibits {
      guard let chart = exhibit.chart as? NestedBars else { continue }
      let bars = chart.scene().marks.compactMap { $0 as? BarMark }.filter { !isSample($0) }
      let known = chart.categories.flatMap(\.observations).count { $0.value != nil }
      #expect(bars.count == known)
      let inner = zip(bars, bars.dropFirst()).filter { $1.series > $0.series }
      #expect(inner.allSatisfy { $1.bounds.height < $0.bounds.height }, "\(exhibit.name)")
    }
  }

  /// Whether the bar is the sample of a legend.
  private func isSample(_ bar: BarMark) -> Bool {
    bar.bounds.width == 14 && abs(bar.bounds.height - 12) < 0.001
  }

  private func reasons(of chart: any Chart) -> [String] {
    let observations: [Observation] =
      switch chart {
      case let chart as TrajectoryChart:
        chart.targets.observations + (chart.results?.observations ?? [])
      case let chart as StackedBarChart:
        chart.categories.compactMap { firstMissing($0.observations) }
      case let chart as BarList: chart.rows.compactMap { firstMissing($0.observations) }
      case let chart as GroupedBarList:
        chart.groups.flatMap(\.rows).compactMap { firstMissing($0.observations) }
          + chart.groups.map(\.total)
      case let chart as NestedBars: chart.categories.flatMap(\.observations)
      case let chart as BulletChart:
        [chart.result, chart.target, chart.baseline].compactMap { $0?.observation }
      case let chart as ThreadChart:
        chart.panels.flatMap(\.series).flatMap { series in
          zip(series.observations, chart.periods).map { observation, period in
            guard case .absent(let reason) = period.document else { return observation }
            return .missing(reason: reason)
          }
        }
      case let chart as SmallMultiples:
        chart.panels.flatMap { [$0.baseline] + $0.targets + $0.results }
      case let chart as FlowDiagram: chart.stages.flatMap(\.nodes).map(\.amount)
      default: []
      }
    return observations.compactMap(\.reason)
  }

  /// A bar says why its first missing part is missing.
  private func firstMissing(_ observations: [Observation]) -> Observation? {
    observations.first { $0.reason != nil }
  }
}
