public import Model
public import Words

extension SiteStrings {
  /// Where an obligation stands.
  public func text(_ standing: ObligationStanding) -> String { text(phrase(of: standing)) }

  /// In the past where its time is over.
  private func phrase(of standing: ObligationStanding) -> Phrase {
    switch standing {
    case .fulfilled(let day): .standingFulfilled(date: format.date(day))
    case .upcoming(let day): .standingUpcoming(date: format.date(day))
    case .overdue(let day): .standingOverdue(date: format.date(day))
    case .keptInBudget(let share, .eachAction): .standingKept(share: format.percentage(share))
    case .keptInBudget(let share, .allActions):
      .standingKeptTogether(share: format.percentage(share))
    case .notKeptInBudget(let share, .eachAction): .standingNotKept(share: format.percentage(share))
    case .notKeptInBudget(let share, .allActions):
      .standingNotKeptTogether(share: format.percentage(share))
    case .results([], let published):
      published.isEmpty ? .standingResultsNotDue : .standingResultsComplete
    case .results(let missing, _): .standingResultsMissing(years: text(years: missing))
    case .continuous(let isOver): isOver ? .standingContinuousOver : .standingContinuous
    case .once(nil, let isOver): isOver ? .standingOnceOver : .standingOnce
    case .once(let year?, let isOver):
      isOver ? .standingOnceOfYearOver(year: String(year)) : .standingOnceOfYear(year: String(year))
    case .yearly([], _): .standingYearly
    case .yearly(let over, let isOver):
      isOver
        ? .standingYearlyOver(years: text(years: over))
        : .standingYearlyOfYears(years: text(years: over))
    case .conditional(let isOver): isOver ? .standingConditionalOver : .standingConditional
    }
  }
}
