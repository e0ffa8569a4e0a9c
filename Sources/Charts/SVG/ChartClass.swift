/// Every class that a chart's markup carries: the contract between charts and the theme.
///
/// A chart has no color, no stroke width and no font of its own. The theme gives them, for each
/// medium (light, dark, print, forced colors), and needs to know what each class stands on.
/// `.chart` stands on the `svg` element and is the scope of all the others, which stand on a mark or on
/// a group of marks that look alike, so that they say only what is inherited.
///
/// What a theme must keep for the layout to stay true: text at the size the drawing states
/// (`font-size` is an attribute of the root), in a sans serif no wider than Verdana, bold only
/// where `label-strong` stands; no fill on `gap` and `mark-texture`, whose fill is a pattern.
public struct ChartClass: Hashable, Sendable {
  /// The class as markup has it.
  public let name: String

  private init(_ name: String) { self.name = name }

  // MARK: the drawing

  /// `chart`, on the `svg`: width 100 %, height auto, a greatest width, the sans serif, and
  /// `overflow: visible`, for readers whose wider letter spacing takes a text past the edge.
  public static let chart = ChartClass("chart")
  /// `chart-picture`, around the drawings of one chart for narrow and for wide places: the container
  /// whose inline size decides which of them is shown.
  public static let picture = ChartClass("chart-picture")
  /// `chart-narrow`, `chart-wide` or `chart-card`, on the `svg`: by it the theme sets the greatest
  /// width, and shows one of two drawings; where it cannot tell, the narrow one.
  public static func chartWidth(_ width: ChartWidth) -> ChartClass {
    ChartClass("chart-\(width.rawValue)")
  }
  /// `chart-trajectory`, on the `svg` of a `TrajectoryChart`.
  public static let trajectory = ChartClass("chart-trajectory")
  /// `chart-undetermined`, on the `svg` of a trajectory of which nothing is known yet.
  public static let undetermined = ChartClass("chart-undetermined")
  /// `chart-stacked-bars`, on the `svg` of a `StackedBarChart`.
  public static let stackedBars = ChartClass("chart-stacked-bars")
  /// `chart-bar-list`, on the `svg` of a `BarList`.
  public static let barList = ChartClass("chart-bar-list")
  /// `chart-nested-bars`, on the `svg` of a `NestedBars`.
  public static let nestedBars = ChartClass("chart-nested-bars")
  /// `chart-thread`, on the `svg` of a `ThreadChart`.
  public static let thread = ChartClass("chart-thread")
  /// `chart-multiples`, on the `svg` of a `SmallMultiples`.
  public static let multiples = ChartClass("chart-multiples")
  /// `chart-bullet`, on the `svg` of a `BulletChart`.
  public static let bullet = ChartClass("chart-bullet")
  /// `chart-sharing-card`, on the `svg` of a `SharingCard`.
  public static let sharingCard = ChartClass("chart-sharing-card")
  /// `chart-sparkline`, on the `svg` of a `Sparkline`: about 6em wide, in a line of text.
  public static let sparkline = ChartClass("chart-sparkline")
  /// `chart-ground`, the rectangle behind a chart that stands alone; the ground's color.
  public static let ground = ChartClass("chart-ground")

  // MARK: sharing cards

  /// `card-name`: the name of the site; bold, in the typeface of headings.
  public static let cardName = ChartClass("card-name")
  /// `card-title`: the title; bold, in the typeface of headings, a serif no wider than DejaVu Serif.
  public static let cardTitle = ChartClass("card-title")
  /// `card-value`: the one figure of a card; bold, in the typeface of headings.
  public static let cardValue = ChartClass("card-value")
  /// `card-rule`: the short thick line over a title.
  public static let cardRule = ChartClass("card-rule")
  /// `card-tile-1` … `card-tile-4`: the four parts of the tiles at the edge; they only decorate.
  public static func cardTile(_ index: Int) -> ChartClass { ChartClass("card-tile-\(index + 1)") }

  // MARK: guides

  /// `grid-line`: a light line at a tick.
  public static let gridLine = ChartClass("grid-line")
  /// `axis-zero`: the line at zero, where bars stand; stronger than the grid.
  public static let axisZero = ChartClass("axis-zero")
  /// `axis-label`: the text of a tick or category; secondary.
  public static let axisLabel = ChartClass("axis-label")
  /// `bracket`: the line under neighboring categories that share a remark.
  public static let bracket = ChartClass("bracket")
  /// `bracket-label`: the remark under a bracket, for instance "forecast".
  public static let bracketLabel = ChartClass("bracket-label")
  /// `note`: a line under the chart that says in full what a letter in it stands for.
  public static let note = ChartClass("note")
  /// `legend-label`: the name of a series in a legend.
  public static let legendLabel = ChartClass("legend-label")

  // MARK: marks

  /// `mark-bar`: a bar or a segment of one; filled with its series' color, outlined in the ground's
  /// color.
  public static let bar = ChartClass("mark-bar")
  /// `bar-bed`: the same shape under a bar that is not firm, filled with the ground's color, so that
  /// the grid does not show through.
  public static let barBed = ChartClass("bar-bed")
  /// `mark-texture`: the same shape again, filled with its series' texture; the second cue beside
  /// color; no fill of the theme's.
  public static let texture = ChartClass("mark-texture")
  /// `mark-line`: a line through known values; no fill.
  public static let line = ChartClass("mark-line")
  /// `mark-dot`: a marker at a known value.
  public static let dot = ChartClass("mark-dot")
  /// `mark-rule`: a straight line across the drawing.
  public static let rule = ChartClass("mark-rule")
  /// `mark-area`: a band between two lines; light, so that lines and text over it stay legible.
  public static let area = ChartClass("mark-area")

  // MARK: which series, which state

  /// `series-1` … `series-12`: the position of a series, from one; after twelve they begin again.
  public static func series(_ index: Int) -> ChartClass { ChartClass("series-\(index % 12 + 1)") }
  /// `baseline`: the state at the start: a square, and a thin dashed line.
  public static let baseline = ChartClass("baseline")
  /// `target`: what was promised: hollow markers (filled with the ground's color) and a dashed
  /// line.
  public static let target = ChartClass("target")
  /// `result`: what came of it: filled markers and a solid line.
  public static let result = ChartClass("result")
  /// `tolerance`: the band within which a result counts as the target; in the target's color.
  public static let tolerance = ChartClass("tolerance")
  /// `projected`: the part of a line, and its markers, that is expected and not observed; dashed
  /// with long dashes, markers hollow.
  public static let projected = ChartClass("projected")
  /// `method-break`: the line between values that must not be compared; solid, secondary.
  public static let methodBreak = ChartClass("method-break")
  /// `today`: the line at the date of the publication; thin, dashed, other than the edges of gaps.
  public static let today = ChartClass("today")
  /// `provisional`: a mark whose value is not firm; lighter, with a dashed outline in the series'
  /// color.
  public static let provisional = ChartClass("provisional")

  // MARK: what is not known

  /// `gap`: the field of a value that is missing; its fill is the pattern of `gap-line`, its
  /// outline dotted or none.
  public static let gap = ChartClass("gap")
  /// `gap-line`: the strokes of the pattern that fills a gap; light.
  public static let gapLine = ChartClass("gap-line")
  /// `gap-mark`: the hollow dotted marker or line that stands for a missing value.
  public static let gapMark = ChartClass("gap-mark")
  /// `gap-label`: the reason why a value is missing, in words; must stay legible on the pattern (a
  /// halo in the ground's color).
  public static let gapLabel = ChartClass("gap-label")

  // MARK: text at marks

  /// `label`: text in the drawing; a halo in the ground's color keeps it legible on lines.
  public static let label = ChartClass("label")
  /// `label-strong`: bold text: totals, results.
  public static let strongLabel = ChartClass("label-strong")
  /// `label-inside`: text on a `label-plate`; no halo needed.
  public static let insideLabel = ChartClass("label-inside")
  /// `label-plate`: the plate under a text that lies on a bar; filled with the ground's color, so
  /// that contrast never depends on the series.
  public static let labelPlate = ChartClass("label-plate")
  /// `texture-line`: the strokes of textures; the ground's color, at part strength.
  public static let textureLine = ChartClass("texture-line")
  /// `texture-dot`: the filled dots of textures; the ground's color, at part strength.
  public static let textureDot = ChartClass("texture-dot")

  /// Whether it is the position of a series, which has a look and no meaning that all charts share.
  var isSeries: Bool { name.hasPrefix("series-") }
}
