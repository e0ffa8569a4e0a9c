/// Bars in a list, one under the other, with room for long names: for instance amounts by action.
///
/// Names stand above their bars, or before them on a wide chart; values at the ends of the bars,
/// where they always have room.
public struct BarList: Chart {
  /// One bar.
  public struct Row: Hashable, Sendable {
    /// The name, wrapped as needed.
    public let name: String
    /// What is known of each series, in the order of the series.
    public let observations: [Observation]
    /// The total printed at the end; a chart adds nothing up.
    public let total: Observation
    /// Whether the values are firm; the remark is printed under the name.
    public let certainty: Certainty

    /// The bar called `name`.
    public init(name: String, observations: [Observation], total: Observation, certainty: Certainty)
    {
      self.name = name
      self.observations = observations
      self.total = total
      self.certainty = certainty
    }
  }

  /// The order of the rows.
  public enum Order: Hashable, Sendable {
    /// As they are given.
    case given
    /// The greatest total first; what has no total last, equal ones as they are given.
    case descending
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the series, the one nearest to zero first; one series needs no name printed.
  public let series: [String]
  /// The bars, from top to bottom.
  public let rows: [Row]
  /// How values are written.
  public let format: ChartFormat

  /// A list of `rows` in `order`, each with one observation for each series.
  public init(
    presentation: ChartPresentation, series: [String], rows: [Row], order: Order,
    format: ChartFormat
  ) {
    guard !series.isEmpty, !rows.isEmpty, rows.allSatisfy({ $0.observations.count == series.count })
    else { preconditionFailure("a bar list has rows, and in each an observation for each series") }
    self.presentation = presentation
    self.series = series
    self.rows = order.sorting(rows)
    self.format = format
  }

  /// The chart laid out.
  public func scene() -> Scene { BarListLayout(self).scene() }
}

extension BarList.Order {
  /// `rows` in this order.
  func sorting(_ rows: [BarList.Row]) -> [BarList.Row] {
    switch self {
    case .given: return rows
    case .descending:
      let keys = rows.map { $0.total.value ?? -.infinity }
      return rows.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }.map { rows[$0] }
    }
  }
}

extension BarList.Row {
  /// What the observations and the given total amount to.
  var composition: Composition { Composition(of: observations, total: total) }
}
