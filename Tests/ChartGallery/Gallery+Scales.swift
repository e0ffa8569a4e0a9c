import Charts

extension Gallery {
  /// Marks and scales that stand in no figure of their own.
  package static var drawings: [Exhibit] { [lines, rules, texts, bands, facets, shapes] }

  static func drawing(_ name: String, _ height: Double, _ marks: [any Mark]) -> Exhibit {
    let drawing = Drawing(presentation: presentation(name), height: height, marks: marks)
    return Exhibit(name: name, chart: drawing)
  }

  static func text(_ text: String, _ x: Double, _ y: Double, _ anchor: TextAnchor) -> TextMark {
    TextMark([text], at: x, minY: y, anchor: anchor, style: .label, classes: [.label])
  }

  static func rule(_ start: Point, _ end: Point, _ kind: ChartClass) -> RuleMark {
    RuleMark(Segment(from: start, to: end), classes: [kind])
  }

  /// The shapes of markers and the textures of twelve series.
  private static var shapes: Exhibit {
    let dots = DotMark.Shape.allCases.enumerated().map { index, shape in
      let center = Point(x: 20 + Double(index) * 40, y: 16)
      return DotMark(center: center, shape: shape, radius: 7, classes: [.dot, .result])
    }
    let bars = (0..<12).map { series in
      let box = Rectangle(minX: 2 + Double(series) * 24, minY: 36, width: 21, height: 44)
      return BarMark(bounds: box, series: series, certainty: .firm)
    }
    return drawing("marks-shapes-and-textures", 86, dots as [any Mark] + bars)
  }
}
