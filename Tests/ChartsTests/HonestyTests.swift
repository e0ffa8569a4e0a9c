import ChartGallery
import Charts
import TestSupport
import Testing

@Suite("Charts do not mislead") struct HonestyTests {
  private static let drawings = Task {
    await Drawing.all(of: Gallery.exhibits + RandomCharts.charts(seed: 9, count: 450))
  }

  private let exhibits: [Drawing]

  init() async { exhibits = await Self.drawings.value }

  @Test("every bar starts at the line of zero or on the part before it, on one scale from zero")
  func barsStartAtZero() {
    for exhibit in exhibits {
      guard let bars = DrawnBars(of: exhibit.chart) else { continue }
      #expect(bars.faults(in: exhibit.scene) == [], "\(exhibit.name)")
    }
  }

  @Test("the number at the line of zero is zero") func zeroIsZero() {
    for exhibit in exhibits where exhibit.chart is StackedBarChart || exhibit.chart is BulletChart {
      let scene = exhibit.scene
      let isUpright = exhibit.chart is StackedBarChart
      let zeros = scene.zeroLines(areUpright: isUpright)
      let numbers = scene.texts.filter { $0.classes == [.axisLabel] }.filter { text in
        zeros.contains {
          isUpright
            ? abs(text.bounds.midY - $0) < 0.001 && text.anchor == .end
            : abs(text.bounds.midX - $0) < 0.001
        }
      }
      let digits = numbers.flatMap(\.lines).joined().compactMap(\.wholeNumberValue)
      #expect(digits.allSatisfy { $0 == 0 }, "\(exhibit.name)")
    }
  }

  @Test("figures that draw no amounts as lengths have no bar, so that none can float")
  func noOtherBars() {
    for exhibit in exhibits where DrawnBars(of: exhibit.chart) == nil {
      #expect(exhibit.scene.bars.map(\.bounds) == [], "\(exhibit.name)")
    }
  }

  @Test("what a figure of several units draws has no area: nothing in it can be added by eye")
  func noAreaWithoutUnit() {
    for exhibit in exhibits where exhibit.chart is ThreadChart || exhibit.chart is SmallMultiples {
      let areas = exhibit.scene.marks.filter { $0 is BarMark || $0 is BandMark }
      #expect(areas.map(\.bounds) == [], "\(exhibit.name)")
    }
  }

  @Test("a line of an axis has one number, and all numbers of axes stand on one side")
  func oneAxis() {
    for exhibit in exhibits {
      let scene = exhibit.scene
      let numbers = scene.texts.filter { $0.classes == [.axisLabel] }
      let lines = scene.rules.filter { $0.classes == [.gridLine] || $0.classes == [.axisZero] }
      let crowded = lines.map(\.segment).filter { line in
        let isLevel = line.start.y == line.end.y
        return numbers.count {
          isLevel
            ? abs($0.bounds.midY - line.start.y) < 0.001
            : abs($0.bounds.midX - line.start.x) < 0.001 && $0.bounds.minY >= line.end.y
        } > 1
      }
      #expect(crowded == [], "\(exhibit.name)")
      let sides = Set(numbers.filter { $0.anchor == .end }.map { ($0.bounds.maxX * 100).rounded() })
      #expect(exhibit.chart is SmallMultiples || sides.count <= 1, "\(exhibit.name)")
    }
  }

  @Test("no axis has more than ten lines, and a small panel only the one it stands on")
  func gridLines() {
    for exhibit in exhibits {
      let scene = exhibit.scene
      let lines = scene.rules.filter { $0.classes == [.gridLine] }.map(\.segment.start.y)
      switch exhibit.chart {
      case let chart as SmallMultiples:
        #expect(lines.count <= chart.panels.count, "\(exhibit.name)")
      case let chart as ThreadChart:
        let tops = scene.texts.filter {
          $0.classes == [.label, .strongLabel] && $0.anchor == .start && $0.bounds.minX == 0
        }.map(\.bounds.minY)
        let counts = Dictionary(grouping: lines) { line in tops.count { $0 < line } }
        #expect(tops.count == chart.panels.count, "\(exhibit.name)")
        #expect(counts.allSatisfy { $0.value.count <= 10 }, "\(exhibit.name)")
      default: #expect(lines.count <= 10, "\(exhibit.name)")
      }
    }
  }

  @Test("what is known has a mark each, what is missing a gap, and never a mark at zero")
  func missing() {
    for exhibit in exhibits {
      guard let owed = OwedGaps(of: exhibit.chart) else { continue }
      let scene = exhibit.scene
      let known = scene.bars.count + scene.dots.count
      #expect(known == owed.values, "\(exhibit.name)")
      #expect(drawnGaps(of: exhibit.chart, scene) == owed.gaps, "\(exhibit.name)")
    }
  }

  @Test("a line as small as a word goes through what is known alone, with a gap for the rest")
  func sparklines() {
    var generator = SeededGenerator(seed: 12)
    let random = (0..<200).map { _ in
      Sparkline(
        observations: RandomCharts.observations(6, &generator),
        methodBreaks: [Int.random(in: 0..<6, using: &generator)], direction: .leftToRight)
    }
    for line in Gallery.sparklines.map(\.line) + random {
      let known = line.observations.count { $0.value != nil }
      let lines = line.marks.compactMap { $0 as? LineMark }
      let dots = line.marks.compactMap { $0 as? DotMark }
      let places = lines.flatMap(\.runs).joined().map(\.x) + dots.map(\.center.x)
      #expect(Set(places).count == known)
      let reasons = line.observations.map { $0.reason != nil }
      let runs = reasons.indices.count { reasons[$0] && ($0 == 0 || !reasons[$0 - 1]) }
      let gaps = line.marks.compactMap { $0 as? RuleMark }.filter { $0.classes.contains(.gapMark) }
      #expect(gaps.count == runs)
    }
  }

  @Test("a total is printed only where it is given, and some part of it is known") func totals() {
    for exhibit in Gallery.exhibits {
      guard let chart = exhibit.chart as? BarList else { continue }
      let printed = chart.scene().texts.count { $0.classes == [.label, .strongLabel] }
      let owed = chart.groups.flatMap(\.bars).count { bar in
        bar.total.value != nil && bar.parts.contains { $0.value != nil }
      }
      // A group prints its name, and its subtotal.
      let headings = chart.groups.reduce(0) { $0 + ($1.total.value == nil ? 1 : 2) }
      #expect(printed == owed + headings, "\(exhibit.name)")
    }
  }

  @Test("every reason why a value is missing is printed") func reasons() {
    for exhibit in Gallery.exhibits {
      let printed = exhibit.chart.scene().marks.compactMap { $0 as? TextMark }.map {
        $0.lines.joined(separator: " ")
      }.joined(separator: " ")
      let silent = reasons(of: exhibit.chart).filter { !printed.contains($0) }
      #expect(silent == [], "\(exhibit.name)")
    }
  }

  @Test("no line crosses a change of method") func methodBreaks() {
    for exhibit in exhibits
    where exhibit.chart is TrajectoryChart || exhibit.chart is SmallMultiples {
      let scene = exhibit.scene
      let breaks = scene.rules.filter {
        $0.classes.contains(.methodBreak) && $0.segment.end.y - $0.segment.start.y > 14.5
      }.map(\.segment)
      let lines = scene.marks.compactMap { $0 as? LineMark }.flatMap(\.segments)
      let crossing = lines.filter { line in
        breaks.contains { change in
          line.start.x < change.start.x - 0.001 && change.start.x + 0.001 < line.end.x
            && max(line.start.y, line.end.y) >= change.start.y
            && min(line.start.y, line.end.y) <= change.end.y
        }
      }
      #expect(crossing == [], "\(exhibit.name)")
    }
  }

  @Test("a projected part never looks firm: its markers are hollow, its values not bold")
  func projections() {
    for exhibit in exhibits {
      guard let chart = exhibit.chart as? TrajectoryChart else { continue }
      let scene = exhibit.scene
      let results = chart.trajectory.results
      let start = chart.trajectory.projectionStart ?? results.count
      let projected = results.dropFirst(start).count { $0.value != nil }
      #expect(scene.dots.count { $0.classes.contains(.projected) } == projected, "\(exhibit.name)")
      let firm = results.prefix(start).count { $0.value != nil }
      let bold = scene.texts.count { $0.classes.contains(.strongLabel) }
      #expect(bold <= firm, "\(exhibit.name)")
    }
  }

  @Test(
    "in a thread, a series that is not firm has hollow markers, a dashed line and no bold value")
  func provisionalSeries() {
    for exhibit in exhibits {
      guard let chart = exhibit.chart as? ThreadChart else { continue }
      let scene = exhibit.scene
      let series = chart.panels.flatMap(\.series)
      let values = { (series: ThreadChart.Series) in series.observations.count { $0.value != nil } }
      let provisional = series.filter(\.certainty.isProvisional).map(values).reduce(0, +)
      let firm = series.map(values).reduce(0, +) - provisional
      #expect(
        scene.dots.count { $0.classes.contains(.projected) } == provisional, "\(exhibit.name)")
      let bold = scene.texts.count { $0.classes.contains(.strongLabel) && $0.anchor == .middle }
      #expect(bold <= firm, "\(exhibit.name)")
      let lines = scene.marks.compactMap { $0 as? LineMark }
      #expect(
        provisional > 0 || lines.allSatisfy { !$0.classes.contains(.projected) }, "\(exhibit.name)")
    }
  }

  @Test("parts that are missing of a known total are together as high as the rest of it")
  func remainder() throws {
    let exhibit = try #require(Gallery.exhibits.first { $0.name == "stacked-with-gaps" })
    let scene = exhibit.chart.scene()
    let known = try #require(scene.bars.last).bounds
    let missing = try #require(scene.gaps.last).bounds
    // 160 of 320 are known.
    #expect(abs(missing.height - known.height) < 0.001)
    #expect(missing.maxY == known.minY)
  }

  @Test("a part of a nested bar is thinner than the bar around it") func nesting() {
    for exhibit in exhibits where exhibit.chart is NestedBars {
      let bars = exhibit.scene.bars
      let inner = zip(bars, bars.dropFirst()).filter { $1.series > $0.series }
      #expect(inner.allSatisfy { $1.bounds.height < $0.bounds.height }, "\(exhibit.name)")
    }
  }

  /// The fields and dotted lines of what is missing; in a list, whose lines may find no room beside a
  /// long bar, the reasons.
  private func drawnGaps(of chart: any Chart, _ scene: Scene) -> Int {
    switch chart {
    case is TrajectoryChart: scene.gaps.count
    case is BarList: scene.texts.count { $0.classes == [.label, .gapLabel] }
    default: scene.gaps.count + scene.gapLines.count
    }
  }

  private func reasons(of chart: any Chart) -> [String] {
    let observations: [Observation] =
      switch chart {
      case let chart as TrajectoryChart: chart.trajectory.targets + chart.trajectory.results
      case let chart as StackedBarChart: chart.bars.compactMap { firstMissing($0.parts) }
      case let chart as BarList:
        chart.groups.flatMap(\.bars).compactMap { firstMissing($0.parts) }
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
        chart.panels.map(\.trajectory).flatMap { [$0.baseline] + $0.targets + $0.results }
      default: []
      }
    return observations.compactMap(\.reason)
  }

  /// A bar says why its first missing part is missing.
  private func firstMissing(_ observations: [Observation]) -> Observation? {
    observations.first { $0.reason != nil }
  }
}
