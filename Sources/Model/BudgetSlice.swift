/// A part of a budget: each coordinate that is given narrows it.
public struct BudgetSlice: Hashable, Sendable {
  /// One action only.
  public var action: Action.ID?
  /// One area only.
  public var area: PriorityArea.ID?
  /// One financial year only.
  public var year: Int?
  /// One funder only.
  public var funder: Funder.ID?

  /// Makes a slice; without a coordinate, the whole budget.
  public init(
    action: Action.ID? = nil, area: PriorityArea.ID? = nil, year: Int? = nil,
    funder: Funder.ID? = nil
  ) {
    self.action = action
    self.area = area
    self.year = year
    self.funder = funder
  }

  /// Whether an entry lies in this slice.
  public func contains(_ entry: Budget.Entry) -> Bool {
    (action == nil || action == entry.action) && (area == nil || area == entry.area)
      && (year == nil || year == entry.year) && (funder == nil || funder == entry.funder)
  }

  /// The part of this slice in one year.
  public func narrowed(to year: Int) -> BudgetSlice {
    var slice = self
    slice.year = year
    return slice
  }

  /// The part of this slice that one funder pays.
  public func narrowed(to funder: Funder.ID) -> BudgetSlice {
    var slice = self
    slice.funder = funder
    return slice
  }
}

/// A sum of stated amounts: what is known, and how many parts are missing.
public struct AmountSum: Hashable, Sendable {
  /// The sum of the known parts.
  public let known: Amount
  /// How many parts are known.
  public let knownCount: Int
  /// Why the other parts are missing; parts that do not apply are not missing.
  public let absences: [Absence]

  /// The sum of stated amounts; a missing one is counted, never taken for zero.
  ///
  /// A part that does not apply is no part: a funder who pays nothing to an action by contract does
  /// not keep its total from being known.
  public init(of amounts: [Stated<Amount>]) {
    var known = Amount.zero
    var knownCount = 0
    var absences: [Absence] = []
    for amount in amounts {
      switch amount {
      case .known(let amount):
        known = known + amount
        knownCount += 1
      case .missing(.notApplicable): continue
      case .missing(let absence): absences.append(absence)
      }
    }
    self.known = known
    self.knownCount = knownCount
    self.absences = absences
  }

  /// What is known of the sum; nothing where no part is.
  public var knownPart: Amount? { knownCount > 0 ? known : nil }

  /// Whether some of it is known, and more is missing.
  public var isPartial: Bool { knownCount > 0 && !absences.isEmpty }

  /// The sum when every part is known, else why it is not; of no part at all, not applicable.
  public var stated: Stated<Amount> {
    if let absence = absences.first { return .missing(absence) }
    return knownCount == 0 ? .missing(.notApplicable) : .known(known)
  }
}

extension Budget {
  /// What a slice came to before the amendments; nothing where none changed any of it.
  public func sumBeforeAmendments(of slice: BudgetSlice) -> AmountSum? {
    let entries = entries(of: slice)
    guard entries.contains(where: { $0.initial != nil }) else { return nil }
    return AmountSum(of: entries.map { $0.initial?.amount ?? $0.amount })
  }

  /// The entries of a slice, in the order of the document.
  public func entries(of slice: BudgetSlice) -> [Entry] { positions(of: slice).map { entries[$0] } }

  /// Where the entries of a slice stand among all, in the order of the document.
  func positions(of slice: BudgetSlice) -> [Int] {
    guard let action = slice.action else {
      return entries.indices.filter { slice.contains(entries[$0]) }
    }
    return (positions[action] ?? []).filter { slice.contains(entries[$0]) }
  }

  /// The sum of a slice, as its amounts stand after the amendments.
  public func sum(of slice: BudgetSlice) -> AmountSum {
    AmountSum(of: positions(of: slice).map { entries[$0].amount })
  }

  /// The total of a slice, known only when all its parts are.
  public func total(of slice: BudgetSlice) -> Stated<Amount> { sum(of: slice).stated }

  /// The shares of parts in their sum, adding up to exactly 100 %; a part that does not apply has none.
  ///
  /// Nothing where a part is missing, or where there is nothing to share.
  public func shares(of parts: [BudgetSlice]) -> [Percentage?]? {
    Percentage.shares(of: parts.map(total))
  }

  /// The stage of a year's amounts before any amendment; nil when it has none.
  public func stage(of year: Int) -> Stage? { stages[year] }

  /// The stages of some entries, from forecast to paid, each once.
  public static func stages(of entries: [Entry]) -> [Stage] {
    Stage.allCases.filter { stage in entries.contains { $0.stage == stage } }
  }

  /// The stages of the amounts of a slice, from forecast to paid, each once.
  public func stages(in slice: BudgetSlice) -> [Stage] { Budget.stages(of: entries(of: slice)) }
}
