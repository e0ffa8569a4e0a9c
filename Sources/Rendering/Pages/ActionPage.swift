import Model
import Presentation
import Tables
import Templates
import Words

/// The page of an action.
struct ActionKind: PageKind {
  let contract: Contract.ID
  let action: Action.ID

  static let template = "action"
  static func all(of site: Site) -> [Self] {
    site.contracts.flatMap { contract in
      contract.actions.map { Self(contract: contract.id, action: $0.id) }
    }
  }

  var destination: Destination { .action(contract, action) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    let action = site.known(contract).action(action)
    let folder = strings.folder(of: contract) + "/" + strings.text(.pathActions)
    return "\(folder)/\(action.number.text)-\(action.texts[strings.language].slug)"
  }

  func title(_ context: PageContext) -> PageTitle {
    let number = context.contract(contract).action(action).number.text
    let title = ownTitle(context)
    return PageTitle(
      text: context.strings.text(.titleAction(number: number, title: title.text)),
      language: title.language)
  }

  func alphabetTitle(_ context: PageContext) -> PageTitle {
    context.title(ownTitle(context), of: contract)
  }

  /// The title without the number.
  func ownTitle(_ context: PageContext) -> PageTitle {
    context.title(of: context.contract(contract).action(action).texts)
  }

  func parents(in site: Site) -> [Destination] {
    [.contract(contract), .area(contract, site.known(contract).action(action).area)]
  }

  var cardOwner: Destination { destination }

  func card(_ context: PageContext) -> PageCard {
    let slice = BudgetSlice(action: action)
    return PageCard(
      of: MoneyCard(context, context.contract(contract), slice), in: context.title(of: contract),
      context)
  }

  func found(_ context: PageContext) -> FoundText {
    let contract = context.contract(contract)
    let text = contract.action(action).texts[context.language]
    let observations = contract.observations(of: action).map { $0.label[context.language] }
    return FoundText(
      text.summary,
      text.audience + text.lead + text.carriedOutBy + text.partners + text.territory + observations
        + [text.body.words])
  }

  func freshness(in site: Site) -> Freshness {
    Freshness(of: site.known(contract).action(action).texts, updated: \.updated)
  }

  func view(_ context: PageContext) -> ActionPage {
    let contract = context.contract(contract)
    return ActionPage(context, contract.action(action), of: contract)
  }
}

/// The page of an action.
struct ActionPage: TemplateView {
  static let anchors: [TemplateAnchor] =
    PageAnchor.OfAction.allCases.map { .named($0.rawValue) } + [
      .each("observations", ObservationView.self)
    ]

  /// A step of the calendar.
  struct Step: TemplateView {
    let year: String
    let text: Markup
  }

  /// Where an action comes from, in a word and in words.
  struct Status: TemplateView {
    let word: String?
    let note: Markup?

    /// Shows them; nothing where nothing is said.
    init?(word: String?, note: Markup?) {
      guard word != nil || note != nil else { return nil }
      self.word = word
      self.note = note
    }
  }

  let page: PageView
  let number: String
  let title: Markup
  let summary: Markup
  let area: LinkView
  let subArea: Markup?
  let status: Status?
  let sequel: String?
  let comparison: LinkView?
  let calendar: [Step]
  let people: ActionPeopleView?
  let accounts: [ActionAccountView]
  let related: [LinkView]
  let relatedAreas: [LinkView]
  let body: Markup
  let keyFigures: [KeyFigureView]
  let budget: TableView?
  let perPerson: [String]
  let observations: [ObservationView]
  let indicators: ActionIndicatorsView?
  let threads: [ThreadCardView]
  let easyToRead: String?
  let disagreement: DisagreementView?
  let sources: [SourceView]
  let dataDate: String
  let previous: LinkView?
  let next: LinkView?

  init(_ context: PageContext, _ action: Action, of contract: Contract) {
    let about = context.about(contract)
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    page = context.frame(description: text.summary, about: context.service(action))
    number = action.number.text
    title = context.markup(text.title, in: written)
    summary = context.words(text.summary, in: written)
    area = context.link(to: .area(contract.id, action.area))
    subArea = ActionPage.subArea(of: action, in: contract).map(context.words)
    status = Status(
      word: action.status.map(context.strings.text),
      note: text.statusNote.map { context.words($0, in: written) })
    sequel = context.sequel(of: action, in: contract)
    comparison = context.comparison
    calendar = text.calendar.map { step in
      Step(year: String(step.year), text: context.words(step.text, in: written))
    }
    people = ActionPeopleView(action, context)
    accounts = action.accounts.map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 1, context)
    }
    related = action.relatedActions.map { context.short.link(to: .action(contract.id, $0)) }
    relatedAreas = action.relatedAreas.map { context.link(to: .area(contract.id, $0)) }
    body = ProseRenderer(context: context, contract: contract).markup(text.body, in: written)
    keyFigures = about.keyFigures(of: action)
    let slice = BudgetSlice(action: action.id)
    budget =
      contract.budget.entries(of: slice).isEmpty
      ? nil : context.view(.budget(of: action.id, contract), id: "table-budget")
    perPerson = about.perPerson(action)
    observations = contract.observations(of: action.id).map {
      ObservationView($0, of: contract, context)
    }
    indicators = ActionIndicatorsView(of: action, in: contract, context)
    threads = context.site.threads(of: action.id, in: contract.id).map {
      ThreadCardView($0, context)
    }
    easyToRead = action.easyToRead.map { _ in context.href(to: .easyToRead(contract.id, action.id))
    }
    disagreement = DisagreementView(
      about.discrepancies(about: .action(action.id)),
      wordings: [about.wordings(of: contract.discrepancies(about: .action(action.id)))].compactMap(
        \.self))
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
    return context.short.link(to: .action(contract.id, contract.actions[position].id))
  }
}
