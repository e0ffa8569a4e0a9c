import Charts
import Model

extension ChartFormat {
  /// Amounts in cents, like those `observed`: in full with the currency, in short without it, and in
  /// thousands where that is shorter and every one has two decimals then at most.
  static func amounts(_ strings: SiteStrings, like observed: [Charts.Observation]) -> ChartFormat {
    let format = strings.format
    let cents = observed.compactMap(\.value).map { Int64($0.rounded()) }
    let isLarge = cents.contains { $0.magnitude >= 10_000_00 }
    let inThousands = isLarge && cents.allSatisfy { $0.isMultiple(of: 10_00) }
    let full = { @Sendable (cents: Double) in format.amount(Amount(cents: Int64(cents.rounded()))) }
    guard inThousands else {
      return ChartFormat(
        full: full, short: { format.bareAmount(Amount(cents: Int64($0.rounded()))) },
        unit: strings.text(.chartInCurrency, ["currency": format.currency]))
    }
    return ChartFormat(
      full: full, short: { format.number(Quantity(thousandths: Int64(($0 / 100).rounded()))) },
      unit: strings.text(.chartInThousands, ["currency": format.currency]))
  }

  /// Quantities, with their unit where there is room.
  static func quantities(_ unit: Unit, _ strings: SiteStrings) -> ChartFormat {
    ChartFormat(
      full: { strings.text(quantity($0), unit) }, short: { strings.figure(quantity($0), unit) })
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
