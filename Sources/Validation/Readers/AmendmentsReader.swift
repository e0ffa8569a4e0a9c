import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// An amendment of `budget.json`: the amounts that it changes.
  var amendment: Expected<BudgetDraft.Amendment> {
    .mapping(Message("l’avenant", "the amendment")) { keys in
      let date = keys.required("date", pastDay)
      let title = keys.required("title", label)
      let source = keys.required("source", source)
      let changes = keys.required("changes", .nonEmptyList(of: amendmentChange))
      guard let date, let title, let source, let changes else { return nil }
      let value = Budget.Amendment(
        date: date.value, title: title, changes: changes.map(\.change), source: source)
      return BudgetDraft.Amendment(value: value, places: changes.map(\.places))
    }
  }

  private var amendmentChange:
    Expected<(change: Budget.Amendment.Change, places: BudgetDraft.Amendment.Places)>
  {
    .mapping(Message("la modification", "the change")) { keys in
      let action: Action.ID? = keys.required("action", reference(.action))
      let year = keys.required("year", year)
      let funder: Funder.ID? = keys.required("funder", reference(.funder))
      let before = keys.required("before", .amount)
      let after = keys.required("after", .amount)
      guard let action, let year, let funder, let before, let after else { return nil }
      let change = Budget.Amendment.Change(
        action: action, year: year.value, funder: funder, before: before.value, after: after.value)
      return (change, BudgetDraft.Amendment.Places(before: before.location, after: after.location))
    }
  }
}
