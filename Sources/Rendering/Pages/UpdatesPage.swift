import Model
import Presentation
import Templates
import Words

/// The page that lists all news; there is none where there are no news.
struct UpdatesKind: PageKind {
  static let template = "updates"
  static func all(of site: Site) -> [Self] { site.updates.isEmpty ? [] : [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }
  static var footGroup: FootGroup { .contracts }

  var destination: Destination { .updates }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathUpdates) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleUpdates))
  }

  func view(_ context: PageContext) -> UpdatesPage { UpdatesPage(context) }
}

/// The page that lists all news, and the ways to follow them.
struct UpdatesPage: TemplateView {
  let page: PageView
  let title: Markup
  let cards: [UpdateCardView]
  let feeds: [LinkView]

  init(_ context: PageContext) {
    page = context.frame(description: context.strings.text(.descriptionUpdates))
    title = Markup(escaping: context.title(of: context.destination).text)
    cards = context.site.updates.map { UpdateCardView($0, context) }
    feeds = context.allFeeds.map { $0.link(from: context) }
  }
}
