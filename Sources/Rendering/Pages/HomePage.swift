import Model
import Templates
import Words

/// The home page of a language.
struct HomeKind: PageKind {
  static let template = "home"
  static func all(of site: Site) -> [Self] { [Self()] }

  func path(in site: Site, _ strings: SiteStrings) -> String { "index" }
  func title(_ context: PageContext) -> PageTitle { context.own(context.strings.text(.titleHome)) }
  func view(_ context: PageContext) -> HomePage { HomePage(context) }
}

extension Destination {
  /// The home page of a language.
  static var home: Destination { Destination(HomeKind()) }
}

/// The home page of a language.
struct HomePage: TemplateView {
  /// A contract in short.
  struct ContractCard: TemplateView {
    let title: Markup
    let href: String
    let summary: Markup
    let facts: [FactView]
    let areas: [AreaCardView]
    let headline: String
  }

  let page: PageView
  let lead: Markup
  let contracts: [ContractCard]
  let earlier: [ContractCard]
  let updates: [UpdateCardView]
  let allUpdates: LinkView?
  let threads: [LinkView]
  let answer: [String]
  let comparison: LinkView?

  init(_ context: PageContext) {
    let identity = context.site.identity
    page = context.frame(
      description: identity.description[context.language],
      freshness: Freshness(complete: context.site))
    lead = context.words(identity.description)
    let cards = context.site.contracts.map { contract in
      let parts = SiteParts(context: context, contract: contract)
      let text = contract.texts[context.language]
      let written = contract.texts.language(for: context.language)
      return ContractCard(
        title: context.markup(text.title, in: written),
        href: context.href(to: .contract(contract.id)),
        summary: context.words(text.summary, in: written), facts: parts.facts,
        areas: contract.areas.map(parts.card),
        headline: Sentences(context: context, contract: contract).budget(BudgetSlice()))
    }
    contracts = Array(cards.prefix(1))
    earlier = Array(cards.dropFirst())
    let updates = context.site.updates
    self.updates = updates.prefix(3).map { UpdateCardView($0, context) }
    allUpdates = updates.isEmpty ? nil : context.link(to: .updates)
    answer = ComparisonSentences(context: context).answer
    comparison = context.comparison
    threads = context.site.threads.map { context.link(to: .thread($0.id)) }
  }
}
