import Charts

/// The bars that a figure owes its values, to be held against those it draws.
struct DrawnBars {
  /// Values that lie one on the other, from zero; `nil` is a value that is missing.
  let stacks: [[Double?]]
  /// Whether bars rise, instead of running in the direction of writing.
  let areUpright: Bool

  /// The bars of `chart`; nothing where it is a figure without bars.
  init?(of chart: any Chart) {
    switch chart {
    case let chart as StackedBarChart: stacks = chart.bars.map { $0.parts.map(\.value) }
    case let chart as BarList: stacks = chart.groups.flatMap(\.bars).map { $0.parts.map(\.value) }
    case let chart as NestedBars:
      stacks = chart.categories.flatMap(\.observations).map { [$0.value] }
    case let chart as BulletChart: stacks = [[chart.result.observation.value]]
    default: return nil
    }
    areUpright = chart is StackedBarChart
  }

  /// Where each bar must begin and end, in the unit of the values, in the order in which it is drawn.
  ///
  /// The first part of a stack begins at zero, each other one where the last of its sign ended.
  var spans: [(start: Double, end: Double)] {
    stacks.flatMap { values in
      var upper = 0.0
      var lower = 0.0
      return values.compactMap(\.self).map { value in
        if value < 0 {
          defer { lower += value }
          return (lower, lower + value)
        }
        defer { upper += value }
        return (upper, upper + value)
      }
    }
  }

  /// What is wrong with the bars of `scene`, which must have one line at zero, and one scale from it.
  func faults(in scene: Scene) -> [String] {
    let bars = scene.bars
    let spans = spans
    guard bars.count == spans.count else { return ["\(bars.count) bars for \(spans.count) values"] }
    let zeros = scene.zeroLines(areUpright: areUpright)
    guard let zero = zeros.first, zeros.allSatisfy({ abs($0 - zero) < 0.001 }) else {
      return bars.isEmpty ? [] : ["lines at zero: \(zeros)"]
    }
    let reaches = spans.map { max(abs($0.start), abs($0.end)) }
    guard let farthest = reaches.max(), farthest > 0, let index = reaches.firstIndex(of: farthest)
    else { return bars.filter { length(of: $0) > 0.001 }.map { "a bar for zero: \($0.bounds)" } }
    let edges = edges(of: bars[index], from: zero)
    let unit = max(abs(edges.lowerBound), abs(edges.upperBound)) / farthest
    return zip(bars, spans).compactMap { bar, span in
      let drawn = self.edges(of: bar, from: zero)
      let owed = [span.start * unit, span.end * unit].sorted()
      let isRight = abs(drawn.lowerBound - owed[0]) < 0.01 && abs(drawn.upperBound - owed[1]) < 0.01
      return isRight ? nil : "\(span.start) to \(span.end) drawn from \(drawn), owed \(owed)"
    }
  }

  /// How far the ends of a bar lie from zero, in units of the drawing.
  private func edges(of bar: BarMark, from zero: Double) -> ClosedRange<Double> {
    areUpright
      ? (zero - bar.bounds.maxY)...(zero - bar.bounds.minY)
      : (bar.bounds.minX - zero)...(bar.bounds.maxX - zero)
  }

  private func length(of bar: BarMark) -> Double {
    areUpright ? bar.bounds.height : bar.bounds.width
  }
}

extension Scene {
  /// The bars, without the samples of a legend.
  var bars: [BarMark] { marks.compactMap { $0 as? BarMark }.filter { !isSample($0) } }

  /// The markers of known values, without the samples of a legend.
  var dots: [DotMark] {
    marks.compactMap { $0 as? DotMark }.filter { !isSample($0) && !$0.classes.contains(.gapMark) }
  }

  /// The hatched fields, without the samples of a legend.
  var gaps: [GapMark] { marks.compactMap { $0 as? GapMark }.filter { !isSample($0) } }

  /// The dotted lines that stand for what is missing.
  var gapLines: [RuleMark] { rules.filter { $0.classes.contains(.gapMark) } }

  /// The straight lines.
  var rules: [RuleMark] { marks.compactMap { $0 as? RuleMark } }

  /// The texts.
  var texts: [TextMark] { marks.compactMap { $0 as? TextMark } }

  /// Where the lines stand from which bars go, across the bars.
  func zeroLines(areUpright: Bool) -> [Double] {
    rules.filter { $0.classes == [.axisZero] }.map(\.segment).filter {
      areUpright ? $0.start.y == $0.end.y : $0.start.x == $0.end.x
    }.map { areUpright ? $0.start.y : $0.start.x }
  }

  /// Whether a mark is the sample before a name in a legend.
  private func isSample(_ mark: any Mark) -> Bool {
    texts.contains { text in
      text.classes.contains(.legendLabel) && abs(mark.bounds.midX + 12 - text.bounds.minX) < 0.001
        && abs(mark.bounds.midY - text.bounds.minY - TextStyle.label.lineHeight / 2) < 0.001
    }
  }
}
