import Model
import Presentation
import Templates

/// Money beside what came of it: how much was spent, and what it is for each person or inhabitant.
struct MoneyView: TemplateView {
  /// An action with its amounts for each person helped.
  struct ActionAmounts: TemplateView {
    let action: LinkView
    let amounts: [String]
  }

  let execution: [String]
  let perPerson: [ActionAmounts]
  let perInhabitant: [String]
  let source: SourceView?

  init(_ context: PageContext, _ contract: Contract) {
    let about = context.about(contract)
    execution = about.execution(of: BudgetSlice())
    perPerson = contract.actions.compactMap { action in
      let amounts = about.perPerson(action)
      guard !amounts.isEmpty else { return nil }
      return ActionAmounts(
        action: context.link(to: .action(contract.id, action.id)), amounts: amounts)
    }
    perInhabitant = about.perInhabitant
    source = about.populationSource
  }
}
