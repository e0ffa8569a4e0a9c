import Model
import Templates

/// The page that lists all pages.
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
    page = context.frame(
      description: context.strings.text(.descriptionSiteMap),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    let leaf = { (destination: Destination) in
      Node(link: context.link(to: destination), children: [])
    }
    let contracts = context.site.contracts.map { contract in
      let areas = contract.areas.map { area in
        Node(
          link: context.link(to: .area(contract.id, area.id)),
          children: contract.actions(in: area.id).flatMap { SitePages.pages(of: $0, in: contract) }
            .map(leaf))
      }
      let parts = SitePages.parts(of: contract).map(leaf)
      return Node(link: context.link(to: .contract(contract.id)), children: areas + parts)
    }
    let pages = context.site.pages.map { leaf(.page($0.id)) }
    let lists = [SitePages.threads(of: context.site), SitePages.updates(of: context.site)]
    let overTime = lists.compactMap { list in
      list.first.map { first in
        Node(link: context.link(to: first), children: list.dropFirst().map(leaf))
      }
    }
    nodes =
      [leaf(.home)] + contracts + overTime + pages
      + [Destination.method, .missing, .documents, .glossary].map(leaf)
  }
}
