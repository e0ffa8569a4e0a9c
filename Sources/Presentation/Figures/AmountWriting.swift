import Charts
import Model
import Words

/// How all amounts of one chart are written: in full with the currency, in short without it, and in
/// thousands where that is shorter and every one has two decimals then at most.
struct AmountWriting: Sendable {
  private let strings: SiteStrings
  private let isInThousands: Bool

  /// The writing of amounts like these.
  init(_ strings: SiteStrings, like amounts: [Amount]) {
    self.strings = strings
    isInThousands =
      amounts.contains { $0.cents.magnitude >= 10_000_00 }
      && amounts.allSatisfy { $0.cents.isMultiple(of: 10_00) }
  }

  /// The writing of the numbers of an axis, whose unit is the cent.
  var format: ChartFormat {
    ChartFormat(
      full: { written(cents: $0).full }, short: { written(cents: $0).short },
      unit: strings.text(
        isInThousands
          ? .chartInThousands(currency: strings.format.currency)
          : .chartInCurrency(currency: strings.format.currency)))
  }

  /// A sum to draw, or what is known of it; what does not apply leaves its place empty.
  func observation(_ sum: AmountSum) -> Charts.Observation {
    guard !sum.isPartial else {
      let part = written(sum.known)
      return .atLeast(
        WrittenValue(
          part.value, full: strings.text(.budgetAtLeast(known: part.full)),
          short: strings.text(.budgetAtLeast(known: part.short))),
        reason: strings.text(.budgetUnknownAmounts(count: sum.absences.count)))
    }
    return switch sum.stated {
    case .known(let amount): .known(written(amount))
    case .missing(.notApplicable): .notExpected
    case .missing(let absence): .missing(reason: strings.shortText(absence))
    }
  }

  /// An amount with its texts.
  func written(_ amount: Amount) -> WrittenValue {
    let format = strings.format
    return WrittenValue(
      Double(amount.cents), full: format.amount(amount),
      short: isInThousands
        ? format.number(Quantity(thousandths: amount.cents / 100)) : format.bareAmount(amount))
  }

  private func written(cents tick: Tick) -> WrittenValue {
    written(Amount(cents: tick.units(ofTenTo: 0)))
  }
}
