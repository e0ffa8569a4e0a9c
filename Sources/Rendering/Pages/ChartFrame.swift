import Charts

/// How high the frame must be in which another page shows the page of a chart, for the words before
/// the chart, the chart and the line under it to be seen without scrolling.
///
/// A frame has one height and is narrow on a phone, wide elsewhere; the higher of both is taken. The
/// sizes are those that the theme has for this page.
struct ChartFrame: Sendable {
  /// The words before the chart: the site's name, the title, the sentence that the chart says.
  let words: (site: String, title: String, headline: String)
  /// The chart.
  let chart: any Chart

  /// The height in CSS pixels.
  var height: Int {
    let heights = chart.places.map { place in
      let pixels = Self.greatestWidth(of: place)
      let drawing = chart.height(for: place) * pixels / place.units
      return drawing + height(ofWordsIn: pixels)
    }
    return Int(((heights.max() ?? 0) / 10).rounded(.up)) * 10
  }

  /// The width at which the theme lets a drawing grow no further, where it is highest.
  private static func greatestWidth(of place: ChartWidth) -> Double {
    switch place {
    case .narrow: 376
    case .wide: 812
    case .card: 480
    }
  }

  private func height(ofWordsIn width: Double) -> Double {
    lines(words.site, 14, .regular, width) * 22.4
      + lines(words.title, width > 500 ? 28 : 24, .bold, width) * (width > 500 ? 34 : 29)
      + lines(words.headline, 20, .regular, width) * 28 + Self.distances
  }

  /// The space around the words and the chart, and two links under it.
  private static let distances = 125.0

  private func lines(
    _ text: String,
    _ size: Double,
    _ weight: TextStyle.Weight,
    _ width: Double
  ) -> Double {
    let measure = TextMeasure(TextStyle(size: size, weight: weight))
    return Double(measure.wrap(text, width: width, atMost: 99).lines.count)
  }
}
