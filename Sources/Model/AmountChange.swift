/// What is planned for something in a year, and how firm that is.
public struct YearlyAmount: Hashable, Sendable {
  /// The contract that pays it.
  public let contract: Contract.ID
  /// The year.
  public let year: Int
  /// The amount, after the amendments.
  public let amount: Amount
  /// How firm it is; several stages where its parts are not equally firm.
  public let stages: [Stage]
}

/// An amount beside an earlier one.
///
/// The two may be at different stages and pay for different things: whoever shows the difference says so.
public struct AmountChange: Hashable, Sendable {
  /// What was planned before.
  public let earlier: YearlyAmount
  /// What is planned now.
  public let later: YearlyAmount

  /// The two, or why they cannot be compared: what was before, where nothing was, else what is not known.
  static func between(
    _ earlier: Stated<YearlyAmount>, _ later: Stated<YearlyAmount>
  ) -> Stated<AmountChange> {
    switch (earlier, later) {
    case (.known(let earlier), .known(let later)):
      .known(AmountChange(earlier: earlier, later: later))
    case (.missing(.notApplicable), _): .missing(.notApplicable)
    case (_, .missing(let absence)), (.missing(let absence), _): .missing(absence)
    }
  }

  /// How much more it is now; negative where it is less.
  public var difference: Amount { later.amount - earlier.amount }

  /// The difference in what was planned before, rounded half away from zero to the tenth of a point;
  /// nothing where that was zero.
  public var rate: Percentage? { Percentage(of: difference.cents, in: earlier.amount.cents) }
}

extension Contract {
  /// What some of its actions cost together in a year, or why that is not known.
  ///
  /// The lines of a budget share no money, so that those of several actions may be added up.
  func amount(of actions: [Action.ID], in year: Int) -> Stated<YearlyAmount> {
    amount(actions.map { BudgetSlice(action: $0, year: year) }, in: year)
  }

  /// What it costs in a year as a whole, or why that is not known.
  func amount(in year: Int) -> Stated<YearlyAmount> { amount([BudgetSlice(year: year)], in: year) }

  private func amount(_ parts: [BudgetSlice], in year: Int) -> Stated<YearlyAmount> {
    let entries = parts.flatMap(budget.entries)
    switch AmountSum(of: entries.map(\.amount)).stated {
    case .missing(let absence): return .missing(absence)
    case .known(let amount):
      return .known(
        YearlyAmount(contract: id, year: year, amount: amount, stages: Budget.stages(of: entries)))
    }
  }
}
