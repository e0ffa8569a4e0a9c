import Model
import Presentation
import Templates
import Words

/// The page of a contract.
struct ContractKind: PageKind {
  let contract: Contract.ID

  static let template = "contract"
  static func all(of site: Site) -> [Self] { site.contracts.map { Self(contract: $0.id) } }
  static func menu(in scope: NavigationScope) -> [Self] {
    scope.contract.map { [Self(contract: $0.id)] } ?? []
  }
  static func foot(in scope: NavigationScope) -> [Self] {
    scope.site.contracts.lazy.map(\.id).filter { $0 != scope.contract?.id }.prefix(
      NavigationScope.otherContracts
    ).map(Self.init)
  }
  static var footGroup: FootGroup { .contracts }

  var destination: Destination { .contract(contract) }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.folder(of: contract) }

  func title(_ context: PageContext) -> PageTitle {
    context.title(of: context.contract(contract).texts)
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuContract) }
  var cardOwner: Destination { destination }

  func card(_ context: PageContext) -> PageCard {
    PageCard(
      of: MoneyCard(context, context.contract(contract), BudgetSlice()),
      in: context.site.identity.territory[context.language], context)
  }

  func found(_ context: PageContext) -> FoundText {
    let text = context.contract(contract).texts[context.language]
    return FoundText(text.summary, [text.body.words])
  }

  func freshness(in site: Site) -> Freshness {
    Freshness(of: site.known(contract).texts, updated: \.updated)
  }

  func view(_ context: PageContext) -> ContractPage {
    ContractPage(context, context.contract(contract))
  }
}

extension SiteStrings {
  /// The folder of a contract's pages.
  func folder(of contract: Contract.ID) -> String { text(.pathContract(id: contract.rawValue)) }
}

/// The page of a contract: what, who, when, how much, and what is owed.
struct ContractPage: TemplateView {
  static let anchors: [TemplateAnchor] =
    PageAnchor.OfContract.allCases.map { .named($0.rawValue) } + [
      .each("obligations", ObligationView.self)
    ]

  let page: PageView
  let title: Markup
  let summary: Markup
  let body: Markup
  let keyFigures: [KeyFigureView]
  let parties: [PartyView]
  let areas: [AreaCardView]
  let figure: FigureView?
  let stages: StagesView?
  let budget: LinkView
  let reports: [LinkView]
  let booklet: LinkView
  let diagnosis: LinkView?
  let obligationCount: String?
  let lateObligations: [ObligationView]
  let obligations: [ObligationView]
  let otherObligations: String
  let asOf: String
  let deliberation: DeliberationView?
  let legalBasis: [LegalReferenceView]
  let discrepancies: [DiscrepancyView]
  let allDiscrepancies: LinkView
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    let about = context.about(contract)
    let text = contract.texts[context.language]
    let written = contract.texts.language(for: context.language)
    page = context.frame(description: text.summary)
    title = context.markup(text.title, in: written)
    summary = context.words(text.summary, in: written)
    body = ProseRenderer(context: context, contract: contract).markup(text.body, in: written)
    keyFigures = about.keyFigures
    parties = contract.parties.map { PartyView($0, context) }
    areas = contract.areas.map(about.card)
    figure = contract.budget.entries.isEmpty ? nil : about.view(about.figure(.budgetByYear))
    let stages = StagesFigure(about)
    self.stages = stages.view
    budget = context.linkWithinContract(to: .budget(contract.id))
    reports = contract.reports.map { context.linkWithinContract(to: .report(contract.id, $0.id)) }
    booklet = context.linkWithinContract(to: .booklet(contract.id))
    diagnosis =
      contract.diagnosis.groups.isEmpty
      ? nil : context.linkWithinContract(to: .diagnosis(contract.id))
    let all = about.obligations
    lateObligations = all.filter { $0.standingKind == ObligationStanding.Kind.late.rawValue }
    obligations = Array(all.dropFirst(lateObligations.count))
    obligationCount = all.isEmpty ? nil : about.obligationCount
    let count = obligations.count
    otherObligations = context.strings.text(
      lateObligations.isEmpty
        ? .contractAllObligations(count: count) : .contractOtherObligations(count: count))
    asOf = context.strings.format.date(context.options.day)
    deliberation = contract.deliberation.map { DeliberationView($0, context) }
    legalBasis = contract.legalBasis.map { LegalReferenceView($0, context) }
    discrepancies = about.discrepancies(about: .contract).adding(stages.discrepancies)
    allDiscrepancies = context.linkWithinContract(to: .discrepancies(contract.id))
    dataDate = context.strings.format.date(contract.updated)
  }
}
