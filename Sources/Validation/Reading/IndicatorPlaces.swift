import Consistency
import Diagnostics
import Model
import Syntax

/// Where the values of an indicator are written.
struct IndicatorPlaces {
  private let nodes: [String: SyntaxNode]

  /// Takes the nodes of the keys that hold values.
  init(_ keys: inout MappingReader) {
    var nodes: [String: SyntaxNode] = [:]
    for key in ["baseline", "targets", "results", "projections"] where keys.has(key) {
      nodes[key] = keys.optional(key, .node)
    }
    self.nodes = nodes
  }

  /// Where the value of a year stands.
  func value(of year: Int, in key: String) -> SyntaxNode? {
    let node = nodes[key]?.entry(String(year))?.value
    return node?.entry("value")?.value ?? node
  }

  /// The key of a year.
  func year(_ year: Int, in key: String) -> SourceLocation? {
    nodes[key]?.entry(String(year))?.key.location
  }

  /// The day of a result.
  func date(of year: Int) -> SourceLocation? {
    nodes["results"]?.entry(String(year))?.value.entry("date")?.value.location
  }

  /// The start, where it is known.
  func start(_ baseline: Stated<Quantity>) -> IndicatorValue? {
    guard let quantity = baseline.value, let node = nodes["baseline"] else { return nil }
    return IndicatorValue(year: nil, quantity: Located(quantity, at: node.location))
  }

  /// The number of a year, where it is known.
  func number(_ value: Stated<Quantity>, of year: Int, in key: String) -> IndicatorValue? {
    guard let quantity = value.value, let node = self.value(of: year, in: key) else { return nil }
    return IndicatorValue(year: year, quantity: Located(quantity, at: node.location))
  }
}

extension Reading {
  /// Checks whether what an indicator says can be meant.
  func checkPlausibility(
    of indicator: Indicator, _ places: IndicatorPlaces, into diagnostics: inout [Diagnostic]
  ) {
    let start = places.start(indicator.baseline)
    let targets = indicator.targets.compactMap {
      places.number($0.value, of: $0.year, in: "targets")
    }
    let results = indicator.results.compactMap {
      places.number($0.value, of: $0.year, in: "results")
    }
    let projections = indicator.projections.compactMap {
      places.number(.known($0.value), of: $0.year, in: "projections")
    }
    let comparable = targets.filter { target in
      target.year.map(indicator.isTargetComparableWithBaseline) ?? true
    }
    let promised =
      [start].compactMap(\.self) + comparable.sorted { ($0.year ?? 0) < ($1.year ?? 0) }
    DirectionContradicted.check(indicator.direction, promised, into: &diagnostics)
    ValueOutOfScale.check(promised, into: &diagnostics)
    for result in results {
      guard let target = targets.first(where: { $0.year == result.year }) else { continue }
      ValueOutOfScale.check(result, beside: target, into: &diagnostics)
    }
    for value in [start].compactMap(\.self) + targets + results + projections {
      ValueOutOfBounds.check(value.quantity, indicator.unit, into: &diagnostics)
    }
    for result in indicator.results where result.value.value != nil || result.words != nil {
      guard let year = places.year(result.year, in: "results") else { continue }
      let date = result.date.flatMap { day in
        places.date(of: result.year).map { Located(day, at: $0) }
      }
      ResultTooEarly.check(Located(result.year, at: year), dated: date, on: day, into: &diagnostics)
    }
  }
}
