/// How a text is set, as far as its measure depends on it.
public struct TextStyle: Hashable, Sendable {
  /// How heavy the strokes are.
  public enum Weight: Hashable, Sendable {
    /// Running text.
    case regular
    /// Emphasis: values and totals.
    case bold
  }

  /// The em, in units of the view box.
  public let size: Double
  /// How heavy the strokes are.
  public let weight: Weight

  /// A text of `size` and `weight`.
  public init(size: Double, weight: Weight) {
    self.size = size
    self.weight = weight
  }

  /// The text of every chart: one size, so that nothing is too small on a phone.
  public static let label = TextStyle(size: 13, weight: .regular)
  /// The same size in bold.
  ///
  /// The theme must set the class `label-strong` in bold for the measure to be right.
  public static let strongLabel = TextStyle(size: 13, weight: .bold)

  /// The distance between the baselines of two lines, and the height of a line's box.
  public var lineHeight: Double { (size * 1.25).rounded(.up) }

  /// The distance from the top of a line's box to its baseline; capitals then stand in the middle
  /// of the box.
  public var ascent: Double { lineHeight / 2 + size * 0.35 }
}
