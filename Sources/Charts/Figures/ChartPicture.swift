/// A chart as a page shows it, laid out once for narrow and once for wide places, of which the theme
/// shows the one that fits.
///
/// For assistive technology it is one picture with a name and a description, which are said once,
/// beside the drawings: both drawings are hidden, so that nothing is read twice. Without a
/// stylesheet only the narrow one is drawn; a theme must display `chart-wide` where it fits.
public struct ChartPicture: Sendable {
  /// The chart.
  public let chart: any Chart
  private let drawings: [ChartDrawing]

  /// The picture of `chart`.
  public init(_ chart: any Chart) {
    self.chart = chart
    let (places, identifier) = (chart.places, chart.presentation.identifier)
    drawings = places.map { width in
      chart.fitted(to: width).drawing(
        named: places.count == 1 ? identifier : identifier.drawn(for: width))
    }
  }

  /// The drawing for a width, made where a page shows none of it.
  func drawing(for width: ChartWidth) -> ChartDrawing {
    drawings.first { $0.width == width }
      ?? chart.fitted(to: width).drawing(named: chart.presentation.identifier)
  }

  /// The widths for which the chart is drawn, with the heights of the drawings in units of their view
  /// boxes.
  public var heights: [(width: ChartWidth, height: Double)] {
    drawings.map { ($0.width, $0.height) }
  }

  /// The picture, ready to stand in a page.
  public var node: SVGNode {
    if drawings.count == 1 { return chart.node(of: drawings[0]) }
    return .element(
      .picture, [.classes([.picture])] + chart.access,
      chart.words([.words, .words], [.hidden], closing: []) + drawings.enumerated().map(silent))
  }

  /// A drawing alone, of which assistive technology knows nothing; only the first is seen without a
  /// stylesheet.
  private func silent(_ index: Int, _ drawing: ChartDrawing) -> SVGNode {
    .element(
      .svg,
      chart.attributes(of: drawing, showing: drawing.frame, [.hiddenFromReaders])
        + (index == 0 ? [] : [.notDisplayed]), drawing.definitions + drawing.marks)
  }
}
