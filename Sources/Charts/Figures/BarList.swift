/// Bars in a list, one under the other in groups, with room for long names: for instance amounts by
/// area and action.
///
/// All bars share one scale. Names stand above their bars, or before them on a wide chart; values at
/// the ends of the bars, where they always have room. The subtotal of a group is a number and not a
/// bar, because it would dwarf the bars it is made of.
public struct BarList: Chart {
  /// Some bars under one name.
  public struct Group: Hashable, Sendable {
    /// The name, wrapped as needed.
    public let name: String
    /// The bars, the greatest total first; none is fine, and shown as such by the subtotal alone.
    public let bars: [Bar]
    /// The subtotal printed beside the name; a chart adds nothing up.
    public let total: Observation

    /// The group called `name` of these bars, which it sorts; what has no total comes last, equal ones
    /// as they are given.
    public init(name: String, bars: [Bar], total: Observation) {
      self.name = name
      let keys = bars.map { $0.total.value ?? -.infinity }
      self.bars = bars.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }.map { bars[$0] }
      self.total = total
    }
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the series, the one nearest to zero first; one series needs no name printed.
  public let series: [String]
  /// The groups, from top to bottom.
  public let groups: [Group]
  /// How values are written.
  public let format: ChartFormat

  /// A list of `groups`, each bar with one part for each series; there is at least one bar.
  public init(
    presentation: ChartPresentation, series: [String], groups: [Group], format: ChartFormat
  ) {
    let bars = groups.flatMap(\.bars)
    guard !series.isEmpty, !bars.isEmpty, bars.allSatisfy({ $0.parts.count == series.count }) else {
      preconditionFailure("a bar list has bars, and in each a part for each series")
    }
    self.presentation = presentation
    self.series = series
    self.groups = groups
    self.format = format
  }

  /// The chart laid out.
  public func scene() -> Scene { BarListLayout(self).scene() }
}
