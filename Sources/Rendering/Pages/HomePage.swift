import Model
import Presentation
import Templates
import Words

/// The home page of a language.
struct HomeKind: PageKind {
  static let template = "home"
  static func all(of site: Site) -> [Self] { [Self()] }

  var destination: Destination { .home }
  func path(in site: Site, _ strings: SiteStrings) -> String { "index" }
  func title(_ context: PageContext) -> PageTitle { context.own(context.strings.text(.titleHome)) }
  func view(_ context: PageContext) -> HomePage { HomePage(context) }
}

/// The home page of a language.
struct HomePage: TemplateView {
  /// The contract that runs: where it stands, and its actions.
  struct ContractCard: TemplateView {
    let title: Markup
    let href: String
    let keyFigures: [KeyFigureView]
    let areas: [AreaCardView]
  }

  /// A contract in short.
  struct EarlierCard: TemplateView {
    let title: Markup
    let href: String
    let summary: Markup
    let headline: String
  }

  let page: PageView
  let lead: Markup
  let contract: ContractCard?
  let lastCount: LastCountView?
  let earlier: [EarlierCard]
  let updates: [UpdateCardView]
  let allUpdates: LinkView?
  let threads: [LinkView]
  let answer: [String]
  let comparison: LinkView?

  init(_ context: PageContext) {
    let identity = context.site.identity
    page = context.frame(description: identity.description[context.language])
    lead = context.words(identity.description)
    contract = context.site.contracts.first.map { contract in
      let (link, about) = (context.link(to: .contract(contract.id)), context.about(contract))
      return ContractCard(
        title: link.title, href: link.href, keyFigures: about.keyFigures,
        areas: contract.areas.map(about.card))
    }
    lastCount = context.lastCount
    earlier = context.site.contracts.dropFirst().map { contract in
      let (link, texts) = (context.link(to: .contract(contract.id)), contract.texts)
      return EarlierCard(
        title: link.title, href: link.href,
        summary: context.words(
          texts[context.language].summary, in: texts.language(for: context.language)),
        headline: context.about(contract).budgetHeadline(of: BudgetSlice()))
    }
    let updates = context.site.updates
    self.updates = updates.prefix(3).map { UpdateCardView($0, context) }
    allUpdates = updates.isEmpty ? nil : context.link(to: .updates)
    answer = context.budgetComparison
    comparison = context.comparison
    threads = context.site.threads.map { context.link(to: .thread($0.id)) }
  }
}
