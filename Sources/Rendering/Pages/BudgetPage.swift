import Model
import Presentation
import Tables
import Templates
import Words

/// The page of a contract's budget.
struct BudgetKind: ContractPart {
  let contract: Contract.ID

  static let template = "budget"
  static func all(of contract: Contract) -> [Self] { [Self(contract: contract.id)] }
  static func menu(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  var destination: Destination { .budget(contract) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathBudget)
  }

  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleBudget(contract: context.title(of: contract))))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuBudget) }

  func view(_ context: PageContext) -> BudgetPage {
    BudgetPage(context, context.contract(contract))
  }
}

/// The page of a contract's budget.
struct BudgetPage: TemplateView {
  static let anchors: [TemplateAnchor] = PageAnchor.OfBudget.allCases.map { .named($0.rawValue) }

  /// The anchor of an amendment, by its place among all.
  static func anchor(ofAmendment position: Int) -> String { "amendment-\(position + 1)" }

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
  let missing: LinkView
  let discrepancies: [DiscrepancyView]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    let about = context.about(contract)
    let pageTitle = context.title(of: context.destination)
    let description = context.strings.text(
      .descriptionBudget(
        total: about.total(of: BudgetSlice()),
        contract: context.title(of: .contract(contract.id)).text))
    page = context.frame(
      description: description,
      about: context.dataset(of: contract, description: description, measuring: []))
    title = Markup(escaping: pageTitle.text)
    byFunder = context.view(.budgetByFunder(contract), id: "table-by-funder")
    byArea = context.view(.budgetByArea(contract), id: "table-by-area")
    figure = about.view(about.figure(.budgetByYear))
    actions = about.view(about.figure(.budgetByAction), table: "table-by-action")
    byAction = actions.table
    let stages = StagesFigure(about)
    self.stages = stages.view
    amendments = Table.amendments(contract).enumerated().map {
      context.view($1, id: Self.anchor(ofAmendment: $0))
    }
    codes = Table.budgetCodes(contract).map { context.view($0, id: "codes") }
    beside = MoneyView(context, contract)
    missing = context.link(to: .missing)
    discrepancies = about.discrepancies(about: .budget).adding(stages.discrepancies)
    dataDate = context.strings.format.date(contract.updated)
  }
}
