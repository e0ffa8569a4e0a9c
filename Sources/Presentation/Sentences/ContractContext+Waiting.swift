public import Model
import Tables
import Words

/// What is said of totals that count what readers do not see yet.
extension ContractContext {
  /// How many of some actions readers do not see yet.
  func waitingCount(among actions: [Action.ID]) -> Int {
    actions.count { context.reason(of: .action(contract.id, $0)) != nil }
  }

  /// How many actions there are, and how many of them readers do not see yet.
  public func counted(_ actions: [Action]) -> String {
    let (all, waiting) = (
      strings.text(.countActions(count: actions.count)), waitingCount(among: actions.map(\.id))
    )
    return waiting == 0 ? all : strings.text(.waitingAmong(actions: all, count: waiting))
  }

  /// How many results of a year readers do not see yet, though they count; nothing where they see all.
  public func embargoedResults(of year: Int) -> String? {
    let count = contract.indicators.flatMap(\.results).count {
      $0.year == year && $0.embargo(after: context.options.day) != nil
    }
    return count == 0 ? nil : strings.text(.waitingResultsCounted(count: count))
  }
}

extension TableRenderer {
  /// That sums of a budget count actions that readers do not see yet; nothing where they see all.
  var waitingNote: String? {
    switch table.subject {
    case .budgetByYear, .budgetByFunder, .budgetByArea, .budgetByAction, .stages, .execution,
      .followUp, .amountsOverYears:
      break
    default: return nil
    }
    // The table of an area has its own actions only.
    let named = table.groups.compactMap { group -> Action.ID? in
      guard case .action(let id) = group.subject else { return nil }
      return id
    }
    let count = (contract.map { [$0] } ?? context.site.contracts).reduce(0) { count, contract in
      let actions = named.isEmpty ? contract.actions.map(\.id) : named
      return count + context.about(contract).waitingCount(among: actions)
    }
    return count == 0 ? nil : strings.text(.waitingActionsCounted(count: count))
  }
}
