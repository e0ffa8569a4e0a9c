import Discovery
import Ground
import Model
import OpenData
import Presentation
import Publishing
import Templates
import Versions
import Words

/// The news of a site or of one of its contracts, and the changes of its figures, to be followed with a
/// program.
struct NewsFeed: Hashable, Sendable {
  /// The contract that all of it is about; nothing where it is that of the site.
  let contract: Contract.ID?

  /// How many pieces of news a feed has at most, the newest; their page has them all.
  private static let limit = 50

  /// The feeds of a site: one of all news, then those of contracts of which only some of it tells.
  static func all(of data: OpenData, in site: Site) -> [NewsFeed] {
    ([nil] + site.contracts.map(\.id)).compactMap { NewsFeed(of: $0, in: site, data) }
  }

  /// The feed of a site, or of a contract; nothing where there is no news of it, nor where it would tell
  /// the same as that of the site.
  init?(of contract: Contract.ID?, in site: Site, _ data: OpenData) {
    let (versions, all) = (data.versionCount(of: contract), data.versionCount(of: nil))
    let count = (contract.map(site.updateCount) ?? site.updates.count) + versions
    guard count > 0, contract == nil || count < site.updates.count + all else { return nil }
    self.contract = contract
  }

  /// The page that shows the same, of a site.
  static func page(of site: Site) -> Destination { site.updates.isEmpty ? .changes : .updates }

  /// What it tells, the newest first.
  func updates(of site: Site) -> [Update] {
    site.updates.filter { contract == nil || $0.contract == contract }
  }

  /// Its file, from the root of the site.
  func path(_ strings: SiteStrings) -> String {
    let folder = [strings.language.code] + [contract.map(strings.folder)].compactMap(\.self)
    return folder.joined(separator: "/") + "/\(strings.text(.pathUpdates)).\(Feed.pathExtension)"
  }

  /// What it tells, in words for a page in the same language.
  func title(_ context: PageContext) -> String {
    let whole = context.title(of: Self.page(of: context.site)).text
    return contract.map { contract in
      let title = context.short.title(of: .contract(contract)).text
      return context.strings.text(.titleOfContract(title: whole, contract: title))
    } ?? whole
  }

  /// The way to it from a page.
  func link(from context: PageContext) -> LinkView {
    LinkView(
      title: Markup(escaping: title(context)),
      href: RelativePath.link(from: context.path, to: path(context.strings)), isCurrent: false)
  }
}

extension NewsFeed {
  /// The feed of a site that lies at `root`; `context` is the page of all news, `article` that of one.
  func feed(at root: String, _ context: PageContext, article: (Update) -> PageContext) -> Feed? {
    let identity = context.site.identity
    let (language, name) = (context.language, identity.name[context.language])
    return Feed(
      title: context.strings.text(.titleHead(page: title(context), site: name)),
      subtitle: identity.description[language], language: language.code,
      address: "\(root)/\(path(context.strings))",
      page: "\(root)/\(context.paths.path(of: Self.page(of: context.site), in: language))",
      icon: "\(root)/\(SitePaths.asset(Theme.icon))",
      author: identity.publisher?.name[language] ?? name,
      rights: Feed.Rights(name: identity.licence.name[language], address: identity.licence.url),
      entries: Array(entries(at: root, context, article).prefix(Self.limit)))
  }

  /// News and changes of figures, the newest first.
  private func entries(
    at root: String, _ context: PageContext, _ article: (Update) -> PageContext
  ) -> [Feed.Entry] {
    let news = updates(of: context.site).prefix(Self.limit).map { update in
      (day: update.date, entry: Self.entry(update, at: root, article(update)))
    }
    let versions = context.data.history?.versions.filter { $0.tells(of: contract) } ?? []
    let changes = versions.prefix(Self.limit).map { version in
      (day: version.id.day, entry: VersionView.entry(version, at: root, context))
    }
    return (news + changes).enumerated().sorted {
      ($1.element.day, $0.offset) < ($0.element.day, $1.offset)
    }.map(\.element.entry)
  }

  /// A piece of news; one that is not translated is that of the original, in both languages the same.
  private static func entry(_ update: Update, at root: String, _ context: PageContext) -> Feed.Entry
  {
    let written = update.texts.language(for: context.language)
    let path = { context.paths.path(of: .update(update.id), in: $0) }
    return Feed.Entry(
      address: "\(root)/\(path(context.canonicalLanguage))",
      title: update.texts[context.language].title, language: written.code, published: update.date,
      updated: context.freshness.update(written) ?? update.date,
      content: String(decoding: context.body(of: update).bytes, as: UTF8.self),
      base: "\(root)/\(path(context.language))")
  }
}

extension PageContext {
  /// The feeds of the site in the language of this page; none while the site has no address.
  var allFeeds: [NewsFeed] { options.announcedURL == nil ? [] : NewsFeed.all(of: data, in: site) }

  /// The feeds that this page announces: that of the site, and that of its contract.
  var feeds: [PageView.Feed] {
    guard options.announcedURL != nil else { return [] }
    let own = ownContract.flatMap { NewsFeed(of: $0.id, in: site, data) }
    return [NewsFeed(of: nil, in: site, data), own].compactMap(\.self).map { feed in
      PageView.Feed(
        title: feed.title(self), href: RelativePath.link(from: path, to: feed.path(strings)))
    }
  }
}
