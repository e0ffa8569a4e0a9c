import Ground

/// Amounts committed or paid in years that are over, which no document gives.
public enum MissingSpending: Hashable, Sendable {
  /// Of nothing that was planned; the stages are in order.
  case all([Stage], years: [Int])
  /// Of no action by itself; a total of the whole is known, or one of another part.
  case detail(Stage, year: Int, whole: Amount?)
  /// Of these actions, though of others it is known.
  case actions([Stage], year: Int, [Action.ID])

  /// The years it is about.
  public var years: [Int] {
    switch self {
    case .all(_, let years): years
    case .detail(_, let year, _), .actions(_, let year, _): [year]
    }
  }
}

extension Contract {
  /// What is missing of the money spent, stage by stage; what was paid was committed.
  func missingSpending(on day: Day) -> [MissingSpending] {
    let years = yearsOver(on: day).filter(budget.isPlanned)
    let stages = [Stage.committed, .paid]
    let unknown = stages.map { stage in years.filter { !budget.isSpendingKnown(in: $0, at: stage) }
    }
    let unknownTogether = unknown[0] == unknown[1]
    let missing = zip(stages, unknown).flatMap { stage, unknown in
      [.all(unknownTogether ? stages : [stage], years: unknown)]
        + years.filter { !unknown.contains($0) }.flatMap { missingParts(in: $0, at: stage) }
    }
    return merged(missing.filter { !$0.years.isEmpty })
  }

  /// Of which actions a stage is not known in a year, though something of it is.
  private func missingParts(in year: Int, at stage: Stage) -> [MissingSpending] {
    let planned = actions.map(\.id).filter { action in
      !budget.totals(of: BudgetSlice(action: action, year: year)).isEmpty
    }
    let unknown = planned.filter { action in
      let slice = BudgetSlice(action: action, year: year)
      return stages(from: stage).allSatisfy { budget.total(of: slice, at: $0) == nil }
    }
    if unknown.isEmpty { return [] }
    if unknown.count < planned.count { return [.actions([stage], year: year, unknown)] }
    let whole = budget.total(of: BudgetSlice(year: year), at: stage)
    return [.detail(stage, year: year, whole: whole?.amount.value)]
  }

  /// Two stages of which the same is missing are told together.
  private func merged(_ parts: [MissingSpending]) -> [MissingSpending] {
    parts.reduce(into: []) { merged, part in
      guard !merged.contains(part) else { return }
      if case .actions(let stages, let year, let actions) = part,
        let same = merged.firstIndex(of: .actions([.committed], year: year, actions))
      {
        merged[same] = .actions([.committed] + stages, year: year, actions)
      } else {
        merged.append(part)
      }
    }
  }

  private func stages(from stage: Stage) -> [Stage] {
    stage == .committed ? [.committed, .paid] : [stage]
  }
}
