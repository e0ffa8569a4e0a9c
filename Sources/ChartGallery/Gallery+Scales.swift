import Charts

extension Gallery {
  /// Marks and scales that stand in no figure of their own.
  package static var drawings: [Exhibit] {
    [lines, rules, texts, bands, facets, ribbons, grouped, shapes]
  }

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

  /// Ribbons of three series, of ordinary, small and no thickness.
  private static var ribbons: Exhibit {
    let links = [(0, 10.0, 60.0, 40.0), (1, 55, 10, 24), (2, 84, 110, 1), (3, 90, 118, 0)].map {
      series, source, target, thickness in
      LinkMark(
        from: LinkMark.End(x: 10, top: source), to: LinkMark.End(x: 278, top: target),
        thickness: thickness, series: series)
    }
    return drawing("marks-links", 128, links)
  }

  /// Bars side by side, with one that is missing and one below zero.
  private static var grouped: Exhibit {
    let bands = BandScale(count: 3, from: 0, to: 288, innerPadding: 0.2, outerPadding: 0.1)
    let scale = LinearScale(domain: -20...60, from: 110, to: 10)
    let values: [[Double?]] = [[40, 55, 12], [20, nil, 60], [-15, 8, 0]]
    let bars = values.enumerated().flatMap { index, values in
      BarArrangement.grouped.boxes(of: values, at: index, bands: bands, scale: scale).enumerated()
        .compactMap { series, box in
          box.map { BarMark(bounds: $0, series: series, certainty: .firm) }
        }
    }
    let zero = scale.position(of: 0)
    let line = rule(Point(x: 0, y: zero), Point(x: 288, y: zero), .axisZero)
    return drawing("marks-grouped-bars", 120, bars as [any Mark] + [line])
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
