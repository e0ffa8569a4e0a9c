public import Ground

/// Where an obligation stands on a given day, as far as the site's content shows.
public enum ObligationStanding: Hashable, Sendable {
  /// A document shows that it was done.
  case fulfilled(Day)
  /// The day has not come.
  case upcoming(Day)
  /// The day has passed and the content shows nothing.
  case overdue(Day)
  /// The figures of the budget keep it; the least share found, and of what.
  case keptInBudget(Percentage, of: Budget.MinimumShare.Whole)
  /// An amount of the budget does not keep it; the least share found, and of what.
  case notKeptInBudget(Percentage, of: Budget.MinimumShare.Whole)
  /// The years that are over and for which results are missing; none missing is kept.
  case results(missingYears: [Int], publishedYears: [Int])
  /// It is owed once, by no day, of a year where the contract names one; the content shows nothing,
  /// and that year, else the contract, is over or not.
  case once(year: Int?, isOver: Bool)
  /// It holds all the time, until the contract is over; the content cannot show more.
  case continuous(isOver: Bool)
  /// It is owed every year; the content shows nothing of those years that are over.
  case yearly(yearsOver: [Int], isOver: Bool)
  /// It holds only if something happens, until the contract is over.
  case conditional(isOver: Bool)
}

extension ObligationStanding {
  /// What a standing comes to.
  public enum Kind: String, CaseIterable, Sendable {
    /// It is kept, as far as can be known by the day.
    case done
    /// It is not kept: its day has passed, or the figures show it.
    case late
    /// Its day has not come.
    case upcoming
    /// The content cannot show whether it is kept.
    case open
  }

  /// What it comes to.
  public var kind: Kind {
    switch self {
    case .fulfilled, .keptInBudget: .done
    case .overdue, .notKeptInBudget: .late
    case .upcoming: .upcoming
    case .results(let missing, let published):
      missing.isEmpty ? (published.isEmpty ? .upcoming : .done) : .late
    case .once, .continuous, .yearly, .conditional: .open
    }
  }
}

extension ObligationStanding {
  /// The day by which it is, or was, owed; nothing where none is given or where it was done.
  public var due: Day? {
    switch self {
    case .upcoming(let day), .overdue(let day): day
    default: nil
    }
  }
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
    case .minimumShare: if let standing = minimumShareStanding { return standing }
    case .yearlyResults: return resultsStanding(on: day)
    case nil: break
    }
    let isOver = period.end < day
    switch obligation.schedule {
    case .by(let due): return due < day ? .overdue(due) : .upcoming(due)
    case .once(let year): return .once(year: year, isOver: year.map { $0 < day.year } ?? isOver)
    case .yearly(let years):
      return .yearly(yearsOver: years.filter { $0 < day.year }, isOver: isOver)
    case .continuous: return .continuous(isOver: isOver)
    case .conditional: return .conditional(isOver: isOver)
    }
  }

  /// The years of the contract that have ended before a day.
  public func yearsOver(on day: Day) -> [Int] { years.filter { $0 < day.year } }

  private var minimumShareStanding: ObligationStanding? {
    let shares = budget.minimumShares.flatMap { minimum in
      slices(of: minimum.whole).compactMap { slice in
        budget.share(of: minimum.funder, in: slice).map { (share: $0, minimum: minimum) }
      }
    }
    guard let least = shares.min(by: { $0.share < $1.share }) else { return nil }
    return shares.allSatisfy { $0.share >= $0.minimum.share }
      ? .keptInBudget(least.share, of: least.minimum.whole)
      : .notKeptInBudget(least.share, of: least.minimum.whole)
  }

  /// The parts of the budget, each of a year, in which a share is promised.
  private func slices(of whole: Budget.MinimumShare.Whole) -> [BudgetSlice] {
    switch whole {
    case .eachAction:
      actions.flatMap { action in years.map { BudgetSlice(action: action.id, year: $0) } }
    case .allActions: years.map { BudgetSlice(year: $0) }
    }
  }

  private func resultsStanding(on day: Day) -> ObligationStanding {
    let over = yearsOver(on: day)
    let published = over.filter { year in
      indicators.allSatisfy { indicator in
        indicator.results.contains { $0.year == year && $0.value.value != nil }
      }
    }
    return .results(
      missingYears: over.filter { !published.contains($0) }, publishedYears: published)
  }
}

extension Budget {
  /// The share that a funder brings to a slice; nil where an amount is missing or all are zero.
  public func share(of funder: Funder.ID, in slice: BudgetSlice) -> Percentage? {
    let part = slice.narrowed(to: funder)
    guard let whole = total(of: slice).value, let amount = total(of: part).value else { return nil }
    return Percentage(of: amount.cents, in: whole.cents)
  }
}
