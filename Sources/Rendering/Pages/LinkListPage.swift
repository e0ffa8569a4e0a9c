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
  static func all(of site: Site) -> [Self] { EasyToReadKind.all(of: site).isEmpty ? [] : [Self()] }
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

/// The page that lists all pages and the words explained, in the order of the alphabet.
struct AlphabetKind: PageKind {
  static let template = LinkListPage.template
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .alphabet }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathAlphabet) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleAlphabet))
  }
  var isInSiteMap: Bool { false }

  func view(_ context: PageContext) -> LinkListPage {
    let entries = Self.entries(context).sorted { $0.key < $1.key }
    let letters = entries.reduce(into: [(letter: String, links: [LinkView])]()) { letters, entry in
      if letters.last?.letter != entry.key.letter { letters.append((entry.key.letter, [])) }
      letters[letters.count - 1].links.append(entry.link)
    }
    return LinkListPage(
      context, lead: context.strings.text(.descriptionAlphabet),
      groups: letters.map {
        LinkListPage.Group(title: Markup(escaping: $0.letter), links: $0.links)
      })
  }

  private typealias Entry = (key: AlphabetKey, link: LinkView)

  /// All pages and terms, by their short titles.
  private static func entries(_ context: PageContext) -> [Entry] {
    let short = context.short
    let pages = PageKinds.pages(of: context.site).filter(\.page.isInSiteMap).map { target in
      let title = target.page.alphabetTitle(short)
      return (AlphabetKey(title.text), context.link(to: target, titled: title))
    }
    let terms = context.site.glossary.map { term in
      let title = context.title(term.term)
      let link = LinkView(
        title: context.markup(title.text, in: title.language),
        href: context.href(to: .glossary, anchor: term.id.rawValue), isCurrent: false)
      return (AlphabetKey(title.text), link)
    }
    return pages + terms
  }
}
