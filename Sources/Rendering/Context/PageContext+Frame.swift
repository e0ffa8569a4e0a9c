import Discovery
import Ground
import Model
import Presentation
import Publishing
import Templates
import Words

extension PageContext {
  /// What stands around the content of this page, which tells of a thing that programs know, if any.
  func frame(description: String, about thing: LinkedData.Thing? = nil) -> PageView {
    let title = title(of: destination)
    let identity = site.identity
    let name = identity.name[language]
    let (navigation, alternates) = (navigation, alternates)
    return PageView(
      policy: policy, language: language.code, direction: strings.direction, title: headTitle,
      siteName: name, territory: identity.territory[language], description: description,
      canonical: canonical,
      sharing: sharing(
        title: destination == .home ? name : title.text, description: description, at: address),
      alternates: alternates, defaultHref: alternates.first?.href, languages: languageLinks,
      feeds: feeds, manifest: manifest, linkedData: linkedData(about: thing),
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
      updated: strings.format.date(identity.updated), archive: archiveNotice, closed: closureNotice,
      waiting: waiting, notice: notice, ended: ended, running: runningHeader,
      isIndexed: options.original == nil)
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
  private var notice: String? {
    let freshness = freshness
    guard freshness.languages.contains(language) else {
      return strings.text(.noticeFallback(language: originalLanguageName))
    }
    if let isCurrent = freshness.isCurrent(language) {
      return isCurrent ? nil : strings.text(.noticeChanged)
    }
    guard let original = freshness.originalUpdate, let own = freshness.update(language),
      own < original
    else { return nil }
    return strings.text(
      .noticeOutdated(
        translation: strings.format.date(own), original: strings.format.date(original)))
  }

  /// That readers do not see this page yet, or some of the results on the pages of its contract.
  private var waiting: String? {
    for place in trail.reversed() {
      switch reason(of: place) {
      case .draft: return strings.text(.waitingDraft)
      case .until(let day): return strings.text(.waitingUntil(date: strings.format.date(day)))
      case nil: break
      }
      if case .contract(let id) = place, let day = site.waiting.results[id] {
        return strings.text(.waitingResults(date: strings.format.date(day)))
      }
    }
    return nil
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

  private var originalLanguageName: String {
    strings.languageNames[site.languages[0]] ?? site.languages[0].code
  }

  private var breadcrumb: [LinkView] { trail.map { short.link(to: $0) } }

  /// The pages from the home page to this one; none on the home page.
  var trail: [Destination] {
    destination == .home ? [] : [.home] + destination.page.parents(in: site) + [destination]
  }

  /// Where devices find what they show of the site; nowhere while it has no address.
  private var manifest: String? {
    options.announcedURL.map { _ in RelativePath.link(from: path, to: manifestPath) }
  }

  /// The path of what devices show of the site in this language.
  var manifestPath: String { "\(language.code)/\(WebManifest.fileName)" }
}
