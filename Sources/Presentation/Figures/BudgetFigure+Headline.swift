import Model
import Tables
import Words

/// What the figure by action says first, which the figure by year has not said.
extension BudgetFigure {
  /// For which action most of the budget is, or of which its amount is not known; then who pays more of
  /// some than of others.
  func headline(of actions: [Funding], _ payers: [String]) -> String {
    [
      onlyAction ?? greatestAction(of: actions) ?? unknownActions(among: actions)
        ?? about.budgetHeadline(of: BudgetSlice()), unequalShares(of: actions, payers),
    ].compactMap(\.self).joined(separator: " ")
  }

  /// From which to which share each funder pays of the actions that it pays for; nothing where all
  /// actions are paid alike, which the shares of the whole say already.
  private func unequalShares(of actions: [Funding], _ payers: [String]) -> String? {
    let shares = actions.compactMap(\.shares)
    guard Set(shares).count > 1 else { return nil }
    let ranges = payers.indices.compactMap { index -> String? in
      let paid = shares.compactMap { $0[index] }
      guard let least = paid.min(), let greatest = paid.max() else { return nil }
      let (from, to) = (strings.format.percentage(least), strings.format.percentage(greatest))
      return least == greatest
        ? strings.text(.budgetShare(funder: payers[index], share: from))
        : strings.text(.budgetShareRange(funder: payers[index], least: from, greatest: to))
    }
    return strings.text(.budgetUnequal(shares: strings.format.list(ranges)))
  }

  /// The action for which all of the budget is, where there is no other.
  private var onlyAction: String? {
    guard contract.actions.count == 1, let action = contract.actions.first else { return nil }
    return strings.text(
      .budgetOnlyAction(number: action.number.text, title: action.texts[context.language].title))
  }

  /// The action that costs most, or how many do, when all amounts are known.
  private func greatestAction(of actions: [Funding]) -> String? {
    guard let shares = Percentage.shares(of: actions.map(\.total.amount)) else { return nil }
    let known = zip(actions, shares).compactMap { action, share in
      action.total.amount.value.flatMap { amount in share.map { (action, amount, $0) } }
    }
    guard let (greatest, amount, share) = known.max(by: { $0.1 < $1.1 }),
      case .action(let id) = greatest.subject
    else { return nil }
    let alike = known.count { $0.1 == amount }
    guard alike == 1 else {
      return strings.text(
        .budgetGreatestActions(count: alike, amount: strings.format.amount(amount)))
    }
    let action = contract.action(id)
    let sentence = strings.text(
      .budgetGreatestAction(
        number: action.number.text, title: action.texts[context.language].title,
        amount: strings.format.amount(amount), share: strings.format.percentage(share)))
    return [sentence, about.forecast(of: contract.funding(of: BudgetSlice(action: id)).years)]
      .compactMap(\.self).joined(separator: " ")
  }

  /// Of which actions an amount is not known; nothing where that is so of none.
  private func unknownActions(among actions: [Funding]) -> String? {
    let unknown = actions.filter { !$0.total.sum.absences.isEmpty }
    guard case .action(let id)? = unknown.first?.subject else { return nil }
    guard actions.contains(where: { $0.total.sum.knownPart != nil }) else {
      return strings.text(.budgetNoActionKnown(count: actions.count))
    }
    let action = contract.action(id)
    return strings.text(
      .budgetUnknownOfActions(
        count: unknown.count, number: action.number.text,
        title: action.texts[context.language].title, all: String(actions.count)))
  }
}
