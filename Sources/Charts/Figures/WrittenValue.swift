/// A value of a chart: where it lies, and how it is written.
///
/// The texts are made by the caller, who has the exact value, its unit and its language; a chart
/// never turns the value of an observation into text.
public struct WrittenValue: Hashable, Sendable {
  /// Where it lies; finite.
  public let value: Double
  /// The full text, printed at marks: `332 500 €`.
  public let full: String
  /// A short text where the full one has no room: `332,5 k€`, or `332,5` where the chart says what
  /// short texts count.
  ///
  /// It must not mislead by rounding.
  public let short: String

  /// A value written in two lengths, which may be the same.
  public init(_ value: Double, full: String, short: String) {
    self.value = value
    self.full = full
    self.short = short
  }

  /// The text in this length.
  func text(_ length: TextLength) -> String {
    switch length {
    case .full: full
    case .short: short
    }
  }
}

/// The length of a number's text.
enum TextLength: Sendable {
  /// Whole, with all that it says of itself.
  case full
  /// Short, as on an axis.
  case short
}
