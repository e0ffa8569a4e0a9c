/// Amounts by category, stacked by series, with the total printed on top: for instance years and
/// who pays.
public struct StackedBarChart: Chart {
  /// One bar.
  public struct Category: Hashable, Sendable {
    /// The name under the bar.
    public let name: String
    /// What is known of each series, in the order of the series.
    public let observations: [Observation]
    /// The total printed on top, which may be known while its parts are not; a chart adds nothing up.
    public let total: Observation
    /// Whether the values are firm; the remark is printed under the bar.
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

  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The names of the series, the one nearest to zero first.
  public let series: [String]
  /// The bars in order.
  public let categories: [Category]
  /// How values are written.
  public let format: ChartFormat

  /// A chart of `categories`, each with one observation for each series.
  public init(
    presentation: ChartPresentation, series: [String], categories: [Category], format: ChartFormat
  ) {
    guard !series.isEmpty, !categories.isEmpty,
      categories.allSatisfy({ $0.observations.count == series.count })
    else {
      preconditionFailure("a stacked chart has categories, and in each an observation a series")
    }
    self.presentation = presentation
    self.series = series
    self.categories = categories
    self.format = format
  }

  /// The chart laid out: with its numbers in full where all have room, else in short, and the words
  /// that say what they count.
  public func scene() -> Scene {
    guard format.unit != nil else { return layout.scene }
    let full = StackedBarChart(
      presentation: presentation, series: series, categories: categories, format: format.spelledOut
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
    let isHigh = highest.isComplete && categories.count <= 4
    return (isHigh ? high.scene(with: highest) : withLegend.scene(with: others), false)
  }
}

extension StackedBarChart.Category {
  /// What the observations and the given total amount to.
  var composition: Composition { Composition(of: observations, total: total) }
}
