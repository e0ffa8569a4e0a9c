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
  ///
  /// The charts hand back the value they were given; rounding restores its exact thousandths.
  static func quantities(_ unit: Unit, _ strings: SiteStrings) -> ChartFormat {
    let quantity = { @Sendable (value: Double) in
      Quantity(thousandths: Int64((value * 1_000).rounded()))
    }
    return ChartFormat(
      full: { strings.text(quantity($0), unit) },
      short: { strings.figure(quantity($0), unit) }
    )
  }
}
