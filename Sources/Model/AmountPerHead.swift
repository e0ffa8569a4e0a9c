/// An amount divided among heads: persons helped, or inhabitants.
public struct AmountPerHead: Sendable {
  /// What counts the heads.
  public enum Count: Hashable, Sendable {
    /// Persons that an observation counts.
    case observation(Observation.ID)
    /// Persons that an indicator's result counts.
    case indicator(Indicator.ID)
    /// Inhabitants that a figure of the diagnosis counts.
    case inhabitants(Diagnosis.Figure.ID)
  }

  /// The amount for one head, rounded half away from zero to the cent.
  public let amount: Amount
  /// The amount that is divided, with its stage: the firmest that is known.
  public let total: StagedTotal
  /// How many heads there are.
  public let heads: Int64
  /// What counts them.
  public let count: Count

  fileprivate init?(_ total: StagedTotal?, among heads: Quantity, counted count: Count) {
    guard let total, let whole = total.amount.value, let heads = heads.whole, heads > 0 else {
      return nil
    }
    amount = whole.divided(among: heads)
    self.total = total
    self.heads = heads
    self.count = count
  }
}

extension Amount {
  /// One of equal parts, rounded half away from zero to the cent; there is at least one part.
  public func divided(among parts: Int64) -> Amount {
    precondition(parts > 0, "an amount is divided among one part at least")
    let (quotient, remainder) = cents.quotientAndRemainder(dividingBy: parts)
    let roundsAway = remainder.magnitude >= parts.magnitude - remainder.magnitude
    return Amount(cents: quotient + (roundsAway ? cents.signum() : 0))
  }
}

extension Contract {
  /// What an action costs in a year for each person it helped in that year, one value for each count.
  ///
  /// Only where both are known for the same action, year and perimeter: the amounts of all funders
  /// together, and a count that content says to be of persons helped.
  public func amountsPerPerson(of action: Action.ID, in year: Int) -> [AmountPerHead] {
    let total = budget.firmestTotal(of: BudgetSlice(action: action, year: year))
    let observed = observations(of: action).compactMap { observation -> AmountPerHead? in
      guard observation.countsPersons, observation.year == year else { return nil }
      return AmountPerHead(total, among: observation.value, counted: .observation(observation.id))
    }
    let reported = indicators(of: action).compactMap { indicator -> AmountPerHead? in
      guard indicator.countsPersons,
        let value = indicator.results.first(where: { $0.year == year })?.value.value
      else { return nil }
      return AmountPerHead(total, among: value, counted: .indicator(indicator.id))
    }
    return observed + reported
  }

  /// What a slice of the budget costs for each inhabitant of the territory.
  ///
  /// Only where the contract says which figure counts the inhabitants, and where the slice has a
  /// total at one stage.
  public func amountPerInhabitant(of slice: BudgetSlice) -> AmountPerHead? {
    let figures = diagnosis.groups.flatMap(\.figures)
    guard let figure = figures.first(where: { $0.id == population }),
      case .number(let inhabitants, _, _) = figure.value
    else { return nil }
    return AmountPerHead(
      budget.firmestTotal(of: slice), among: inhabitants, counted: .inhabitants(figure.id))
  }
}

extension Budget {
  /// The total of a slice at the last stage at which it is known.
  public func firmestTotal(of slice: BudgetSlice) -> StagedTotal? {
    totals(of: slice).last { $0.amount.value != nil }
  }
}
