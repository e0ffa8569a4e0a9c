import Charts

/// How high the frame must be in which another page shows the page of a chart, for the words before
/// the chart, the chart and the lines under it to be seen without scrolling.
///
/// A frame has one height and is narrow on a phone, wide elsewhere; the highest is taken. The sizes
/// are those that the theme has for this page.
struct ChartFrame: Sendable {
  /// The words before the chart: the site's name, the title, the sentence that the chart says.
  let words: (site: String, title: String, headline: String)
  /// The line under the chart that says where it comes from.
  let source: String
  /// The chart.
  let picture: ChartPicture

  /// The height in CSS pixels.
  var height: Int {
    let heights = picture.heights.flatMap { place, height in
      Self.widths(of: place).map { height / place.units * $0 + self.height(ofWordsIn: $0) }
    }
    return Int(((heights.max() ?? 0) / 10).rounded(.up)) * 10
  }

  /// The least width that a drawing has, where words wrap most, and the greatest, where it is highest.
  private static func widths(of place: ChartWidth) -> [Double] {
    switch place {
    case .narrow: [280, 328]
    case .wide: [640, 812]
    case .card: [480]
    }
  }

  private func height(ofWordsIn width: Double) -> Double {
    lines(words.site, 14, .regular, width) * 22.4 + lines(
      words.title, width > 500 ? 28 : 24, .bold, width) * (width > 500 ? 34 : 29) + lines(
        words.headline, 20, .regular, width) * 28 + lines(source, 14, .regular, width) * 22.4
      + Self.distances
  }

  /// The space around the words and the chart, and the line about its table, which may be two.
  private static let distances = 141.0

  private func lines(
    _ text: String, _ size: Double, _ weight: TextStyle.Weight, _ width: Double
  ) -> Double {
    let measure = TextMeasure(TextStyle(size: size, weight: weight))
    return Double(measure.wrap(text, width: width, atMost: 99).lines.count)
  }
}
