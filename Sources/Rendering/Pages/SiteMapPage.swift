import Model
import Presentation
import Templates
import Words

/// The page that lists all pages.
struct SiteMapKind: PageKind {
  static let template = "site-map"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .siteMap }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathSiteMap) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleSiteMap))
  }
  var isInSiteMap: Bool { false }
  func view(_ context: PageContext) -> SiteMapPage { SiteMapPage(context) }
}

/// The page that lists all pages that are written in its language; one that is not stands there only to hold those
/// below it.
struct SiteMapPage: TemplateView {
  /// A page and those below it.
  struct Node: TemplateView {
    let link: LinkView
    let children: [Node]
  }

  let page: PageView
  let title: Markup
  let nodes: [Node]

  init(_ context: PageContext) {
    page = context.frame(description: context.strings.text(.descriptionSiteMap))
    title = Markup(escaping: context.title(of: context.destination).text)
    let pages = PageKinds.pages(of: context.site).filter(\.page.isInSiteMap)
    let all = Dictionary(grouping: pages) { $0.page.parents(in: context.site).last }
    /// Whether a page is listed, or any below it.
    func isListed(_ page: Destination) -> Bool {
      context.title(of: page).language == context.language
        || (all[page] ?? []).contains(where: isListed)
    }
    let children = all.mapValues { $0.filter(isListed) }
    /// The pages below one, each followed by those below it.
    func below(_ page: Destination) -> [Destination] {
      (children[page] ?? []).flatMap { [$0] + below($0) }
    }
    func node(_ page: Destination, _ children: [Node]) -> Node {
      Node(link: context.link(to: page), children: children)
    }
    nodes = (children[nil] ?? []).map { page in
      node(
        page, (children[page] ?? []).map { part in node(part, below(part).map { node($0, []) }) })
    }
  }
}
