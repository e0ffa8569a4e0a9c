/// How the numbers are written that a chart makes itself, those of its axes, and what short texts
/// count.
///
/// They are written by the caller, who knows the unit, the language and the script, and is handed
/// exact decimals. In a chart written from right to left, a text with letters of the other direction
/// (`332,5 k€`) is isolated when it is drawn; the caller need not.
public struct ChartFormat: Sendable {
  private let full: @Sendable (Tick) -> String
  private let short: @Sendable (Tick) -> String
  /// What short texts count, where they do not say it themselves: "in thousands of euros".
  ///
  /// A chart in which a short text is printed then says this too.
  public private(set) var unit: String?
  /// The shorter of the lengths in which numbers are written.
  private(set) var shortest = TextLength.short

  /// A format that writes numbers like the full and the short texts of the chart's values.
  public init(
    full: @escaping @Sendable (Tick) -> String, short: @escaping @Sendable (Tick) -> String,
    unit: String?
  ) {
    self.full = full
    self.short = short
    self.unit = unit
  }

  /// A number of an axis in this length.
  func text(of tick: Tick, _ length: TextLength) -> String {
    switch length {
    case .full: full(tick)
    case .short: short(tick)
    }
  }

  /// The same with full texts everywhere, which need no unit beside them.
  var spelledOut: ChartFormat {
    var format = self
    format.unit = nil
    format.shortest = .full
    return format
  }

  /// The lengths that a mark may have on its own, where no unit is said in the chart; the longer first.
  var lengths: [TextLength] { unit == nil ? [.full, shortest] : [.full] }

  /// The lengths that a mark may have where the chart says the unit of short ones, so that they are not
  /// mixed with full ones; the longer first.
  var lengthsBesideUnit: [TextLength] { unit == nil ? [.full, shortest] : [shortest] }
}
