/// How much of what was planned has been committed or paid.
public struct ExecutionRate: Sendable {
  /// What was planned: amended, else contracted, else forecast.
  public let planned: StagedTotal
  /// What was committed or paid.
  public let spent: StagedTotal
  /// What was spent in what was planned, rounded half away from zero to the tenth of a point.
  public let rate: Percentage
}

extension Budget {
  /// How much of a slice has been committed, and how much paid, in this order.
  ///
  /// A rate exists only where both of its terms do, for the very same slice, and where something was
  /// planned.
  public func executionRates(of slice: BudgetSlice) -> [ExecutionRate] {
    let totals = totals(of: slice).filter { $0.amount.value != nil }
    let planned = totals.last { [.forecast, .contracted, .amended].contains($0.stage) }
    guard let planned, let whole = planned.amount.value else { return [] }
    return totals.compactMap { spent in
      guard [.committed, .paid].contains(spent.stage), let part = spent.amount.value,
        let rate = Percentage(of: part.cents, in: whole.cents)
      else { return nil }
      return ExecutionRate(planned: planned, spent: spent, rate: rate)
    }
  }
}
