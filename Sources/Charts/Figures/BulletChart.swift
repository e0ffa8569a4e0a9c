/// One result against its target, its start and what is tolerated, on one bar from zero.
///
/// The result is the bar, the target a hollow marker on an upright line, the start a square. All
/// three are named and printed; one that is missing stands in words under the bar.
public struct BulletChart: Chart {
  /// The values that count as the target.
  public struct Tolerance: Hashable, Sendable {
    /// The name printed under the bar.
    public let name: String
    /// The least and the greatest such value.
    public let range: ClosedRange<Double>

    /// The band `name` over `range`.
    public init(name: String, range: ClosedRange<Double>) {
      self.name = name
      self.range = range
    }
  }

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// What came of it.
  public let result: Measure
  /// What was promised.
  public let target: Measure?
  /// The state at the start.
  public let baseline: Measure?
  /// The values that count as the target, if any but the target itself do.
  public let tolerance: Tolerance?
  /// How values are written.
  public let format: ChartFormat

  /// A chart of `result`.
  public init(
    presentation: ChartPresentation, result: Measure, target: Measure?, baseline: Measure?,
    tolerance: Tolerance?, format: ChartFormat
  ) {
    self.presentation = presentation
    self.result = result
    self.target = target
    self.baseline = baseline
    self.tolerance = tolerance
    self.format = format
  }

  /// One bar says in a narrow place all that it has to say.
  public var places: [ChartWidth] { [.narrow] }

  /// What the chart shows, the result first.
  var measures: [Measure] { [result, target, baseline].compactMap(\.self) }

  /// The chart laid out.
  public func scene() -> Scene { BulletLayout(self).scene() }
}
