/// Every class that a chart's markup carries: the contract between charts and the theme.
///
/// A chart has no color, no stroke width and no font of its own. The theme gives them, for each
/// medium (light, dark, print, forced colors), and needs to know what each class stands on.
/// `.chart` stands on the `svg` element and is the scope of all the others.
///
/// What a theme must keep for the layout to stay true: text at the size the drawing states
/// (`font-size` is an attribute of the root), in a sans serif no wider than Verdana, bold only
/// where `label-strong` stands; no fill on `gap` and `mark-texture`, whose fill is a pattern.
public enum ChartClass: Hashable, Sendable {
  // MARK: the drawing

  /// `chart`, on the `svg`: width 100 %, height auto, a greatest width, the sans serif, and
  /// `overflow: visible`, for readers whose wider letter spacing takes a text past the edge.
  case chart
  /// `chart-picture`, around the drawings of one chart for narrow and for wide places: the container
  /// whose inline size decides which of them is shown.
  case picture
  /// `chart-narrow`, `chart-wide` or `chart-card`, on the `svg`: by it the theme sets the greatest
  /// width, and shows one of two drawings; where it cannot tell, the narrow one.
  case chartWidth(ChartWidth)
  /// `chart-trajectory`, on the `svg` of a `TrajectoryChart`.
  case trajectory
  /// `chart-undetermined`, on the `svg` of a trajectory of which nothing is known yet.
  case undetermined
  /// `chart-stacked-bars`, on the `svg` of a `StackedBarChart`.
  case stackedBars
  /// `chart-bar-list`, on the `svg` of a `BarList` or a `GroupedBarList`.
  case barList
  /// `chart-nested-bars`, on the `svg` of a `NestedBars`.
  case nestedBars
  /// `chart-thread`, on the `svg` of a `ThreadChart`.
  case thread
  /// `chart-multiples`, on the `svg` of a `SmallMultiples`.
  case multiples
  /// `chart-bullet`, on the `svg` of a `BulletChart`.
  case bullet
  /// `chart-sharing-card`, on the `svg` of a `SharingCard`.
  case sharingCard
  /// `chart-sparkline`, on the `svg` of a `Sparkline`: about 6em wide, in a line of text.
  case sparkline
  /// `chart-ground`, the rectangle behind a chart that stands alone; the ground's color.
  case ground

  // MARK: sharing cards

  /// `card-name`: the name of the site; bold, in the typeface of headings.
  case cardName
  /// `card-title`: the title; bold, in the typeface of headings, a serif no wider than DejaVu Serif.
  case cardTitle
  /// `card-value`: the one figure of a card; bold, in the typeface of headings.
  case cardValue
  /// `card-rule`: the short thick line over a title.
  case cardRule
  /// `card-tile-1` … `card-tile-4`: the four parts of the tiles at the edge; they only decorate.
  case cardTile(Int)

  // MARK: guides

  /// `grid-line`: a light line at a tick.
  case gridLine
  /// `axis-zero`: the line at zero, where bars stand; stronger than the grid.
  case axisZero
  /// `axis-label`: the text of a tick or category; secondary.
  case axisLabel
  /// `bracket`: the line under neighboring categories that share a remark.
  case bracket
  /// `bracket-label`: the remark under a bracket, for instance "forecast".
  case bracketLabel
  /// `note`: a line under the chart that says in full what a letter in it stands for.
  case note
  /// `legend-label`: the name of a series in a legend.
  case legendLabel

  // MARK: marks

  /// `mark-bar`: a bar or a segment of one; filled with its series' color, outlined in the ground's
  /// color.
  case bar
  /// `bar-bed`: the same shape under a bar that is not firm, filled with the ground's color, so that
  /// the grid does not show through.
  case barBed
  /// `mark-texture`: the same shape again, filled with its series' texture; the second cue beside
  /// color. No pointer, no fill of the theme's.
  case texture
  /// `mark-line`: a line through known values; no fill.
  case line
  /// `mark-dot`: a marker at a known value.
  case dot
  /// `mark-rule`: a straight line across the drawing.
  case rule
  /// `mark-area`: a band between two lines; light, so that lines and text over it stay legible.
  case area

  // MARK: which series, which state

  /// `series-1` … `series-12`: the position of a series, from one; after twelve they begin again.
  case series(Int)
  /// `baseline`: the state at the start: a square, and a thin dashed line.
  case baseline
  /// `target`: what was promised: hollow markers (filled with the ground's color) and a dashed
  /// line.
  case target
  /// `result`: what came of it: filled markers and a solid line.
  case result
  /// `tolerance`: the band within which a result counts as the target; in the target's color.
  case tolerance
  /// `projected`: the part of a line, and its markers, that is expected and not observed; dashed
  /// with long dashes, markers hollow.
  case projected
  /// `method-break`: the line between values that must not be compared; solid, secondary.
  case methodBreak
  /// `today`: the line at the date of the publication; thin, dashed, other than the edges of gaps.
  case today
  /// `provisional`: a mark whose value is not firm; lighter, with a dashed outline in the series'
  /// color.
  case provisional

  // MARK: what is not known

  /// `gap`: the field of a value that is missing; its fill is the pattern of `gap-line`, its
  /// outline dotted or none.
  case gap
  /// `gap-line`: the strokes of the pattern that fills a gap; light.
  case gapLine
  /// `gap-mark`: the hollow dotted marker or line that stands for a missing value.
  case gapMark
  /// `gap-label`: the reason why a value is missing, in words; must stay legible on the pattern (a
  /// halo in the ground's color).
  case gapLabel

  // MARK: text at marks

  /// `label`: text in the drawing; a halo in the ground's color keeps it legible on lines.
  case label
  /// `label-strong`: bold text: totals, results.
  case strongLabel
  /// `label-inside`: text on a `label-plate`; no halo needed.
  case insideLabel
  /// `label-plate`: the plate under a text that lies on a bar; filled with the ground's color, so
  /// that contrast never depends on the series.
  case labelPlate
  /// `texture-line`: the strokes of textures; the ground's color, at part strength.
  case textureLine
  /// `texture-dot`: the filled dots of textures; the ground's color, at part strength.
  case textureDot

  /// The class as markup has it.
  public var name: String {
    switch self {
    case .chart: "chart"
    case .picture: "chart-picture"
    case .chartWidth(let width): "chart-\(width.rawValue)"
    case .trajectory: "chart-trajectory"
    case .undetermined: "chart-undetermined"
    case .stackedBars: "chart-stacked-bars"
    case .barList: "chart-bar-list"
    case .nestedBars: "chart-nested-bars"
    case .thread: "chart-thread"
    case .multiples: "chart-multiples"
    case .bullet: "chart-bullet"
    case .sharingCard: "chart-sharing-card"
    case .sparkline: "chart-sparkline"
    case .ground: "chart-ground"
    case .cardName: "card-name"
    case .cardTitle: "card-title"
    case .cardValue: "card-value"
    case .cardRule: "card-rule"
    case .cardTile(let index): "card-tile-\(index + 1)"
    case .gridLine: "grid-line"
    case .axisZero: "axis-zero"
    case .axisLabel: "axis-label"
    case .bracket: "bracket"
    case .bracketLabel: "bracket-label"
    case .note: "note"
    case .legendLabel: "legend-label"
    case .bar: "mark-bar"
    case .barBed: "bar-bed"
    case .texture: "mark-texture"
    case .line: "mark-line"
    case .dot: "mark-dot"
    case .rule: "mark-rule"
    case .area: "mark-area"
    case .series(let index): "series-\(index % 12 + 1)"
    case .baseline: "baseline"
    case .target: "target"
    case .result: "result"
    case .tolerance: "tolerance"
    case .projected: "projected"
    case .methodBreak: "method-break"
    case .today: "today"
    case .provisional: "provisional"
    case .gap: "gap"
    case .gapLine: "gap-line"
    case .gapMark: "gap-mark"
    case .gapLabel: "gap-label"
    case .label: "label"
    case .strongLabel: "label-strong"
    case .insideLabel: "label-inside"
    case .labelPlate: "label-plate"
    case .textureLine: "texture-line"
    case .textureDot: "texture-dot"
    }
  }
}
