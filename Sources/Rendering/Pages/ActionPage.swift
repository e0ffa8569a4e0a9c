import Model
import Tables
import Templates

/// The page of an action.
struct ActionPage: TemplateView {
  /// A step of the calendar.
  struct Step: TemplateView {
    let year: String
    let text: Markup

    static var fields: [TemplateField<Step>] {
      [.text("year") { $0.year }, .markup("text") { $0.text }]
    }
  }

  let page: PageView
  let number: String
  let title: Markup
  let summary: Markup
  let area: LinkView
  let subArea: Markup?
  let status: String?
  let statusNote: Markup?
  let calendar: [Step]
  let people: ActionPeopleView
  let accounts: [ActionAccountView]
  let related: [LinkView]
  let relatedAreas: [LinkView]
  let body: Markup
  let budgetHeadline: String
  let budget: TableView?
  let perPerson: [String]
  let observations: [ObservationView]
  let indicators: [IndicatorView]
  let worded: [WordedIndicatorView]
  let threads: [ThreadCardView]
  let easyToRead: String?
  let discrepancies: [DiscrepancyView]
  let sources: [SourceView]
  let dataDate: String
  let previous: LinkView?
  let next: LinkView?

  init(_ context: PageContext, _ action: Action, of contract: Contract) {
    let parts = SiteParts(context: context, contract: contract)
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    page = context.frame(
      description: text.summary, freshness: Freshness(of: action.texts, updated: \.updated))
    number = action.number.text
    title = context.markup(text.title, in: written)
    summary = context.markup(text.summary, in: written)
    area = context.link(to: .area(contract.id, action.area))
    subArea = ActionPage.subArea(of: action, in: contract).map(context.markup)
    status = action.status.map(context.strings.text)
    statusNote = text.statusNote.map { context.markup($0, in: written) }
    calendar = text.calendar.map { step in
      Step(year: String(step.year), text: context.markup(step.text, in: written))
    }
    people = ActionPeopleView(action, context)
    accounts = action.accounts.map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 1, context)
    }
    related = action.relatedActions.map { context.link(to: .action(contract.id, $0)) }
    relatedAreas = action.relatedAreas.map { context.link(to: .area(contract.id, $0)) }
    body = ProseRenderer(context: context, contract: contract).markup(text.body, in: written)
    budgetHeadline = Sentences(context: context, contract: contract).budget(
      BudgetSlice(action: action.id))
    let slice = BudgetSlice(action: action.id)
    budget =
      contract.budget.entries(of: slice).isEmpty
      ? nil : context.view(.budget(of: action.id, contract), id: "table-budget")
    perPerson = MoneySentences(context: context, contract: contract).perPerson(action)
    observations = contract.observations(of: action.id).map {
      ObservationView($0, of: contract, context)
    }
    let counted = contract.indicators(of: action.id)
    indicators = counted.filter(\.hasValues).map { parts.view($0) }
    worded = counted.filter { !$0.hasValues }.map { WordedIndicatorView($0, of: contract, context) }
    threads = context.site.threads(of: action.id, in: contract.id).map {
      ThreadCardView($0, context)
    }
    easyToRead = action.easyToRead.map { _ in context.href(to: .easyToRead(contract.id, action.id))
    }
    discrepancies = parts.discrepancies(about: .action(action.id))
    sources = context.views([action.source, contract.budget.source])
    dataDate = context.strings.format.date(contract.updated)
    let position = contract.actions.firstIndex { $0.id == action.id } ?? 0
    previous = ActionPage.link(position - 1, contract, context)
    next = ActionPage.link(position + 1, contract, context)
  }

  private static func subArea(of action: Action, in contract: Contract) -> Localized<String>? {
    contract.areas.first { $0.id == action.area }?.subAreas.first { $0.id == action.subArea }?.title
  }

  private static func link(
    _ position: Int, _ contract: Contract, _ context: PageContext
  ) -> LinkView? {
    guard contract.actions.indices.contains(position) else { return nil }
    return context.link(to: .action(contract.id, contract.actions[position].id))
  }

  static var fields: [TemplateField<ActionPage>] {
    [
      .view("page") { $0.page }, .text("number") { $0.number }, .markup("title") { $0.title },
      .markup("summary") { $0.summary }, .view("area") { $0.area },
      .optionalMarkup("subArea") { $0.subArea }, .optionalText("status") { $0.status },
      .optionalMarkup("statusNote") { $0.statusNote },
      .flag("hasStatus") { $0.status != nil || $0.statusNote != nil },
      .views("calendar") { $0.calendar }, .flag("hasCalendar") { !$0.calendar.isEmpty },
      .view("people") { $0.people }, .views("accounts") { $0.accounts },
      .views("related") { $0.related }, .flag("hasRelated") { !$0.related.isEmpty },
      .views("relatedAreas") { $0.relatedAreas },
      .flag("hasRelatedAreas") { !$0.relatedAreas.isEmpty }, .markup("body") { $0.body },
      .text("budgetHeadline") { $0.budgetHeadline }, .optionalView("budget") { $0.budget },
      .views("observations") { $0.observations },
      .flag("hasObservations") { !$0.observations.isEmpty }, .texts("perPerson") { $0.perPerson },
      .flag("hasPerPerson") { !$0.perPerson.isEmpty }, .views("indicators") { $0.indicators },
      .flag("hasIndicators") { !$0.indicators.isEmpty || !$0.worded.isEmpty },
      .views("worded") { $0.worded }, .flag("hasWorded") { !$0.worded.isEmpty },
      .views("threads") { $0.threads }, .flag("hasThreads") { !$0.threads.isEmpty },
      .optionalText("easyToRead") { $0.easyToRead }, .views("discrepancies") { $0.discrepancies },
      .flag("hasDiscrepancies") { !$0.discrepancies.isEmpty }, .views("sources") { $0.sources },
      .flag("hasSources") { !$0.sources.isEmpty }, .text("dataDate") { $0.dataDate },
      .optionalView("previous") { $0.previous }, .optionalView("next") { $0.next },
    ]
  }
}
