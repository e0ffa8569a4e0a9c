import ChartGallery
import Charts

/// Charts of random shape and values, the same each time.
enum RandomCharts {
  static func charts(seed: UInt64, count: Int) -> [Gallery.Exhibit] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { index in
      switch index % 3 {
      case 0: trajectory(index, &generator)
      case 1: stacked(index, &generator)
      default: list(index, &generator)
      }
    }
  }

  private static func presentation(
    _ index: Int,
    _ generator: inout SeededGenerator
  ) -> ChartPresentation {
    Gallery.presentation(
      "random \(index)",
      Bool.random(using: &generator) ? .leftToRight : .rightToLeft,
      Bool.random(using: &generator) ? .compact : .wide
    )
  }

  /// Words as authors write them, up to forty characters and more.
  private static func words(atMost limit: Int, _ generator: inout SeededGenerator) -> String {
    let vocabulary = [
      "2025", "T0", "accès", "aux", "droits", "l’accompagnement", "métropole", "n.\u{A0}d.", "à",
      "interdépartementalisation", "الحقوق", "社会保障",
    ]
    return (0..<Int.random(in: 1...limit, using: &generator))
      .map { _ in vocabulary.randomElement(using: &generator) ?? "" }.joined(separator: " ")
  }

  private static func observations(
    _ count: Int,
    _ generator: inout SeededGenerator
  ) -> [Observation] {
    (0..<count).map { _ in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: .missing(reason: words(atMost: 3, &generator))
      case 1: .notExpected
      case 2: .value(0)
      default: .value(generator.amount())
      }
    }
  }

  private static func trajectory(
    _ index: Int,
    _ generator: inout SeededGenerator
  ) -> Gallery.Exhibit {
    let count = Int.random(in: 1...12, using: &generator)
    let today = TrajectoryChart.Today(
      position: Double.random(in: -1...13, using: &generator),
      label: words(atMost: 2, &generator)
    )
    return Gallery.trajectory(
      "random \(index)",
      positions: (0..<count).map { _ in words(atMost: 2, &generator) },
      baseline: observations(1, &generator)[0],
      targets: observations(count, &generator),
      results: Bool.random(using: &generator) ? observations(count, &generator) : nil,
      today: Bool.random(using: &generator) ? today : nil,
      course: Bool.random(using: &generator) ? .line : .steps,
      rule: Bool.random(using: &generator) ? .includingZero : .fitted,
      presentation: presentation(index, &generator),
      names: (
        words(atMost: 2, &generator), words(atMost: 2, &generator), words(atMost: 2, &generator)
      ),
      format: Gallery.euros
    )
  }

  private static func stacked(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let series = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      words(atMost: 4, &generator)
    }
    let categories = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      StackedBarChart.Category(
        name: words(atMost: 2, &generator),
        observations: observations(series.count, &generator),
        total: observations(1, &generator)[0],
        certainty: Bool.random(using: &generator)
          ? .firm : .provisional(remark: words(atMost: 2, &generator))
      )
    }
    return Gallery.stacked("random", series, categories, presentation(index, &generator))
  }

  private static func list(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let series = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      words(atMost: 4, &generator)
    }
    let rows = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      BarList.Row(
        name: words(atMost: 12, &generator),
        observations: observations(series.count, &generator),
        total: observations(1, &generator)[0],
        certainty: Bool.random(using: &generator)
          ? .firm : .provisional(remark: words(atMost: 2, &generator))
      )
    }
    return Gallery.list("random", series, rows, presentation(index, &generator))
  }
}
