import Charts
import Model

extension ChartFormat {
  /// Amounts in cents, with the currency where there is room.
  static func amounts(_ format: LocaleFormat) -> ChartFormat {
    let amount = { @Sendable (cents: Double) in Amount(cents: Int64(cents.rounded())) }
    return ChartFormat(
      full: { format.amount(amount($0)) },
      short: { format.bareAmount(amount($0)) }
    )
  }

  /// Quantities, with their unit where there is room.
  static func quantities(_ unit: Unit, _ strings: SiteStrings) -> ChartFormat {
    ChartFormat(
      full: { strings.text(quantity($0), unit) },
      short: { strings.figure(quantity($0), unit) }
    )
  }

  /// Quantities in digits, whose unit stands beside the chart.
  static func figures(_ unit: Unit?, _ strings: SiteStrings) -> ChartFormat {
    let write = { @Sendable (value: Double) in strings.figure(quantity(value), unit) }
    return ChartFormat(full: write, short: write)
  }

  /// The charts hand back the value they were given; rounding restores its exact thousandths.
  private static func quantity(_ value: Double) -> Quantity {
    Quantity(thousandths: Int64((value * 1_000).rounded()))
  }
}
