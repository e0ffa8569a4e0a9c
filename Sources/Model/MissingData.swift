public import Ground

/// Something that the documents or the published results do not say yet.
public enum MissingData: Hashable, Sendable {
  /// What the contract says in its own words is missing: its position among these.
  case stated(Int)
  /// No indicator will show what became of an action.
  case indicators(Action.ID)
  /// The starting value of an indicator is not known.
  case baseline(Indicator.ID, Absence)
  /// Targets of an indicator are not known for some years.
  case targets(Indicator.ID, years: [Int], Absence)
  /// No result of an indicator is published for years of which it is owed: since a day, or, where the
  /// contract gives none, since each of them is over.
  case results(Indicator.ID, years: [Int], due: Day?)
  /// An amount of an action is not known.
  case amount(Action.ID, year: Int, funder: Funder.ID, Absence)
  /// Amounts committed or paid are not published for years that are over and for which money was planned.
  case spending(MissingSpending)
  /// Nothing shows that an obligation was kept: its day has passed, or, owed once without a day, the
  /// contract is over.
  case obligation(Obligation.ID, due: Day?)
  /// Nothing shows that what is owed of years that are over was done.
  case obligationOfYears(Obligation.ID, [Int])
}

extension Contract {
  /// What is missing on a day, in the order of the document: what it states itself, amounts,
  /// spending, actions without indicators, indicators, obligations.
  ///
  /// What does not apply is not missing. A value of which no document speaks is, as much as one that it
  /// leaves open: else the less a contract said, the less it would seem to lack.
  public func missingData(on day: Day) -> [MissingData] {
    statedGaps.indices.map(MissingData.stated) + missingAmounts
      + missingSpending(on: day).map(MissingData.spending)
      + actions.map(\.id).filter { indicators(of: $0).isEmpty }.map(MissingData.indicators)
      + indicators.flatMap { missingData(of: $0, on: day) }
      + obligations.compactMap { missingData(of: $0, on: day) }
  }

  private func missingData(of obligation: Obligation, on day: Day) -> MissingData? {
    switch standing(of: obligation, on: day) {
    case .overdue(let due): .obligation(obligation.id, due: due)
    case .once(nil, isOver: true): .obligation(obligation.id, due: nil)
    case .once(let year?, isOver: true): .obligationOfYears(obligation.id, [year])
    case .yearly(let over, _) where !over.isEmpty: .obligationOfYears(obligation.id, over)
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
    if case .missing(let absence) = indicator.baseline, absence != .notApplicable {
      missing.append(.baseline(indicator.id, absence))
    }
    for absence in Absence.allCases where absence != .notApplicable {
      let years = indicator.targets.filter { $0.value == .missing(absence) }.map(\.year)
      if !years.isEmpty { missing.append(.targets(indicator.id, years: years, absence)) }
    }
    return missing + missingResults(of: indicator, on: day)
  }

  /// An item for each day on which results were due, then one for the years without such a day.
  private func missingResults(of indicator: Indicator, on day: Day) -> [MissingData] {
    let late = years.filter { year in
      absenceOfResult(in: year, on: day) == .notReported
        && !indicator.results.contains { result in
          result.year == year
            && (result.value.value != nil || result.value == .missing(.notApplicable))
        }
    }
    let dues: [Day?] = resultsDue.map(\.day) + [nil]
    return dues.compactMap { due in
      let years = late.filter { resultsDue(of: $0) == due }
      return years.isEmpty ? nil : .results(indicator.id, years: years, due: due)
    }
  }
}
