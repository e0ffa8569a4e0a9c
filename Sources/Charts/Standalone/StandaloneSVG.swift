/// A chart as a document of its own: its styles inside, its credits printed under it.
///
/// The document needs nothing else and fetches nothing. It follows the reader's preference for
/// light or dark where the stylesheet does.
public struct StandaloneSVG: Sendable {
  /// The chart, of which the drawing for its own width is shown.
  public let picture: ChartPicture
  /// What is printed under it.
  public let credits: Credits
  /// The looks inside the document.
  public let stylesheet: ChartStylesheet

  /// The document of `picture`.
  public init(picture: ChartPicture, credits: Credits, stylesheet: ChartStylesheet) {
    self.picture = picture
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
    let chart = picture.chart
    let drawing = picture.drawing(for: chart.presentation.width)
    let lines = creditMarks(minY: drawing.height + Self.margin)
    let bottom = lines.last?.bounds.maxY ?? drawing.height
    let frame = Rectangle(minX: 0, minY: 0, width: width, height: bottom).expanded(by: Self.margin)
    let styles = stylesheet.styles(for: drawing.classes)
    SVGDocument(chart: chart, styles: styles, frame: frame, pixelsPerUnit: 1).append(
      of: drawing, with: lines, saying: credits.lines, to: &bytes)
  }
}

extension StandaloneSVG {
  private static let margin = 16.0

  private var width: Double { picture.chart.presentation.width.units }

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
