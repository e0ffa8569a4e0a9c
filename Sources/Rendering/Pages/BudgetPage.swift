import Model
import Tables
import Templates

/// The page of a contract's budget.
struct BudgetPage: TemplateView {
  let page: PageView
  let title: Markup
  let figure: FigureView
  let byFunder: TableView
  let byArea: TableView
  let byAction: TableView
  let actions: FigureView
  let stages: StagesView?
  let amendments: [TableView]
  let codes: TableView?
  let beside: MoneyView
  let discrepancies: [DiscrepancyView]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    let sentences = Sentences(context: context, contract: contract)
    let pageTitle = context.title(of: context.destination)
    page = context.frame(
      description: context.strings.text(
        .descriptionBudget,
        [
          "contract": context.title(of: .contract(contract.id)).text,
          "total": sentences.total(BudgetSlice()),
        ]), freshness: Freshness(complete: context.site))
    title = Markup(escaping: pageTitle.text)
    byFunder = context.view(.budgetByFunder(contract), id: "table-by-funder")
    byArea = context.view(.budgetByArea(contract), id: "table-by-area")
    byAction = context.view(.budgetByAreaAndAction(contract), id: "table-by-action")
    let figures = BudgetFigure(context: context, contract: contract)
    figure = context.view(figures.byYear(id: PageAnchor.OfBudget.byYear.rawValue), of: contract)
    actions = context.view(figures.byAction(id: "actions", table: byAction), of: contract)
    let stages = StagesFigure(context: context, contract: contract)
    self.stages = stages.view(id: "stages")
    amendments = Table.amendments(contract).enumerated().map {
      context.view($1, id: "amendment-\($0 + 1)")
    }
    codes = Table.budgetCodes(contract).map { context.view($0, id: "codes") }
    beside = MoneyView(context, contract)
    discrepancies = SiteParts(context: context, contract: contract).discrepancies(about: .budget)
      .adding(stages.discrepancies)
    dataDate = context.strings.format.date(contract.updated)
  }
}
