public import Charts

/// How high the frame must be in which another page shows the page of a chart, for the words before
/// the chart, the chart and the lines under it to be seen without scrolling.
///
/// A frame has one height and is narrow on a phone, wide elsewhere; the highest is taken. The theme, which
/// sets the page, says how wide the drawings are there at most, and how much room the words need.
public struct ChartFrame: Sendable {
  private let narrow: Double
  private let wide: Double
  private let words: Double

  /// Takes the widths of narrow and wide drawings and the height of the words, in CSS pixels.
  public init(narrow: Double, wide: Double, words: Double) {
    self.narrow = narrow
    self.wide = wide
    self.words = words
  }

  /// The height for a chart, in CSS pixels.
  public func height(of picture: ChartPicture) -> Int {
    let heights = picture.heights.map { place, height in
      height / place.units * (place == .narrow ? narrow : wide)
    }
    return Int((((heights.max() ?? 0) + words) / 10).rounded(.up)) * 10
  }
}
