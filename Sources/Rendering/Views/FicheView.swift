import Markdown
import Model
import Presentation
import Tables
import Templates
import Words

/// A fiche among others on one page: what it is at a glance, and on paper all of it, in words where its
/// own page has charts and tables.
struct FicheView: TemplateView {
  /// An indicator with its values in a sentence.
  struct Counted: TemplateView {
    let label: Markup
    /// Its start, its targets and its results; nothing where the document sets none.
    let values: String?
    let definition: Markup?
  }

  let id: String
  let link: LinkView
  let summary: Markup
  let people: ActionPeopleView?
  let budget: String
  let body: Markup
  let years: [String]
  let accounts: [ActionAccountView]
  let observations: TableView?
  let indicators: [Counted]
  /// The titles of those about figures.
  let discrepancies: Markup?
  let sources: [SourceView]

  init(_ action: Action, of contract: Contract, _ context: PageContext) {
    let about = context.about(contract)
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    let slice = BudgetSlice(action: action.id)
    id = "action-\(action.id.rawValue)"
    link = context.link(to: .action(contract.id, action.id))
    summary = context.words(text.summary, in: written)
    people = ActionPeopleView(action, context)
    budget = about.budgetHeadline(of: slice)
    body = ProseRenderer(context: context, contract: contract).markup(
      text.body, in: written, placed: TextPlacement(levelsDown: 1, prefix: "\(id)-"),
      from: .action(contract.id, action.id))
    years = contract.years.count > 1 ? BudgetFigure(about).years(of: slice) : []
    accounts = action.accounts.map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 2, context)
    }
    observations = Table.observations(of: action.id, contract).map {
      context.view($0, id: "observations-\(action.id.rawValue)")
    }
    indicators = contract.indicators(of: action.id).map(about.counted)
    discrepancies = context.titles(
      of: contract.discrepancies(about: .action(action.id)).filter { $0.weight == .figure })
    sources = context.views([action.source, contract.budget.source])
  }
}

extension PageContext {
  /// The titles of discrepancies in a row; nothing where there are none.
  fileprivate func titles(of discrepancies: [Discrepancy]) -> Markup? {
    guard let first = discrepancies.first else { return nil }
    return discrepancies.dropFirst().reduce(into: markup(first.title)) { titles, discrepancy in
      titles.append(escaping: " · ")
      titles.append(markup(discrepancy.title))
    }
  }
}

extension ContractContext {
  /// An indicator in a sentence: its start, its targets and its results, where the document sets any.
  fileprivate func counted(_ indicator: Indicator) -> FicheView.Counted {
    FicheView.Counted(
      label: context.markup(indicator.label),
      values: indicator.hasValues
        ? strings.description(of: DrawnIndicator(indicator, self).points) : nil,
      definition: indicator.definition.map(context.words))
  }
}
