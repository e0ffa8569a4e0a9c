import Consistency
import Diagnostics
import Model

/// What the amendments of a budget make of its lines, one after the other by date.
struct AmendedEntries {
  private var entries: [BudgetSlice: Located<Budget.Entry>] = [:]

  /// No changes, where it is not known what would be changed.
  static let none = AmendedEntries()

  private init() {}

  /// Applies every amendment of a budget; each change is checked against what it changes.
  ///
  /// A change of an amount that is not there is left out: what it names is reported elsewhere.
  init(
    of budget: BudgetDraft, checking mismatch: AmendmentMismatch,
    into diagnostics: inout [Diagnostic]
  ) {
    for entry in budget.years.flatMap(\.entries) where entries[entry.value.slice] == nil {
      entries[entry.value.slice] = entry
    }
    for amendment in budget.amendments {
      for (change, places) in zip(amendment.value.changes, amendment.places) {
        let slice = BudgetSlice(action: change.action, year: change.year, funder: change.funder)
        guard let entry = entries[slice]?.value else { continue }
        mismatch.check(change, at: places.before, against: entry, into: &diagnostics)
        entries[slice] = Located(
          entry.amended(by: change, source: amendment.value.source), at: places.after)
      }
    }
  }

  /// An entry after every amendment.
  func current(_ entry: Located<Budget.Entry>) -> Located<Budget.Entry> {
    entries[entry.value.slice] ?? entry
  }
}

extension Budget.Entry {
  /// The part of the budget that is this amount alone.
  fileprivate var slice: BudgetSlice { BudgetSlice(action: action, year: year, funder: funder) }
}
