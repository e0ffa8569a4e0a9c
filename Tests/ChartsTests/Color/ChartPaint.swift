import Charts

/// What a class of charts is painted with: the token of the theme, on which ground, and how much
/// contrast it needs there.
struct ChartPaint: CustomStringConvertible {
  /// What the color stands on.
  enum Ground: Hashable {
    /// The page.
    case page
    /// A fill of another token, at part strength over the page.
    case tint(String, opacity: Double)
  }

  /// What is painted.
  let description: String
  /// The custom property.
  let token: String
  /// What it stands on.
  let ground: Ground
  /// The least contrast: 4.5 for text, 3 for what must be seen (WCAG 2.2, 1.4.3 and 1.4.11).
  let least: Double

  /// How strong ribbons are over the page, and bands.
  static let ribbon = 0.3
  static let band = 0.16

  /// Every text and every mark of a chart that carries meaning.
  ///
  /// Grid lines and the hatching of gaps carry none: values are printed, and a gap has an outline
  /// and words.
  static let all: [ChartPaint] = texts + textsOnFills + marks

  private static let texts = [
    text("label, label-strong, legend-label", "--ink", .page),
    text("label-inside on label-plate", "--ink", .page),
    text("axis-label, bracket-label, note, gap-label, today, method-break", "--quiet", .page),
    text("target, tolerance", "--accent", .page),
    text("result", "--series-1", .page),
  ]

  private static let textsOnFills =
    (1...12).map { text("label on a ribbon", "--ink", .tint("--series-\($0)", opacity: ribbon)) }
    + ["--ink", "--quiet", "--accent", "--series-1"].map {
      text("label on the band of tolerance", $0, .tint("--accent", opacity: band))
    }

  private static let marks =
    [
      mark("axis-zero, bracket, gap, gap-mark, mark-rule", "--edge"),
      mark("baseline, method-break, mark-node", "--quiet"),
      mark("target, edge of tolerance", "--accent"),
      mark("projected result", "--series-1"),
    ] + (1...12).map { mark("mark-bar, edge of mark-link", "--series-\($0)") }

  private static func text(_ name: String, _ token: String, _ ground: Ground) -> ChartPaint {
    ChartPaint(description: "text \(name)", token: token, ground: ground, least: 4.5)
  }

  private static func mark(_ name: String, _ token: String) -> ChartPaint {
    ChartPaint(description: "mark \(name)", token: token, ground: .page, least: 3)
  }

  /// What is wrong with the paint in `palette`; `nil` when nothing is.
  func finding(in palette: ThemePalette) -> String? {
    guard let color = palette.color(token), let page = palette.color("--ground") else {
      return "\(palette): \(token) or --ground is not a color"
    }
    var ground = page
    if case .tint(let token, let opacity) = self.ground {
      guard let fill = palette.color(token) else { return "\(palette): \(token) is not a color" }
      ground = fill.over(page, opacity: opacity)
    }
    let contrast = color.contrast(with: ground)
    guard contrast < least else { return nil }
    let ratio = (contrast * 100).rounded(.down) / 100
    return "\(palette): \(self), \(token) on \(self.ground): \(ratio) instead of \(least)"
  }
}
