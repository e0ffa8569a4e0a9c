import Charts

/// What a class of charts is painted with: the token of the theme, on which ground, and how much
/// contrast it needs there.
struct ChartPaint: CustomStringConvertible {
  /// What is painted.
  let description: String
  /// The custom property.
  let token: String
  /// What lies between it and the page, the lowest first; how strong each is, the stylesheet says.
  let ground: [ChartLayer]
  /// The least contrast: 4.5 for text, 3 for what must be seen (WCAG 2.2, 1.4.3 and 1.4.11).
  let least: Double

  /// Every text and every mark of a chart that carries meaning.
  ///
  /// Grid lines and the hatching of gaps carry none: values are printed, and a gap has an outline
  /// and words.
  static let all: [ChartPaint] = texts + textsOnFills + textsOnStrokes + marks

  private static let texts = [
    text("label, label-strong, legend-label", "--ink", []),
    text("label-inside on label-plate", "--ink", []),
    text("axis-label, bracket-label, note, gap-label, today, method-break", "--quiet", []),
    text("target, tolerance", "--accent", []), text("result", "--series-1", []),
  ]

  private static let textsOnFills = ["--ink", "--quiet", "--accent", "--series-1"].map {
    text("label on the band of tolerance", $0, [.band])
  }

  /// Strokes under text end at its halo, in the color of the page, so 3 to 1 keeps their crossing
  /// apart from letters.
  private static let textsOnStrokes = ["--quiet", "--ink", "--accent", "--series-1"].map {
    ChartPaint(
      description: "text with a halo on the hatching of a gap", token: $0, ground: [.hatching],
      least: 3)
  }

  private static let marks =
    [
      mark("axis-zero, bracket, gap, gap-mark, mark-rule", "--edge"),
      mark("baseline, method-break", "--quiet"), mark("target, edge of tolerance", "--accent"),
      mark("projected result", "--series-1"),
    ] + (1...12).map { mark("mark-bar", "--series-\($0)") }

  private static func text(_ name: String, _ token: String, _ ground: [ChartLayer]) -> ChartPaint {
    ChartPaint(description: "text \(name)", token: token, ground: ground, least: 4.5)
  }

  private static func mark(_ name: String, _ token: String) -> ChartPaint {
    ChartPaint(description: "mark \(name)", token: token, ground: [], least: 3)
  }

  /// What is wrong with the paint in `palette`; `nil` when nothing is.
  func finding(in palette: ThemePalette) -> String? {
    guard let color = palette.color(token), let ground = palette.ground(under: ground) else {
      return "\(palette): \(token) or what it stands on is not a color"
    }
    let contrast = color.contrast(with: ground)
    guard contrast < least else { return nil }
    let ratio = (contrast * 100).rounded(.down) / 100
    let names = self.ground.map { $0.classes.map(\.name).joined(separator: ".") }
    return "\(palette): \(self), \(token) on \(names): \(ratio) instead of \(least)"
  }
}

/// Something that is painted at part strength, as the stylesheet has it.
struct ChartLayer: Hashable {
  /// The element that is painted.
  let element: SVGElement
  /// Its classes.
  let classes: [ChartClass]
  /// Whether its lines are what is seen of it, and not its area.
  let isStroke: Bool

  /// The band of what is tolerated.
  static let band = ChartLayer(element: .path, classes: [.area, .tolerance], isStroke: false)
  /// The strokes of the pattern that fills a gap.
  static let hatching = ChartLayer(element: .path, classes: [.gapLine], isStroke: true)
  /// The strokes of a texture.
  static let textureLine = ChartLayer(element: .path, classes: [.textureLine], isStroke: true)
  /// The dots of a texture.
  static let textureDot = ChartLayer(element: .circle, classes: [.textureDot], isStroke: false)
  /// The lines at ticks.
  static let gridLine = ChartLayer(element: .path, classes: [.gridLine], isStroke: true)
}

extension ThemePalette {
  /// The color of what lies on the page in these layers, the lowest first; `nil` where the
  /// stylesheet gives one of them no color that can be measured.
  func ground(under layers: [ChartLayer]) -> Color? {
    layers.reduce(color("--ground")) { ground, layer in ground.flatMap { paint(layer, over: $0) } }
  }

  /// A layer over a color.
  func paint(_ layer: ChartLayer, over ground: Color) -> Color? {
    let property = layer.isStroke ? "stroke" : "fill"
    let (element, classes) = (layer.element.rawValue, Set(layer.classes.map(\.name)))
    let opacity = looks.value(of: "\(property)-opacity", element, classes) ?? "1"
    guard let color = looks.value(of: property, element, classes), let top = Color(css: color),
      let strength = Double(opacity)
    else { return nil }
    return top.over(ground, opacity: strength)
  }
}
