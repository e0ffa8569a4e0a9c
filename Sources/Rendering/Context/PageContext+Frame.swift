import Ground
import Model
import Presentation
import Publishing
import Templates
import Words

extension PageContext {
  /// What stands around the content of this page.
  ///
  /// `freshness` says in which languages the prose of the page exists and when each was changed;
  /// a page without prose of its own is always complete.
  func frame(description: String, freshness: Freshness) -> PageView {
    let title = title(of: destination)
    let identity = site.identity
    let name = identity.name[language]
    let (navigation, alternates) = (navigation, alternates(freshness))
    return PageView(
      language: language.code, direction: strings.direction, title: headTitle, siteName: name,
      territory: identity.territory[language], description: description,
      canonical: canonical(freshness),
      sharing: sharing(
        title: destination == .home ? name : title.text, description: description, at: address),
      alternates: alternates, defaultHref: alternates.first?.href, languages: languageLinks,
      stylesheet: RelativePath.link(from: path, to: SitePaths.stylesheet),
      icon: RelativePath.link(from: path, to: SitePaths.asset(Theme.icon)), home: href(to: .home),
      menu: navigation.menu, foot: navigation.foot, breadcrumb: breadcrumb,
      errorReport: errorReport,
      unofficial: identity.isOfficial ? nil : strings.text(.layoutUnofficial),
      unofficialDetail: identity.isOfficial ? nil : strings.text(.layoutUnofficialDetail),
      publisher: identity.publisher.map { markup($0.name) }, contact: contact,
      licence: LinkView(
        title: markup(identity.licence.name), href: identity.licence.url, isCurrent: false),
      accessibility: site.pages.contains { $0.role == .accessibility }
        ? nil : strings.text(identity.accessibility),
      updated: strings.format.date(identity.updated), notice: notice(freshness), ended: ended,
      running: runningHeader, isIndexed: true)
  }

  /// What stands in the tab of a browser and in lists of results.
  ///
  /// That is the short title, and the site's name as far as there is room. The copy of the home page at
  /// the root bears the site's name in all languages.
  private var headTitle: String {
    let names = isAtRoot ? site.identity.name.languages : [language]
    let name = names.map { site.identity.name[$0] }.distinct().joined(separator: " – ")
    let title = short.title(of: destination).text
    let whole = strings.text(.titleHead(page: title, site: name))
    if destination == .home { return PageTitle.cut(name) }
    return whole.count <= PageTitle.limit ? whole : PageTitle.cut(title)
  }

  /// The sentence that says that a page is not, or not newly, translated.
  private func notice(_ freshness: Freshness) -> String? {
    guard freshness.languages.contains(language) else {
      return strings.text(.noticeFallback(language: originalLanguageName))
    }
    guard let original = freshness.originalUpdate, let own = freshness.update(language),
      own < original
    else { return nil }
    return strings.text(
      .noticeOutdated(
        translation: strings.format.date(own), original: strings.format.date(original)))
  }

  /// The line that each printed page repeats: its title, the date of its data, and whether the site is
  /// official.
  private var runningHeader: String {
    let title = destination == .home ? site.identity.name[language] : title(of: destination).text
    let date = strings.format.date(
      destination.page.printedContract.map { contract($0).updated } ?? site.identity.updated)
    return strings.text(
      site.identity.isOfficial
        ? .reportRunning(title: title, date: date)
        : .reportRunningUnofficial(title: title, date: date))
  }

  /// The pages in other languages that are there; a page that is not translated announces none.
  private func alternates(_ freshness: Freshness) -> [PageView.Alternate] {
    freshness.languages.contains(language)
      ? site.languages.filter(freshness.languages.contains).map(alternate) : []
  }

  /// The address under which the page is to be found: where it is not translated, that of its original.
  private func canonical(_ freshness: Freshness) -> String? {
    guard let original = freshness.languages.first, !freshness.languages.contains(language) else {
      return address
    }
    return options.baseURL.map { "\($0)/\(paths.path(of: destination, in: original))" }
  }

  private var originalLanguageName: String {
    strings.languageNames[site.languages[0]] ?? site.languages[0].code
  }

  private func alternate(_ other: Language) -> PageView.Alternate {
    let target = paths.path(of: destination, in: other)
    let href =
      options.baseURL.map { "\($0)/\(target)" } ?? RelativePath.link(from: path, to: target)
    return PageView.Alternate(
      code: other.code, name: other.code, href: href, isCurrent: other == language)
  }

  private var languageLinks: [PageView.Alternate] {
    guard site.languages.count > 1 else { return [] }
    return site.languages.map { other in
      PageView.Alternate(
        code: other.code, name: strings.ownNames[other] ?? other.code,
        href: RelativePath.link(from: path, to: paths.path(of: destination, in: other)),
        isCurrent: other == language)
    }
  }

  private var breadcrumb: [LinkView] {
    guard destination != .home else { return [] }
    return ([.home] + destination.page.parents(in: site) + [destination]).map { short.link(to: $0) }
  }
}

/// In which languages the prose of a page exists, and when each was last changed.
struct Freshness: Sendable {
  /// The languages in which it exists, the original first.
  let languages: [Language]
  private let updates: [Language: Day]

  /// The freshness of localized prose.
  init<Value>(of texts: Localized<Value>, updated: (Value) -> Day?) {
    languages = texts.languages
    updates = texts.languages.reduce(into: [:]) { $0[$1] = updated(texts[$1]) }
  }

  /// A page without prose: complete in all languages of its site.
  init(complete site: Site) {
    languages = site.languages
    updates = [:]
  }

  /// When the original was last changed.
  var originalUpdate: Day? { languages.first.flatMap { updates[$0] } }

  /// When a language was last changed.
  func update(_ language: Language) -> Day? { updates[language] }
}
