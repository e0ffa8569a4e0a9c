/// How a chart's numbers are written for people: always by the caller, who knows the unit, the
/// language and the script.
///
/// In a chart written from right to left, a form with letters of the other direction (`332,5 k€`)
/// is isolated when it is drawn; the caller need not.
public struct ChartFormat: Sendable {
  /// The full form, printed at marks: `332 500 €`.
  public let full: @Sendable (Double) -> String
  /// A short form for ticks, and for marks where the full form has no room: `332,5 k€`.
  ///
  /// It must not mislead by rounding.
  public let short: @Sendable (Double) -> String

  /// A format in two lengths; they may be the same.
  public init(
    full: @escaping @Sendable (Double) -> String,
    short: @escaping @Sendable (Double) -> String
  ) {
    self.full = full
    self.short = short
  }
}
