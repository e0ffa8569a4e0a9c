/// How a chart's numbers are written for people: always by the caller, who knows the unit, the
/// language and the script.
///
/// In a chart written from right to left, a form with letters of the other direction (`332,5 k€`)
/// is isolated when it is drawn; the caller need not.
public struct ChartFormat: Sendable {
  /// The full form, printed at marks: `332 500 €`.
  public let full: @Sendable (Double) -> String
  /// A short form for ticks, and for marks where the full form has no room: `332,5 k€`, or `332,5`
  /// where `unit` says the rest.
  ///
  /// It must not mislead by rounding.
  public let short: @Sendable (Double) -> String
  /// What short forms count, where they do not say it themselves: "in thousands of euros".
  ///
  /// A chart in which a short form is printed then says this too.
  public let unit: String?

  /// A format in two lengths, which may be the same, and of which each says what it counts or leaves
  /// it to the words of the chart.
  public init(
    full: @escaping @Sendable (Double) -> String, short: @escaping @Sendable (Double) -> String
  ) { self.init(full: full, short: short, unit: nil) }

  /// A format whose short form counts in `unit` and does not say so.
  public init(
    full: @escaping @Sendable (Double) -> String, short: @escaping @Sendable (Double) -> String,
    unit: String?
  ) {
    self.full = full
    self.short = short
    self.unit = unit
  }

  /// The same with the full form everywhere, which needs no unit beside it.
  var spelledOut: ChartFormat { ChartFormat(full: full, short: full, unit: nil) }

  /// The forms that a mark may have on its own, where no unit is said in the chart; the longer first.
  var forms: [@Sendable (Double) -> String] { unit == nil ? [full, short] : [full] }

  /// The forms that a mark may have where the chart says the unit of short ones, so that they are not
  /// mixed with full ones; the longer first.
  var formsBesideUnit: [@Sendable (Double) -> String] { unit == nil ? [full, short] : [short] }
}
