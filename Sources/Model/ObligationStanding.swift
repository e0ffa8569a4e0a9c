/// Where an obligation stands on a given day, as far as the site's content shows.
public enum ObligationStanding: Hashable, Sendable {
  /// A document shows that it was done.
  case fulfilled(Day)
  /// The day has not come.
  case upcoming(Day)
  /// The day has passed and the content shows nothing.
  case overdue(Day)
  /// The figures of the budget keep it; the least share found.
  case keptInBudget(Percentage)
  /// No budget amounts let it be checked, or one does not keep it.
  case notKeptInBudget(Percentage)
  /// The years that are over and for which results are missing; none missing is kept.
  case results(missingYears: [Int], publishedYears: [Int])
  /// It holds all the time; the content cannot show more.
  case continuous
  /// It recurs every year; the content cannot show more.
  case yearly
  /// It holds only if something happens.
  case conditional
}

extension Contract {
  /// Where an obligation of this contract stands on a day.
  ///
  /// What was fulfilled later than that day is not fulfilled yet.
  public func standing(of obligation: Obligation, on day: Day) -> ObligationStanding {
    if let fulfilment = obligation.fulfilment, fulfilment.date <= day {
      return .fulfilled(fulfilment.date)
    }
    switch obligation.check {
    case .minimumShare:
      if let standing = minimumShareStanding { return standing }
    case .yearlyResults: return resultsStanding(on: day)
    case nil: break
    }
    switch obligation.schedule {
    case .by(let due): return due < day ? .overdue(due) : .upcoming(due)
    case .yearly: return .yearly
    case .continuous: return .continuous
    case .conditional: return .conditional
    }
  }

  /// The years of the contract that have ended before a day.
  public func yearsOver(on day: Day) -> [Int] { years.filter { $0 < day.year } }

  private var minimumShareStanding: ObligationStanding? {
    let shares = budget.minimumShares.flatMap { minimum in
      actions.flatMap { action in
        years.compactMap { year in
          budget.share(of: minimum.funder, in: action.id, year: year).map { ($0, minimum.share) }
        }
      }
    }
    guard let least = shares.min(by: { $0.0 < $1.0 }) else { return nil }
    let isKept = shares.allSatisfy { $0.0 >= $0.1 }
    return isKept ? .keptInBudget(least.0) : .notKeptInBudget(least.0)
  }

  private func resultsStanding(on day: Day) -> ObligationStanding {
    let over = yearsOver(on: day)
    let published = over.filter { year in
      indicators.allSatisfy { indicator in
        indicator.results.contains { $0.year == year && $0.value.value != nil }
      }
    }
    return .results(
      missingYears: over.filter { !published.contains($0) },
      publishedYears: published
    )
  }
}

extension Budget {
  /// The share that a funder brings to an action in a year; nil where an amount is missing or all are zero.
  public func share(of funder: Funder.ID, in action: Action.ID, year: Int) -> Percentage? {
    guard
      let whole = total(of: BudgetSlice(action: action, year: year)).value,
      let part = total(of: BudgetSlice(action: action, year: year, funder: funder)).value
    else { return nil }
    return Percentage(of: part.cents, in: whole.cents)
  }
}
