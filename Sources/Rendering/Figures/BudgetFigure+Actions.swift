import Charts
import Model
import Templates

extension BudgetFigure {
  /// The amounts of each area and action over the whole period, the greatest action of an area first,
  /// each with who pays how much of it.
  func byAction(id: String, table: TableView) -> ContractFigure {
    let headline = [greatestAction ?? sentences.budget(BudgetSlice()), unequalShares].compactMap(
      \.self
    ).joined(separator: " ")
    let chart = BarList(
      presentation: presentation(
        id: id, of: .budgetByAction, description: areaSentences.joined(separator: " ")),
      series: budget.funders.map { $0.name[context.language] },
      groups: contract.areas.compactMap(group), format: writing.format)
    return ContractFigure(
      subject: .budgetByAction, id: id, headline: headline, chart: chart, table: table)
  }

  var sentences: Sentences { Sentences(context: context, contract: contract) }

  private func group(_ area: PriorityArea) -> BarList.Group? {
    let actions = contract.actions(in: area.id)
    guard !actions.isEmpty else { return nil }
    return BarList.Group(
      name: area.title[context.language], bars: actions.map(bar),
      total: observation(BudgetSlice(area: area.id)))
  }

  private func bar(_ action: Action) -> Bar {
    Bar(
      name: context.title(of: .action(contract.id, action.id)).text,
      parts: budget.funders.map { funder in
        observation(BudgetSlice(action: action.id, funder: funder.id))
      }, total: observation(BudgetSlice(action: action.id)),
      certainty: certainty(of: BudgetSlice(action: action.id)))
  }

  /// From which to which share each funder pays of the actions that it pays for; nothing where all
  /// actions are paid alike, which the shares of the whole say already.
  private var unequalShares: String? {
    let shares = contract.actions.compactMap { action in
      budget.shares(of: budget.funders.map { BudgetSlice(action: action.id, funder: $0.id) })
    }
    guard Set(shares).count > 1 else { return nil }
    let ranges = budget.funders.indices.compactMap { index in
      let paid = shares.compactMap { $0[index] }
      return paid.min().flatMap { least in
        paid.max().map { range(of: budget.funders[index], from: least, to: $0) }
      }
    }
    return strings.text(.budgetUnequal, ["shares": strings.format.list(ranges)])
  }

  private func range(of funder: Funder, from least: Percentage, to greatest: Percentage) -> String {
    let name = funder.name[context.language]
    let (least, greatest) = (strings.format.percentage(least), strings.format.percentage(greatest))
    return least == greatest
      ? strings.text(.budgetShare, ["funder": name, "share": least])
      : strings.text(.budgetShareRange, ["funder": name, "least": least, "greatest": greatest])
  }

  /// The action that costs most, when all amounts are known and it is alone.
  private var greatestAction: String? {
    let slices = contract.actions.map { BudgetSlice(action: $0.id) }
    guard let shares = budget.shares(of: slices) else { return nil }
    let known = zip(contract.actions, shares).compactMap { action, share in
      share.map { (action, $0) }
    }
    guard let greatest = known.max(by: { $0.1 < $1.1 }),
      known.filter({ $0.1 == greatest.1 }).count == 1
    else { return nil }
    let slice = BudgetSlice(action: greatest.0.id)
    let sentence = strings.text(
      .budgetGreatestAction,
      [
        "action": context.title(of: .action(contract.id, greatest.0.id)).text,
        "amount": sentences.total(slice), "share": strings.format.percentage(greatest.1),
      ])
    return [sentence, sentences.forecast(of: slice)].compactMap(\.self).joined(separator: " ")
  }
}
