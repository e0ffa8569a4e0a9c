import Model
import Presentation
import Templates
import Words

/// A page that lists links in groups.
struct LinkListPage: TemplateView {
  /// Links that belong together.
  struct Group: TemplateView {
    let title: Markup
    let links: [LinkView]
  }

  static let template = "link-list"

  let page: PageView
  let title: Markup
  let lead: String
  let groups: [Group]

  init(_ context: PageContext, lead: String, groups: [Group]) {
    page = context.frame(description: lead)
    title = Markup(escaping: context.title(of: context.destination).text)
    self.lead = lead
    self.groups = groups
  }
}

/// The page that lists all versions that are easy to read; there is none where nobody wrote one.
struct EasyToReadListKind: PageKind {
  static let template = LinkListPage.template
  static func all(of site: Site) -> [Self] { site.hasEasyToRead ? [Self()] : [] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .easyToReadList }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathEasyToReadList) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleEasyToReadList))
  }

  func view(_ context: PageContext) -> LinkListPage {
    let pages = EasyToReadKind.all(of: context.site)
    let groups = context.site.contracts.map { contract in
      LinkListPage.Group(
        title: context.link(to: .contract(contract.id)).title,
        links: pages.filter { $0.contract == contract.id }.map { easy in
          context.link(to: easy.destination, titled: easy.ownTitle(context))
        })
    }
    return LinkListPage(
      context, lead: context.strings.text(.descriptionEasyToReadList),
      groups: groups.filter { !$0.links.isEmpty })
  }
}
