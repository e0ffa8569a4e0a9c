import Ground

/// What a thread's actions cost and came to in a year.
public struct ThreadYear: Sendable {
  /// An indicator in one year.
  public struct Reading: Sendable {
    /// The indicator.
    public let indicator: Indicator
    /// What was aimed at in the year.
    public let target: Stated<Quantity>
    /// What was reached, where something is published.
    public let result: Indicator.Result?
  }

  /// One action in one year.
  public struct Entry: Sendable {
    /// The step of the thread.
    public let step: Thread.Step
    /// What the action costs in the year, at each stage that is known; of different stages, never a sum.
    public let totals: [StagedTotal]
    /// What was counted.
    public let observations: [Observation]
    /// The indicators, with what they say of the year.
    public let readings: [Reading]
  }

  /// Why nothing is known of a year.
  public enum Gap: Hashable, Sendable {
    /// No contract of the site runs in it.
    case noContract
    /// Contracts run in it, and none of them has an action of the thread.
    case notIn([Contract.ID])
  }

  /// The year.
  public let year: Int
  /// The actions that ran in it, in the order of the thread.
  public let entries: [Entry]
  /// Why there is none.
  public let gap: Gap?

  /// The contracts of the actions, each once.
  public var contracts: [Contract.ID] { entries.map(\.step.contract).distinct() }
}

extension Site {
  /// A thread year by year, from the first year of its actions to the last, with the years between
  /// them of which no document tells.
  public func years(of thread: Thread) -> [ThreadYear] {
    let steps = thread.steps.map { step in (step: step, years: years(of: step)) }
    let all = steps.flatMap(\.years)
    guard let first = all.min(), let last = all.max() else { return [] }
    return (first...last).map { year in
      let entries = steps.filter { $0.years.contains(year) }.compactMap { entry($0.step, in: year) }
      return ThreadYear(year: year, entries: entries, gap: entries.isEmpty ? gap(in: year) : nil)
    }
  }

  /// The years of its contract in which the action of a step runs.
  private func years(of step: Thread.Step) -> [Int] {
    guard let contract = contract(step.contract),
      let period = contract.actions.first(where: { $0.id == step.action })?.period
    else { return [] }
    return contract.years.filter { (period.start.year...period.end.year).contains($0) }
  }

  private func gap(in year: Int) -> ThreadYear.Gap {
    let running = contracts.filter { $0.years.contains(year) }.map(\.id)
    return running.isEmpty ? .noContract : .notIn(running)
  }

  private func entry(_ step: Thread.Step, in year: Int) -> ThreadYear.Entry? {
    guard let contract = contract(step.contract) else { return nil }
    let counted = contract.indicators(of: step.action).filter {
      step.indicators?.contains($0.id) ?? true
    }
    let readings = counted.map { indicator in
      ThreadYear.Reading(
        indicator: indicator,
        target: indicator.targets.first { $0.year == year }?.value ?? .missing(.notApplicable),
        result: indicator.results.first { $0.year == year })
    }
    return ThreadYear.Entry(
      step: step, totals: contract.budget.totals(of: BudgetSlice(action: step.action, year: year)),
      observations: contract.observations(of: step.action).filter { $0.year == year },
      readings: readings)
  }
}
