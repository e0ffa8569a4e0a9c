import Charts
import Model
import Templates

extension BudgetFigure {
  /// The amounts of each area and action over the whole period, the greatest action of an area first.
  func byAction(id: String, table: TableView) -> ContractFigure {
    let headline = greatestAction ?? sentences.budget(BudgetSlice())
    let chart = GroupedBarList(
      presentation: presentation(
        id: id, of: .budgetByAction, description: areaSentences.joined(separator: " ")),
      series: budget.funders.map { $0.name[context.language] },
      groups: contract.areas.compactMap(group), order: .descending, format: writing.format)
    return ContractFigure(
      subject: .budgetByAction, id: id, headline: headline, chart: chart, table: table)
  }

  var sentences: Sentences { Sentences(context: context, contract: contract) }

  private func group(_ area: PriorityArea) -> GroupedBarList.Group? {
    let actions = contract.actions(in: area.id)
    guard !actions.isEmpty else { return nil }
    return GroupedBarList.Group(
      name: area.title[context.language], rows: actions.map(row),
      total: observation(BudgetSlice(area: area.id)))
  }

  private func row(_ action: Action) -> BarList.Row {
    BarList.Row(
      name: context.title(of: .action(contract.id, action.id)).text,
      observations: budget.funders.map { funder in
        observation(BudgetSlice(action: action.id, funder: funder.id))
      }, total: observation(BudgetSlice(action: action.id)),
      certainty: certainty(of: BudgetSlice(action: action.id)))
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
