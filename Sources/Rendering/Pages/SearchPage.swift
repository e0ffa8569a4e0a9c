import Ground
import Model
import Presentation
import Search
import Templates
import Words

/// The page on which the site is searched; without a script, it lists all there is by theme and in the
/// order of the alphabet.
struct AlphabetKind: PageKind {
  static let template = "search"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func menu(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .alphabet }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathAlphabet) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleAlphabet))
  }
  var isInSiteMap: Bool { false }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuSearch) }
  func view(_ context: PageContext) -> SearchPage { SearchPage(context) }
}

/// The page on which the site is searched.
struct SearchPage: TemplateView {
  /// The theme's script that searches.
  static let script = "search.js"

  let page: PageView
  let title: Markup
  /// The script, the folder of the index and that of the site, from this page.
  let script: String
  let index: String
  let root: String
  /// The words for a number of results, by its plural category, in JSON.
  let counts: String
  let themes: [LinkListPage.Group]
  let letters: [LinkListPage.Group]
  let siteMap: LinkView

  init(_ context: PageContext) {
    page = context.frame(description: context.strings.text(.descriptionAlphabet))
    title = Markup(escaping: context.title(of: context.destination).text)
    script = context.href(ofFile: SitePaths.asset(Self.script))
    index = context.href(ofFile: SearchEntries.folder(of: context.language))
    root = context.href(ofFile: "")
    counts = String(
      decoding: JSONValue.object(
        context.strings.forms { .searchResults(count: $0) }.map { ($0.rawValue, .text($1)) }
      ).bytes, as: UTF8.self)
    themes = Self.themes(context)
    letters = Self.letters(context)
    siteMap = context.link(to: .siteMap)
  }

  /// The areas of the newest contract with their actions.
  private static func themes(_ context: PageContext) -> [LinkListPage.Group] {
    guard let contract = context.site.contracts.first else { return [] }
    return contract.areas.map { area in
      LinkListPage.Group(
        title: context.markup(area.title),
        links: contract.actions(in: area.id).map { context.link(to: .action(contract.id, $0.id)) })
    }
  }

  private static func letters(_ context: PageContext) -> [LinkListPage.Group] {
    let entries = entries(context).sorted { $0.key < $1.key }
    let letters = entries.reduce(into: [(letter: String, links: [LinkView])]()) { letters, entry in
      if letters.last?.letter != entry.key.letter { letters.append((entry.key.letter, [])) }
      letters[letters.count - 1].links.append(entry.link)
    }
    return letters.map { LinkListPage.Group(title: Markup(escaping: $0.letter), links: $0.links) }
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
