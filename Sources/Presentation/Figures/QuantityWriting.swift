import Charts
import Model
import Words

/// How all quantities of one chart are written.
struct QuantityWriting: Sendable {
  private let strings: SiteStrings
  private let unit: Unit?
  private let spelled: Unit?

  /// Quantities in digits, whose unit stands beside the chart.
  init(_ strings: SiteStrings, unit: Unit?) {
    self.strings = strings
    self.unit = unit
    spelled = nil
  }

  /// Quantities with their unit where there is room.
  init(_ strings: SiteStrings, spelling unit: Unit) {
    self.strings = strings
    self.unit = unit
    spelled = unit
  }

  /// The writing of the numbers of an axis.
  var format: ChartFormat {
    ChartFormat(full: { written($0).full }, short: { written($0).short }, unit: nil)
  }

  /// A quantity with its texts.
  func written(_ quantity: Quantity) -> WrittenValue {
    let figure = strings.figure(quantity, unit)
    return WrittenValue(
      quantity.approximation, full: spelled.map { strings.text(quantity, $0) } ?? figure,
      short: figure)
  }

  /// A quantity with its texts, which say that readers do not see it yet where that is so.
  func written(_ quantity: Quantity, isEmbargoed: Bool) -> WrittenValue {
    let value = written(quantity)
    guard isEmbargoed else { return value }
    return WrittenValue(
      value.value, full: strings.text(.waitingEmbargoed(value: value.full)),
      short: strings.text(.waitingEmbargoed(value: value.short)))
  }

  private func written(_ tick: Tick) -> WrittenValue {
    written(Quantity(thousandths: tick.units(ofTenTo: -3)))
  }
}
