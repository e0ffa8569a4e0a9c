/// A chart as a page shows it, laid out once for narrow and once for wide places, of which the theme
/// shows the one that fits.
///
/// For assistive technology it is one picture with a name and a description, which are said once,
/// beside the drawings: both drawings are hidden, so that nothing is read twice. Without a
/// stylesheet only the narrow one is drawn; a theme must display `chart-wide` where it fits.
public struct ChartPicture: Sendable {
  /// One drawing of the chart.
  private struct Drawing {
    let width: ChartWidth
    let scene: Scene
  }

  private let chart: any Chart
  private let drawings: [Drawing]

  /// The picture of `chart`.
  public init(_ chart: any Chart) {
    self.chart = chart
    drawings = chart.places.map { Drawing(width: $0, scene: chart.fitted(to: $0).scene()) }
  }

  /// The widths for which the chart is drawn, with the heights of the drawings in units of their view
  /// boxes.
  public var heights: [(width: ChartWidth, height: Double)] {
    drawings.map { ($0.width, $0.scene.height) }
  }

  /// The picture, ready to stand in a page.
  public var node: SVGNode {
    if drawings.count == 1 {
      return chart.fitted(to: drawings[0].width).node(of: drawings[0].scene)
    }
    let identifier = chart.presentation.identifier
    let words: [(part: ChartPart, text: String)] = [
      (.title, chart.presentation.title), (.description, chart.presentation.description),
    ]
    return .element(
      .picture,
      [
        .classes([.picture]), .pictureRole,
        .labelledBy(words.map { identifier.identifier(of: $0.part) }),
      ] + chart.languageAttributes,
      words.map { part, text in
        .element(.words, [.identifier(identifier.identifier(of: part)), .hidden], [.text(text)])
      } + drawings.enumerated().map(silent))
  }

  /// A drawing alone, of which assistive technology knows nothing; only the first is seen without a
  /// stylesheet.
  private func silent(_ index: Int, _ drawing: Drawing) -> SVGNode {
    let (width, scene) = (drawing.width, drawing.scene)
    let presentation = chart.presentation
    let canvas = Canvas(
      width: width.units, direction: presentation.direction,
      identifier: presentation.identifier.drawn(for: width))
    let frame = Rectangle(minX: 0, minY: 0, width: width.units, height: scene.height)
    return .element(
      .svg,
      [
        .classes([.chart, scene.kind, .chartWidth(width)]), .viewBox(frame), .hiddenFromReaders,
        .notFocusable, .direction(presentation.direction), .length(.fontSize, TextStyle.label.size),
      ] + (index == 0 ? [] : [.notDisplayed]),
      chart.definitions(of: scene.marks, on: canvas) + scene.marks.map { $0.node(on: canvas) })
  }
}
