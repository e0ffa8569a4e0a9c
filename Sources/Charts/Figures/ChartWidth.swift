/// The width for which a chart is laid out, in units of its view box.
///
/// An SVG scales as a whole, text included, so one drawing is legible within narrow bounds only: a
/// page has two, and shows the one that its place has room for. Text is 13 units high.
public enum ChartWidth: String, CaseIterable, Hashable, Sendable {
  /// 288 units, for phones: in the 280 CSS pixels that a page has on a screen of 320, text is 12.6
  /// pixels high. At most 20.5rem wide, where it is 15 pixels high.
  case narrow
  /// 704 units, for places of 40rem and more, where text is 12 pixels high, and for A4, where it is
  /// 9 points high. At most 50.75rem wide, where it is 15 pixels high.
  case wide
  /// 480 units, for sharing cards, which are drawn 1200 pixels wide: text of 13 units is 32.5 pixels
  /// high, and can be read on a card shown at a third of its size.
  case card

  /// The width in units.
  public var units: Double {
    switch self {
    case .narrow: 288
    case .wide: 704
    case .card: 480
    }
  }
}
