import Model
import Presentation
import Templates
import Words

/// A page that lists things of one kind, each as a card that leads to its own page.
struct CardListPage<Card: TemplateView>: TemplateView {
  let page: PageView
  let title: Markup
  let cards: [Card]

  init(_ context: PageContext, description: Phrase, cards: [Card]) {
    page = context.frame(description: context.strings.text(description))
    title = Markup(escaping: context.title(of: context.destination).text)
    self.cards = cards
  }
}

/// The page that lists all threads; there is none where nothing is followed.
struct ThreadsKind: PageKind {
  static let template = "threads"
  static func all(of site: Site) -> [Self] { site.threads.isEmpty ? [] : [Self()] }
  static func menu(in scope: NavigationScope) -> [Self] { all(of: scope.site) }
  static var footGroup: FootGroup { .contracts }

  var destination: Destination { .threads }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathThreads) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleThreads))
  }
  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuThreads) }

  func view(_ context: PageContext) -> CardListPage<ThreadCardView> {
    CardListPage(
      context, description: .descriptionThreads,
      cards: context.site.threads.map { ThreadCardView($0, context) })
  }
}
