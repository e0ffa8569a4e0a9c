import Ground
import Model
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
    return PageView(
      language: language.code, direction: strings.direction,
      title: destination == .home ? name : strings.text(.titleHead(page: title.text, site: name)),
      siteName: name, territory: identity.territory[language], description: description,
      canonical: address,
      sharing: sharing(
        title: destination == .home ? name : title.text, description: description, at: address),
      alternates: site.languages.map(alternate), defaultHref: alternate(site.languages[0]).href,
      languages: languageLinks, stylesheet: RelativePath.link(from: path, to: SitePaths.stylesheet),
      icon: RelativePath.link(from: path, to: SitePaths.asset("icon.svg")), home: href(to: .home),
      menu: menu, breadcrumb: breadcrumb, footer: footer,
      unofficial: identity.isOfficial ? nil : strings.text(.layoutUnofficial),
      unofficialDetail: identity.isOfficial ? nil : strings.text(.layoutUnofficialDetail),
      publisher: identity.publisher.map { markup($0.name) },
      contact: identity.contact.map {
        LinkView(title: markup($0.name), href: $0.url, isCurrent: false)
      },
      licence: LinkView(
        title: markup(identity.licence.name), href: identity.licence.url, isCurrent: false),
      updated: strings.format.date(identity.updated), notice: notice(freshness),
      running: runningHeader, isIndexed: true)
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

  /// The line that each printed page of a report repeats: its title, the date of its data, and
  /// whether the site is official.
  private var runningHeader: String? {
    switch destination {
    case .report(let id, _), .booklet(let id):
      strings.text(
        site.identity.isOfficial
          ? .reportRunning(
            title: title(of: destination).text, date: strings.format.date(contract(id).updated))
          : .reportRunningUnofficial(
            title: title(of: destination).text, date: strings.format.date(contract(id).updated)))
    default: nil
    }
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

  private var menu: [LinkView] {
    let contracts = site.contracts.map { Destination.contract($0.id) }
    let parts = site.contracts.prefix(1).flatMap { contract in
      SitePages.parts(of: contract).filter { isInMenu($0, contract) }
    }
    let threads: [Destination] = site.threads.isEmpty ? [] : [.threads]
    let pages = site.pages.filter { $0.place == .main }.map { Destination.page($0.id) }
    return (Array(contracts.prefix(1)) + parts + threads + [.missing] + pages).map { target in
      LinkView(
        title: menuTitle(of: target), href: href(to: target), isCurrent: target == destination)
    }
  }

  /// Of several reports, the menu has the one whose turn it is.
  private func isInMenu(_ part: Destination, _ contract: Contract) -> Bool {
    switch part {
    case .diagnosis, .booklet: false
    case .report(_, let id): id == contract.currentReport(on: options.day).id
    default: true
    }
  }

  /// A short title for the menu, where the contract is understood.
  private func menuTitle(of target: Destination) -> Markup {
    switch target {
    case .contract: Markup(escaping: strings.text(.menuContract))
    case .budget: Markup(escaping: strings.text(.menuBudget))
    case .indicators: Markup(escaping: strings.text(.menuIndicators))
    case .discrepancies: Markup(escaping: strings.text(.menuDiscrepancies))
    case .threads: Markup(escaping: strings.text(.menuThreads))
    case .report: Markup(escaping: strings.text(.menuReport))
    default: link(to: target).title
    }
  }

  private var footer: [LinkView] {
    let pages = site.pages.filter { $0.place == .footer }
    let links = pages.map { page in
      let target = Destination.page(page.id)
      guard page.role == .accessibility else { return link(to: target) }
      return LinkView(
        title: Markup(escaping: accessibilityLabel), href: href(to: target),
        isCurrent: target == destination)
    }
    let news: [Destination] = site.updates.isEmpty ? [] : [.updates]
    return links
      + (news + [.method, .missing, .documents, .glossary, .siteMap]).map { link(to: $0) }
  }

  /// The words that the home page of a French public site must carry (RGAA, mandatory mention).
  private var accessibilityLabel: String {
    switch site.identity.accessibility {
    case .nonCompliant: strings.text(.accessibilityNonCompliant)
    case .partiallyCompliant: strings.text(.accessibilityPartiallyCompliant)
    case .fullyCompliant: strings.text(.accessibilityFullyCompliant)
    }
  }

  private var breadcrumb: [LinkView] {
    guard destination != .home else { return [] }
    return ([.home] + parents + [destination]).map { link(to: $0) }
  }

  /// The pages between home and this one.
  private var parents: [Destination] {
    switch destination {
    case .home, .contract, .threads, .updates, .documents, .glossary, .siteMap, .page, .method,
      .missing:
      []
    case .thread: [.threads]
    case .threadChart(let id): [.threads, .thread(id)]
    case .update: [.updates]
    case .area(let id, _), .budget(let id), .indicators(let id), .diagnosis(let id),
      .discrepancies(let id), .report(let id, _), .booklet(let id):
      [.contract(id)]
    case .chart(let id, let subject):
      [.contract(id), subject.isAboutIndicators ? .indicators(id) : .budget(id)]
    case .action(let id, let action): [.contract(id)] + area(of: action, in: contract(id))
    case .easyToRead(let id, let action):
      [.contract(id)] + area(of: action, in: contract(id)) + [.action(id, action)]
    }
  }

  private func area(of id: Action.ID, in contract: Contract) -> [Destination] {
    contract.actions.filter { $0.id == id }.map { .area(contract.id, $0.area) }
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
