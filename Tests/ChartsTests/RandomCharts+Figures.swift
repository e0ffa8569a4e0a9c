import ChartGallery
import Charts
import TestSupport

extension RandomCharts {
  static func nested(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let levels = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      words(atMost: 3, &generator)
    }
    let chart = NestedBars(
      presentation: presentation(index, &generator),
      levels: levels.enumerated().map { NestedBars.Level(name: $1, look: $0 + 4) },
      categories: (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        NestedBars.Category(
          name: words(atMost: 6, &generator), observations: sums(levels.count, &generator))
      })
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }

  static func thread(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let periods = (0..<Int.random(in: 1...10, using: &generator)).map { _ in
      ThreadChart.Period(
        name: words(atMost: 1, &generator),
        document: Bool.random(using: &generator)
          ? .named(words(atMost: 3, &generator)) : .absent(reason: words(atMost: 2, &generator)))
    }
    let panels = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      ThreadChart.Panel(
        name: words(atMost: 8, &generator),
        series: (0..<Int.random(in: 1...3, using: &generator)).map { look in
          ThreadChart.Series(
            name: words(atMost: 2, &generator), look: look == 0 ? nil : look * 3,
            certainty: Bool.random(using: &generator) ? .provisional(remark: "?") : .firm,
            observations: sums(periods.count, &generator))
        }, format: Gallery.euros.format)
    }
    let chart = ThreadChart(
      presentation: presentation(index, &generator), periods: periods, panels: panels)
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }

  /// A trajectory over `count` positions, some of it projected, with changes of method.
  static func trajectory(over count: Int, _ generator: inout SeededGenerator) -> Trajectory {
    Trajectory(
      baseline: observations(1, &generator)[0], targets: observations(count, &generator),
      results: observations(count, &generator),
      projectionStart: Bool.random(using: &generator)
        ? Int.random(in: 0...count, using: &generator) : nil,
      methodBreaks: (0..<Int.random(in: 0...2, using: &generator)).map { _ in
        Trajectory.MethodBreak(
          before: Int.random(in: 0..<count, using: &generator), label: words(atMost: 4, &generator))
      }, format: Gallery.euros.format)
  }

  /// Names of what trajectories show.
  static func names(_ generator: inout SeededGenerator) -> Trajectory.Names {
    Trajectory.Names(
      baseline: words(atMost: 2, &generator), targets: words(atMost: 2, &generator),
      results: words(atMost: 2, &generator), projection: words(atMost: 2, &generator),
      methodBreak: words(atMost: 2, &generator))
  }

  static func multiples(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    let count = Int.random(in: 1...12, using: &generator)
    let chart = SmallMultiples(
      presentation: presentation(index, &generator),
      positions: (0..<count).map { _ in words(atMost: 2, &generator) }, names: names(&generator),
      panels: (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        SmallMultiples.Panel(
          name: words(atMost: 8, &generator), trajectory: trajectory(over: count, &generator))
      })
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }

  static func bullet(_ index: Int, _ generator: inout SeededGenerator) -> Gallery.Exhibit {
    func measure(_ generator: inout SeededGenerator) -> Measure {
      Measure(name: words(atMost: 4, &generator), observation: observations(1, &generator)[0])
    }
    let bounds = [generator.amount(), generator.amount()].sorted()
    let tolerance = BulletChart.Tolerance(
      name: words(atMost: 3, &generator), range: bounds[0]...bounds[1])
    let chart = BulletChart(
      presentation: presentation(index, &generator), result: measure(&generator),
      target: Bool.random(using: &generator) ? measure(&generator) : nil,
      baseline: Bool.random(using: &generator) ? measure(&generator) : nil,
      tolerance: Bool.random(using: &generator) ? tolerance : nil, format: Gallery.euros.format)
    return Gallery.Exhibit(name: "random \(index)", chart: chart)
  }
}
