import Diagnostics
import Model

/// What the amendments of a budget make of its lines, one after the other by date.
struct AmendedEntries {
  private let amendments: [BudgetDraft.Amendment]

  /// Takes the amendments of a budget.
  init(_ draft: BudgetDraft) {
    amendments = draft.amendments.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
  }

  /// The amendments as values, by date.
  var values: [Budget.Amendment] {
    amendments.map { amendment in
      Budget.Amendment(
        date: amendment.date, title: amendment.title, changes: amendment.changes.map(Self.value),
        source: amendment.source)
    }
  }

  /// The entries after every amendment; each change is checked against what it changes.
  ///
  /// A change of an entry that is not there is left out: what it names is reported elsewhere.
  func entries(
    from initial: [Budget.Entry], checking mismatch: AmendmentMismatch,
    into diagnostics: inout [Diagnostic]
  ) -> [Budget.Entry] {
    var entries = initial
    for amendment in amendments {
      for change in amendment.changes {
        let value = Self.value(change)
        guard let index = entries.firstIndex(where: value.changes) else { continue }
        mismatch.check(change, against: entries[index], into: &diagnostics)
        entries[index] = entries[index].amended(by: value, source: amendment.source)
      }
    }
    return entries
  }

  /// The amounts of an action's year after the amendments; nothing where none changed it.
  func year(_ year: BudgetDraft.Year, of action: Action.ID) -> BudgetDraft.Year? {
    let changes = amendments.flatMap(\.changes).filter { change in
      change.action == action && change.year == year.year.value
    }
    guard !changes.isEmpty else { return nil }
    return BudgetDraft.Year(
      year: year.year, total: nil,
      parts: year.parts.map { part in
        let last = changes.last { $0.funder == part.funder }
        return BudgetDraft.Part(funder: part.funder, amount: last?.after ?? part.amount)
      }, discrepancy: nil, isComplete: year.isComplete)
  }

  private static func value(_ change: BudgetDraft.Amendment.Change) -> Budget.Amendment.Change {
    Budget.Amendment.Change(
      action: change.action, year: change.year, funder: change.funder, before: change.before.value,
      after: change.after.value)
  }
}
