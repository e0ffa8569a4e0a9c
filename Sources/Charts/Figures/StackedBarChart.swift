/// Amounts by category, stacked by series, with the total printed on top: for instance years and
/// who pays.
public struct StackedBarChart: Chart {
  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the series, the one nearest to zero first.
  public let series: [String]
  /// The bars in order, a remark under each that is not firm.
  public let bars: [Bar]
  /// How values are written.
  public let format: ChartFormat

  /// A chart of `bars`, each with one part for each series.
  public init(presentation: ChartPresentation, series: [String], bars: [Bar], format: ChartFormat) {
    guard !series.isEmpty, !bars.isEmpty, bars.allSatisfy({ $0.parts.count == series.count }) else {
      preconditionFailure("a stacked chart has bars, and in each a part for each series")
    }
    self.presentation = presentation
    self.series = series
    self.bars = bars
    self.format = format
  }

  /// The chart laid out: with its numbers in full where all have room, else in short, and the words
  /// that say what they count.
  public func scene() -> Scene {
    guard format.unit != nil else { return layout.scene }
    let full = StackedBarChart(
      presentation: presentation, series: series, bars: bars, format: format.spelledOut
    ).layout
    return full.isWhole ? full.scene : layout.scene
  }

  /// The chart with the series named beside the last bar, or in a legend where names or totals find
  /// no room, or where the bars have room for more values then, at last with three rows for totals; and
  /// whether all totals stand in one row and all numbers of the axis are whole.
  private var layout: (scene: Scene, isWhole: Bool) {
    let direct = StackedBarLayout(self, naming: .direct, totalRows: 1)
    lazy var withLegend = StackedBarLayout(self, naming: .legend, totalRows: 1)
    let totals = direct.totalLabels()
    // All parts that are high enough are labeled, or none: a legend adds values only where none is.
    let isDirect =
      !direct.names.isEmpty && totals.isComplete
      && (!direct.insideLabels.isEmpty || withLegend.insideLabels.isEmpty)
    if isDirect { return (direct.scene(with: totals), direct.axis.isWhole) }
    let others = withLegend.totalLabels()
    if others.isComplete { return (withLegend.scene(with: others), withLegend.axis.isWhole) }
    // Among many bars it could not be told to which a total two rows up belongs.
    let high = StackedBarLayout(self, naming: .legend, totalRows: 3)
    let highest = high.totalLabels()
    let isHigh = highest.isComplete && bars.count <= 4
    return (isHigh ? high.scene(with: highest) : withLegend.scene(with: others), false)
  }
}
