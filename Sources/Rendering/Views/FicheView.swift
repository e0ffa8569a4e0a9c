import Markdown
import Model
import Tables
import Templates
import Words

/// A fiche among others on one page: its names and anchors are kept apart from theirs.
struct FicheView: TemplateView {
  let id: String
  let link: LinkView
  let summary: Markup
  let people: ActionPeopleView?
  let accounts: [ActionAccountView]
  let status: String?
  let area: LinkView
  let body: Markup
  let budgetHeadline: String
  let budget: TableView?
  let observations: TableView?
  let indicators: ActionIndicatorsView?
  let discrepancies: [DiscrepancyView]
  let sources: [SourceView]

  init(_ action: Action, of contract: Contract, _ context: PageContext) {
    let about = context.about(contract)
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    id = "action-\(action.id.rawValue)"
    link = context.link(to: .action(contract.id, action.id))
    summary = context.words(text.summary, in: written)
    people = ActionPeopleView(action, context)
    accounts = action.accounts.map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 2, context)
    }
    status = action.status.map(context.strings.text)
    area = context.link(to: .area(contract.id, action.area))
    body = ProseRenderer(context: context, contract: contract).markup(
      text.body, in: written, placed: TextPlacement(levelsDown: 1, prefix: "\(id)-"))
    budgetHeadline = about.budgetHeadline(of: BudgetSlice(action: action.id))
    budget =
      contract.budget.entries(of: BudgetSlice(action: action.id)).isEmpty
      ? nil
      : context.view(.budgetStages(of: action.id, contract), id: "budget-\(action.id.rawValue)")
    indicators = ActionIndicatorsView(of: action, in: contract, context) {
      "indicator-\($0.rawValue)"
    }
    observations = Table.observations(of: action.id, contract).map {
      context.view($0, id: "observations-\(action.id.rawValue)")
    }
    discrepancies = about.discrepancies(about: .action(action.id))
    sources = context.views([action.source, contract.budget.source])
  }
}
