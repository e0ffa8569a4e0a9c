import Model
import Presentation
import Tables
import Templates
import Words

/// The page of a priority area.
struct AreaKind: ContractPart {
  let contract: Contract.ID
  let area: PriorityArea.ID

  static let template = "area"
  static func all(of contract: Contract) -> [Self] {
    contract.areas.map { Self(contract: contract.id, area: $0.id) }
  }

  var destination: Destination { .area(contract, area) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    let area = site.known(contract).area(area)
    let folder = strings.folder(of: contract) + "/" + strings.text(.pathAreas)
    return "\(folder)/\(area.number)-\(area.slug[strings.language])"
  }

  func title(_ context: PageContext) -> PageTitle {
    let area = context.contract(contract).area(area)
    let title = context.title(area.title)
    let text = context.strings.text(.titleArea(number: String(area.number), title: title.text))
    return PageTitle(text: text, language: title.language)
  }

  func alphabetTitle(_ context: PageContext) -> PageTitle {
    context.title(context.title(context.contract(contract).area(area).title), of: contract)
  }

  func found(_ context: PageContext) -> FoundText {
    FoundText(context.contract(contract).area(area).summary?[context.language] ?? "")
  }

  func freshness(in site: Site) -> Freshness {
    Freshness(of: site.known(contract).area(area).title)
  }

  func view(_ context: PageContext) -> AreaPage {
    let contract = context.contract(contract)
    return AreaPage(context, contract.area(area), of: contract)
  }
}

/// The page of a priority area.
struct AreaPage: TemplateView {
  let page: PageView
  let number: String
  let title: Markup
  let summary: Markup?
  let subAreas: [Markup]
  let budgetHeadline: String
  let actions: [ActionCardView]
  let budget: TableView
  let discrepancies: [DiscrepancyView]
  let sources: [SourceView]
  let dataDate: String
  let previous: LinkView?
  let next: LinkView?

  init(_ context: PageContext, _ area: PriorityArea, of contract: Contract) {
    let about = context.about(contract)
    let actions = contract.actions(in: area.id)
    let slice = BudgetSlice(area: area.id)
    page = context.frame(
      description: context.strings.text(
        .descriptionArea(
          title: area.title[context.language], actions: about.counted(actions),
          total: about.total(of: slice), years: about.inYears,
          contract: context.title(of: .contract(contract.id)).text)))
    number = String(area.number)
    title = context.markup(area.title)
    summary = area.summary.map(context.words)
    subAreas = area.subAreas.map { context.words($0.title) }
    budgetHeadline = about.budgetHeadline(of: slice)
    self.actions = actions.map(about.card)
    budget = context.view(.budgetByAction(in: area.id, contract), id: "table-budget")
    discrepancies = about.discrepancies(about: .area(area.id))
    sources = context.views(area.subAreas.map(\.source) + [contract.budget.source])
    dataDate = context.strings.format.date(contract.updated)
    let neighbours = contract.areas.filter { abs($0.number - area.number) == 1 }
    let link = { (number: Int) in
      neighbours.first { $0.number == number }.map { context.link(to: .area(contract.id, $0.id)) }
    }
    previous = link(area.number - 1)
    next = link(area.number + 1)
  }
}
