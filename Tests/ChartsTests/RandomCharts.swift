import ChartGallery
import Charts
import TestSupport

/// Charts of random shape and values, the same each time, at every width that they have in a page.
enum RandomCharts {
  static func charts(seed: UInt64, count: Int) -> [Gallery.Exhibit] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).flatMap { chart($0, &generator).places }
  }

  private static func chart(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    switch index % 7 {
    case 0: trajectory(index, &generator)
    case 1: stacked(index, &generator)
    case 2: list(index, &generator)
    case 3: nested(index, &generator)
    case 4: thread(index, &generator)
    case 5: multiples(index, &generator)
    default: bullet(index, &generator)
    }
  }

  static func presentation(_ index: Int, _ generator: inout SeededGenerator) -> ChartPresentation {
    Gallery.presentation(
      "random \(index)", Bool.random(using: &generator) ? .leftToRight : .rightToLeft)
  }

  /// Words as authors write them, up to forty characters and more.
  static func words(atMost limit: Int, _ generator: inout SeededGenerator) -> String {
    let vocabulary = [
      "2025", "T0", "accès", "aux", "droits", "l’accompagnement", "métropole", "n.\u{A0}d.", "à",
      "interdépartementalisation", "الحقوق", "社会保障",
    ]
    return (0..<Int.random(in: 1...limit, using: &generator)).map { _ in
      vocabulary.randomElement(using: &generator) ?? ""
    }.joined(separator: " ")
  }

  static func observations(_ count: Int, _ generator: inout SeededGenerator) -> [Observation] {
    (0..<count).map { _ in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: .missing(reason: words(atMost: 3, &generator))
      case 1: .notExpected
      case 2: .known(Gallery.euros.value(0))
      default: .known(Gallery.euros.value(generator.amount()))
      }
    }
  }

  /// Observations of sums, of which some are known in part.
  static func sums(_ count: Int, _ generator: inout SeededGenerator) -> [Observation] {
    observations(count, &generator).map { observation in
      guard let value = observation.written, Int.random(in: 0..<5, using: &generator) == 0 else {
        return observation
      }
      return .atLeast(value, reason: words(atMost: 3, &generator))
    }
  }

  private static func trajectory(
    _ index: Int, _ generator: inout SeededGenerator
  ) -> Gallery.Exhibit {
    let count = Int.random(in: 1...12, using: &generator)
    let today = TrajectoryChart.Today(
      position: Double.random(in: -1...13, using: &generator), label: words(atMost: 2, &generator))
    let chart = TrajectoryChart(
      presentation: presentation(index, &generator),
      positions: (0..<count).map { _ in words(atMost: 2, &generator) }, names: names(&generator),
      trajectory: trajectory(over: count, &generator),
      today: Bool.random(using: &generator) ? today : nil)
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }

  private static func stacked(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let series = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      words(atMost: 4, &generator)
    }
    let count = Int.random(in: 1...12, using: &generator)
    let bars = bars(count, series.count, wordsAtMost: 2, &generator)
    return Gallery.stacked("random", series, bars, presentation(index, &generator))
  }

  private static func list(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let series = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      words(atMost: 4, &generator)
    }
    let groups = (0..<Int.random(in: 1...4, using: &generator)).map { group in
      let count = Int.random(in: group == 0 ? 1...5 : 0...3, using: &generator)
      return BarList.Group(
        name: words(atMost: 6, &generator),
        bars: bars(count, series.count, wordsAtMost: 12, &generator), total: sums(1, &generator)[0])
    }
    let chart = BarList(
      presentation: presentation(index, &generator), series: series, groups: groups,
      format: Gallery.euros.format)
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }

  private static func bars(
    _ count: Int, _ seriesCount: Int, wordsAtMost limit: Int, _ generator: inout SeededGenerator
  ) -> [Bar] {
    (0..<count).map { _ in
      Bar(
        name: words(atMost: limit, &generator), parts: sums(seriesCount, &generator),
        total: sums(1, &generator)[0],
        certainty: Bool.random(using: &generator)
          ? .firm : .provisional(remark: words(atMost: 2, &generator)))
    }
  }
}
