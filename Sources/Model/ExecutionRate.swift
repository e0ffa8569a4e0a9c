/// How much of what was planned has been committed or paid.
public struct ExecutionRate: Sendable {
  /// What was planned: amended, else contracted, else forecast.
  public let planned: StagedTotal
  /// What was committed or paid.
  public let spent: StagedTotal
  /// What was spent in what was planned, rounded half away from zero to the tenth of a point.
  public let rate: Percentage

  /// Above it, what was spent cannot have been planned as what stands beside it: 110 %.
  fileprivate static let limit = Percentage(tenths: 1_100)
}

extension Budget {
  /// How much of a slice has been committed, and how much paid, in this order.
  ///
  /// A rate exists only where both of its terms do, for the very same slice, where both cover what the
  /// lines pay, and where something was planned; none above 110 %, which would say that the two are not of
  /// the same, or that an amendment is not known.
  public func executionRates(of slice: BudgetSlice) -> [ExecutionRate] {
    ratios(of: slice).filter { $0.rate <= ExecutionRate.limit }
  }

  /// What was committed or paid of a slice, though far more than was planned for it: above 110 %.
  public func spendingAbovePlan(of slice: BudgetSlice) -> [ExecutionRate] {
    ratios(of: slice).filter { $0.rate > ExecutionRate.limit }
  }

  private func ratios(of slice: BudgetSlice) -> [ExecutionRate] {
    guard let planned = planned(of: slice), planned.coversLines, let whole = planned.amount.value
    else { return [] }
    return spent(of: slice).filter(\.coversLines).compactMap { spent in
      guard let part = spent.amount.value, let rate = Percentage(of: part.cents, in: whole.cents)
      else { return nil }
      return ExecutionRate(planned: planned, spent: spent, rate: rate)
    }
  }

  /// What was committed or paid of a slice, though no document says that it covers what was planned.
  public func incomparableSpending(
    of slice: BudgetSlice
  ) -> [(planned: StagedTotal, spent: StagedTotal)] {
    guard let planned = planned(of: slice) else { return [] }
    return spent(of: slice).filter { !$0.coversLines || !planned.coversLines }.map { (planned, $0) }
  }

  private func planned(of slice: BudgetSlice) -> StagedTotal? {
    totals(of: slice).last {
      $0.amount.value != nil && [.forecast, .contracted, .amended].contains($0.stage)
    }
  }

  private func spent(of slice: BudgetSlice) -> [StagedTotal] {
    totals(of: slice).filter { $0.amount.value != nil && [.committed, .paid].contains($0.stage) }
  }
}
