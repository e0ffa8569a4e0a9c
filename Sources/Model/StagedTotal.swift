import Ground

/// What a part of a budget comes to at one stage of its money's life.
public struct StagedTotal: Sendable {
  /// How firm it is.
  public let stage: Stage
  /// What it adds up, known or not.
  public let sum: AmountSum
  /// Whether a document gives it for the whole only, and no line adds up to it.
  public let isKnownAsWhole: Bool
  /// Whether it covers what the lines of its slice pay, so that it may be compared with them.
  public let coversLines: Bool
  /// Who spent it, where a document says so: the amount of a funder is then what it brought to that.
  public let spender: Funder.ID?
  /// The discrepancy that explains it, where there is one.
  public let discrepancy: Discrepancy.ID?
  /// Where it is written; the amendments too, where they changed it.
  public let sources: [Source]

  /// Makes a total.
  public init(
    stage: Stage, sum: AmountSum, isKnownAsWhole: Bool, coversLines: Bool, spender: Funder.ID?,
    discrepancy: Discrepancy.ID?, sources: [Source]
  ) {
    self.stage = stage
    self.sum = sum
    self.isKnownAsWhole = isKnownAsWhole
    self.coversLines = coversLines
    self.spender = spender
    self.discrepancy = discrepancy
    self.sources = sources
  }

  /// The total, or why there is none.
  public var amount: Stated<Amount> { sum.stated }
}

extension Budget {
  /// What a slice comes to at each stage of which something is said, from forecast to paid.
  ///
  /// Stages are never added to each other: a slice whose entries are at several of them has no total
  /// at any, though `sum(of:)` still adds what is planned.
  public func totals(of slice: BudgetSlice) -> [StagedTotal] {
    let positions = positions(of: slice)
    return Stage.allCases.compactMap { total(of: slice, positions, at: $0) }
  }

  /// What a slice comes to at a stage: the sum of its lines, else the total that a document prints.
  public func total(of slice: BudgetSlice, at stage: Stage) -> StagedTotal? {
    total(of: slice, positions(of: slice), at: stage)
  }

  /// The parts of a year that one of several funders pays of one of several actions, of which a document says what was
  /// spent.
  public func spentShares(in year: Int) -> [BudgetSlice] {
    let isOnlyYear = Set(entries.map(\.year)) == [year]
    let shares = stagedTotals.filter { [.committed, .paid].contains($0.total.stage) }.map {
      staged in
      let slice = staged.total.slice
      return slice.year == nil && isOnlyYear ? slice.narrowed(to: year) : slice
    }
    return shares.filter { share in
      guard share.action != nil, share.funder != nil, share.year == year else { return false }
      return [
        BudgetSlice(action: share.action, year: year),
        BudgetSlice(year: year, funder: share.funder),
      ].allSatisfy { positions(of: $0) != positions(of: share) }
    }.distinct()
  }

  /// Whether tables show what was spent of a slice: of all years the whole and each action, of a year each funder
  /// too, of the whole and of an action.
  public func isShown(_ slice: BudgetSlice) -> Bool {
    let years = Set(entries.map(\.year))
    let actions = positions.keys.map { BudgetSlice(action: $0) }
    let whole = [BudgetSlice()] + actions
    let shown =
      whole
      + years.flatMap { year in
        (whole + funders.map { BudgetSlice(funder: $0.id) }).map { $0.narrowed(to: year) }
          + spentShares(in: year)
      }
    let positions = positions(of: slice)
    return shown.contains {
      $0 == slice || (!positions.isEmpty && self.positions(of: $0) == positions)
    }
  }

  private func total(of slice: BudgetSlice, _ positions: [Int], at stage: Stage) -> StagedTotal? {
    lineTotal(of: slice, positions, at: stage) ?? publishedTotal(of: slice, positions, at: stage)
  }

  /// The sum of lines; of amended ones, with those of the same slice that were left as they were.
  private func lineTotal(of slice: BudgetSlice, _ positions: [Int], at stage: Stage) -> StagedTotal?
  {
    let lines = positions.map { entries[$0] }
    guard let first = lines.first?.firstStage, lines.allSatisfy({ $0.firstStage == first }) else {
      return nil
    }
    let amounts: [Stated<Amount>]
    if stage == .amended, lines.contains(where: { $0.initial != nil }) {
      amounts = lines.map(\.amount)
    } else if first == stage {
      amounts = lines.map { $0.initial?.amount ?? $0.amount }
    } else {
      return nil
    }
    let sum = AmountSum(of: amounts)
    guard sum.stated != .missing(.notApplicable) else { return nil }
    let amended = stage == .amended ? amendments(to: slice).map(\.source) : []
    return StagedTotal(
      stage: stage, sum: sum, isKnownAsWhole: false, coversLines: true, spender: nil,
      discrepancy: stage == .amended ? nil : explained[slice], sources: [source] + amended)
  }

  /// The total that a document prints of a slice, or of another one that takes in the same entries:
  /// the only year of a contract is all of it.
  private func publishedTotal(
    of slice: BudgetSlice, _ positions: [Int], at stage: Stage
  ) -> StagedTotal? {
    stagedTotals.first { staged in
      staged.total.stage == stage
        && (staged.total.slice == slice || (!positions.isEmpty && staged.positions == positions))
    }.map { staged in
      StagedTotal(
        stage: stage, sum: AmountSum(of: [.known(staged.total.amount)]), isKnownAsWhole: true,
        coversLines: staged.total.perimeter == .lines, spender: staged.total.spender,
        discrepancy: staged.total.discrepancy, sources: [staged.total.source])
    }
  }
}

extension Budget.Entry {
  /// How firm it was before any amendment.
  fileprivate var firstStage: Stage { initial?.stage ?? stage }
}

extension Contract {
  /// The years of a contract in which something is known at more than one stage, of the whole or of a part.
  static func stagedYears(among years: [Int], _ actions: [Action], _ budget: Budget) -> [Int] {
    years.filter { year in
      let funders = budget.funders.map { BudgetSlice(year: year, funder: $0.id) }
      let parts = actions.map { BudgetSlice(action: $0.id, year: year) }
      return ([BudgetSlice(year: year)] + funders + parts).contains {
        budget.totals(of: $0).count > 1
      } || !budget.spentShares(in: year).isEmpty
    }
  }

  /// Whether a document says what was spent in a year by a funder, or on an action, and not of the whole.
  public func knowsSpendingOfPart(in year: Int) -> Bool {
    let parts =
      budget.funders.map { BudgetSlice(year: year, funder: $0.id) }
      + actions.map { BudgetSlice(action: $0.id, year: year) } + budget.spentShares(in: year)
    return parts.contains { part in
      [.committed, .paid].contains { budget.total(of: part, at: $0)?.sum.knownPart != nil }
    }
  }

  /// Whether its stages can be drawn one inside the other: something is known at more than one, and
  /// what was spent covers what was planned.
  public var hasNestedStages: Bool {
    !stagedYears.isEmpty
      && stagedYears.allSatisfy { budget.incomparableSpending(of: BudgetSlice(year: $0)).isEmpty }
  }
}
