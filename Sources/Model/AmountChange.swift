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

  /// How much more it is now; negative where it is less.
  public var difference: Amount { later.amount - earlier.amount }

  /// The difference in what was planned before, rounded half away from zero to the tenth of a point;
  /// nothing where that was zero.
  public var rate: Percentage? { Percentage(of: difference.cents, in: earlier.amount.cents) }
}

extension Contract {
  /// What some of its actions cost together in a year; nothing where an amount of theirs is not known.
  ///
  /// The lines of a budget share no money, so that those of several actions may be added up.
  func amount(of actions: [Action.ID], in year: Int) -> YearlyAmount? {
    amount(actions.map { BudgetSlice(action: $0, year: year) }, in: year)
  }

  /// What it costs in a year as a whole; nothing where an amount is not known.
  public func amount(in year: Int) -> YearlyAmount? { amount([BudgetSlice(year: year)], in: year) }

  private func amount(_ parts: [BudgetSlice], in year: Int) -> YearlyAmount? {
    let entries = parts.flatMap(budget.entries)
    guard case .known(let amount) = AmountSum(of: entries.map(\.amount)).stated else { return nil }
    let stages = Set(entries.map(\.stage))
    return YearlyAmount(
      contract: id, year: year, amount: amount, stages: Stage.allCases.filter(stages.contains))
  }
}
