import Charts
import Ground
import Model
import Presentation
import Templates
import Words

/// A kind of page; a value of it is one page.
///
/// All that the site knows of a page is said by its kind, in one file: where it lies, what it is called,
/// where it stands among the others, what it shows and by which template. `PageKinds` lists the kinds.
protocol PageKind: Hashable, Sendable {
  /// What a page of this kind shows.
  associatedtype View: TemplateView

  /// The template that shows it.
  static var template: String { get }
  /// The pages of this kind that a site has, in reading order.
  static func all(of site: Site) -> [Self]
  /// Those of them in the menu of a page.
  static func menu(in scope: NavigationScope) -> [Self]
  /// Those of them at the foot of a page.
  static func foot(in scope: NavigationScope) -> [Self]
  /// The group there in which they stand.
  static var footGroup: FootGroup { get }

  /// The page, as links name it.
  var destination: Destination { get }
  /// Where the page lies in the folder of a language, without the extension.
  func path(in site: Site, _ strings: SiteStrings) -> String
  /// What the page is called.
  func title(_ context: PageContext) -> PageTitle
  /// A shorter title for the menu and the foot, where the contract is understood; nothing where the title is used.
  func menuTitle(_ strings: SiteStrings) -> String?
  /// What the list of all pages in the order of the alphabet calls it.
  func alphabetTitle(_ context: PageContext) -> PageTitle
  /// The words by which the foot of a page must name it; nothing where the title is used.
  func footerTitle(_ context: PageContext) -> String?
  /// The pages between home and this one.
  func parents(in site: Site) -> [Destination]
  /// Whether the site map names it.
  var isInSiteMap: Bool { get }
  /// Whether the words in it that the glossary has lead there.
  var explainsWords: Bool { get }
  /// The page whose card this page shows where it is shared: its own, or that of what it is part of.
  var cardOwner: Destination { get }
  /// What its card says, where it has one of its own.
  func card(_ context: PageContext) -> PageCard
  /// The contract of which each printed page tells the date of its data; nothing where it is that of the
  /// site.
  var printedContract: Contract.ID? { get }
  /// By what a reader may find the page who searches the site, besides its title.
  func found(_ context: PageContext) -> FoundText
  /// In which languages the prose of the page exists, and when each was changed.
  func freshness(in site: Site) -> Freshness
  /// Whether all that the page says in a language is a text of its own, so that it changes only with it.
  func isTextAlone(in site: Site, _ language: Language) -> Bool
  /// The page as one of a chart, where it shows one that is also a file of its own.
  var charted: (any ChartedPage)? { get }
  /// What the page shows.
  func view(_ context: PageContext) -> View
}

extension PageKind {
  static func menu(in scope: NavigationScope) -> [Self] { [] }
  static func foot(in scope: NavigationScope) -> [Self] { menu(in: scope) }
  static var footGroup: FootGroup { .guides }

  func menuTitle(_ strings: SiteStrings) -> String? { nil }
  func alphabetTitle(_ context: PageContext) -> PageTitle { title(context) }
  func footerTitle(_ context: PageContext) -> String? { nil }
  func parents(in site: Site) -> [Destination] { [] }
  var isInSiteMap: Bool { true }
  var charted: (any ChartedPage)? { nil }
  var explainsWords: Bool { true }
  var cardOwner: Destination { .home }
  var printedContract: Contract.ID? { nil }
  func found(_ context: PageContext) -> FoundText { FoundText() }
  func freshness(in site: Site) -> Freshness { Freshness(complete: site) }
  func isTextAlone(in site: Site, _ language: Language) -> Bool { false }

  /// The card of the site.
  func card(_ context: PageContext) -> PageCard {
    let identity = context.site.identity
    return PageCard(
      context: identity.territory[context.language], title: identity.name[context.language],
      highlight: .none, words: identity.description[context.language])
  }
}

/// A kind of page right below the page of a contract.
protocol ContractPart: PageKind {
  /// The contract.
  var contract: Contract.ID { get }
  /// The pages of this kind that a contract has, in reading order.
  static func all(of contract: Contract) -> [Self]
}

extension ContractPart {
  static func all(of site: Site) -> [Self] { site.contracts.flatMap(all) }
  func parents(in site: Site) -> [Destination] { [.contract(contract)] }
  var cardOwner: Destination { .contract(contract) }

  static var footGroup: FootGroup { .contract }

  /// Those of the contract that the menu is about.
  static func ofContract(in scope: NavigationScope) -> [Self] { scope.contract.map(all) ?? [] }
}

/// A kind of page that shows one chart, which is also a file of its own.
protocol ChartedPage: PageKind {
  /// The chart as it stands alone.
  func sheet(_ context: PageContext) -> ChartSheet
}

extension ChartedPage {
  static var template: String { "chart" }
  var charted: (any ChartedPage)? { self }
  var isInSiteMap: Bool { false }
  var cardOwner: Destination { destination }
  func view(_ context: PageContext) -> ChartPage { ChartPage(context, sheet(context)) }
}
