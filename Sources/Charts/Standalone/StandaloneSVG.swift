/// A chart as a document of its own: its styles inside, its credits printed under it.
///
/// The document needs nothing else and fetches nothing. It follows the reader's preference for
/// light or dark where the stylesheet does.
public struct StandaloneSVG: Sendable {
  /// The chart.
  public let chart: any Chart
  /// What is printed under it.
  public let credits: Credits
  /// The looks inside the document.
  public let stylesheet: ChartStylesheet

  /// The document of `chart`.
  public init(chart: any Chart, credits: Credits, stylesheet: ChartStylesheet) {
    self.chart = chart
    self.credits = credits
    self.stylesheet = stylesheet
  }

  /// The document as text.
  public var markup: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the document as UTF-8.
  public func append(to bytes: inout [UInt8]) {
    let scene = chart.scene()
    let lines = creditMarks(minY: scene.height + Self.margin)
    let bottom = lines.last?.bounds.maxY ?? scene.height
    let frame = Rectangle(minX: 0, minY: 0, width: width, height: bottom).expanded(by: Self.margin)
    SVGDocument(chart: chart, styles: stylesheet.document, frame: frame, pixelsPerUnit: 1).append(
      of: scene, with: lines, saying: credits.lines, to: &bytes)
  }
}

extension StandaloneSVG {
  private static let margin = 16.0

  private var width: Double { chart.presentation.width.units }

  /// The title and the lines, wrapped.
  private func creditMarks(minY: Double) -> [TextMark] {
    var top = minY
    return ([credits.title] + credits.lines).enumerated().map { index, text in
      let style = index == 0 ? TextStyle.strongLabel : .label
      let mark = TextMark(
        TextMeasure(style).wrap(text, width: width, atMost: 12).lines, minX: 0, minY: top,
        anchor: .start, style: style, classes: index == 0 ? [.label, .strongLabel] : [.note])
      top = mark.bounds.maxY + (index == 0 ? 4 : 2)
      return mark
    }
  }
}
