/// Something that the documents or the published results do not say yet.
public enum MissingData: Hashable, Sendable {
  /// The starting value of an indicator is not known.
  case baseline(Indicator.ID, Absence)
  /// Targets of an indicator are not known for some years.
  case targets(Indicator.ID, years: [Int], Absence)
  /// No result of an indicator is published for years that are over; due since the end of the first.
  case results(Indicator.ID, years: [Int], due: Day)
  /// An amount of an action is not known.
  case amount(Action.ID, year: Int, funder: Funder.ID, Absence)
  /// Nothing shows that an obligation was kept: its day has passed, or, owed once without a day, the
  /// contract is over.
  case obligation(Obligation.ID, due: Day?)
}

extension Contract {
  /// What is missing on a day, in the order of the document: amounts, indicators, obligations.
  ///
  /// What does not apply is not missing, nor is a start or a target of which no document speaks; an
  /// amount of which none speaks is, for no total can be made without it.
  public func missingData(on day: Day) -> [MissingData] {
    missingAmounts + indicators.flatMap { missingData(of: $0, on: day) }
      + obligations.compactMap { missingData(of: $0, on: day) }
  }

  private func missingData(of obligation: Obligation, on day: Day) -> MissingData? {
    switch standing(of: obligation, on: day) {
    case .overdue(let due): .obligation(obligation.id, due: due)
    case .once: period.end < day ? .obligation(obligation.id, due: nil) : nil
    default: nil
    }
  }

  private var missingAmounts: [MissingData] {
    budget.entries.compactMap { entry in
      guard case .missing(let absence) = entry.amount, absence != .notApplicable else { return nil }
      return .amount(entry.action, year: entry.year, funder: entry.funder, absence)
    }
  }

  private func missingData(of indicator: Indicator, on day: Day) -> [MissingData] {
    var missing: [MissingData] = []
    if case .missing(let absence) = indicator.baseline, absence.isExpected {
      missing.append(.baseline(indicator.id, absence))
    }
    for absence in Absence.allCases where absence.isExpected {
      let years = indicator.targets.filter { $0.value == .missing(absence) }.map(\.year)
      if !years.isEmpty { missing.append(.targets(indicator.id, years: years, absence)) }
    }
    let late = yearsOver(on: day).filter { year in
      !indicator.results.contains { result in
        result.year == year
          && (result.value.value != nil || result.value == .missing(.notApplicable))
      }
    }
    guard let first = late.first, let due = Day(year: first, month: 12, day: 31) else {
      return missing
    }
    return missing + [.results(indicator.id, years: late, due: due)]
  }
}
