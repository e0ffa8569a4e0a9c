/// The width for which a chart is laid out, in units of its view box.
///
/// An SVG scales as a whole, text included, so the width is chosen for the smallest screen. Text is
/// 13 units high. `compact` is 360 units: on a phone of 320 CSS pixels text is 11.6 pixels high, at
/// 360 it is 13, and a greatest width of 30rem in the theme keeps it at 17 on a wide screen. `wide`
/// is 720 units, for paper and for places that are never narrow: text is 13 pixels high at 720. (A
/// view box of 640 would have needed text 23 units high on phones, and would be crude elsewhere.)
public enum ChartWidth: String, Hashable, Sendable {
  /// 360 units, legible from 320 CSS pixels; the choice for pages.
  case compact
  /// 720 units, for paper and wide places.
  case wide
  /// 480 units, for sharing cards, which are drawn 1200 pixels wide: text of 13 units is 32.5 pixels
  /// high, and can be read on a card shown at a third of its size.
  case card

  /// The width in units.
  public var units: Double {
    switch self {
    case .compact: 360
    case .wide: 720
    case .card: 480
    }
  }
}
