/// The places of nested bars.
struct NestedBarsLayout {
  private let chart: NestedBars
  private let scale: LinearScale
  private let width: Double

  init(_ chart: NestedBars) {
    self.chart = chart
    width = chart.presentation.width.units
    let values = chart.categories.flatMap(\.observations).compactMap(\.value)
    scale = LinearScale(
      domain: DomainRule.includingZero.domain(of: values), from: 0.5, to: width - 0.5)
  }

  /// The categories one under the other.
  func scene() -> Scene {
    var marks: [any Mark] = []
    var top = 0.0
    for category in chart.categories {
      let name = TextMark(
        TextMeasure(.strongLabel).wrap(category.name, width: width, atMost: 6).lines, minX: 0,
        minY: top, anchor: .start, style: .strongLabel, classes: [.label, .strongLabel])
      let bars = bars(of: category, minY: name.bounds.maxY + 2)
      let values = values(of: category, minY: name.bounds.maxY + Self.thickness + 6)
      marks += [name as any Mark] + bars + values.marks
      top = values.maxY + Self.distance
    }
    return Scene(kind: .nestedBars, height: top - Self.distance + 1, marks: marks)
  }

  private static let thickness = 26.0
  private static let distance = 14.0

  /// The bars from the outermost, which is the thickest; a dotted line where nothing is known.
  private func bars(of category: NestedBars.Category, minY: Double) -> [any Mark] {
    let zero = scale.position(of: 0)
    let midY = minY + Self.thickness / 2
    let step = (Self.thickness - 8) / Double(max(1, chart.levels.count - 1))
    let bars = category.observations.enumerated().compactMap { level, observation in
      observation.value.map { value in
        let half = (Self.thickness - Double(level) * step) / 2
        let box = Rectangle(
          Point(x: zero, y: midY - half), Point(x: scale.position(of: value), y: midY + half))
        return BarMark(bounds: box, series: chart.levels[level].look, certainty: .firm)
      }
    }
    let rule = RuleMark(
      Segment(from: Point(x: zero, y: minY), to: Point(x: zero, y: minY + Self.thickness)),
      classes: [.axisZero])
    let isMissing = bars.isEmpty && category.observations.contains { $0.reason != nil }
    guard isMissing else { return bars as [any Mark] + [rule] }
    let line = Segment(from: Point(x: zero, y: midY), to: Point(x: min(zero + 60, width), y: midY))
    return [rule, RuleMark(line, classes: [.rule, .gapMark])]
  }

  /// The values in words, each after a sample of its bar.
  private func values(of category: NestedBars.Category, minY: Double) -> Legend {
    let entries = zip(chart.levels, category.observations).compactMap {
      level, observation -> (sample: Legend.Sample, name: String)? in
      switch observation {
      case .known(let value): (.series(level.look), "\(level.name) \(value.full)")
      case .missing(let reason): (.gap, "\(level.name) \(reason)")
      case .notExpected: nil
      }
    }
    return Legend(entries, minY: minY, width: width)
  }
}
