import Discovery
import Ground
import Model
import Presentation
import Publishing
import Templates
import Words

/// The news of a site or of one of its contracts, to be followed with a program.
struct NewsFeed: Hashable, Sendable {
  /// The contract that all of it is about; nothing where it is that of the site.
  let contract: Contract.ID?

  /// How many pieces of news a feed has at most, the newest; their page has them all.
  private static let limit = 50

  /// The feeds of a site: one of all news, then those of contracts of which only some of it tells.
  static func all(of site: Site) -> [NewsFeed] {
    ([nil] + site.contracts.map(\.id)).compactMap { NewsFeed(of: $0, in: site) }
  }

  /// The feed of a site, or of a contract; nothing where there is no news of it, nor where it would tell
  /// the same as that of the site.
  init?(of contract: Contract.ID?, in site: Site) {
    let count = contract.map(site.updateCount) ?? site.updates.count
    guard count > 0, contract == nil || count < site.updates.count else { return nil }
    self.contract = contract
  }

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
    let whole = context.title(of: .updates).text
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
      page: "\(root)/\(context.paths.path(of: .updates, in: language))",
      icon: "\(root)/\(SitePaths.asset(Theme.icon))",
      author: identity.publisher?.name[language] ?? name,
      rights: Feed.Rights(name: identity.licence.name[language], address: identity.licence.url),
      entries: updates(of: context.site).prefix(Self.limit).map { update in
        Self.entry(update, at: root, article(update))
      })
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
  var allFeeds: [NewsFeed] { options.baseURL == nil ? [] : NewsFeed.all(of: site) }

  /// The feeds that this page announces: that of the site, and that of its contract.
  var feeds: [PageView.Feed] {
    guard options.baseURL != nil else { return [] }
    let own = ownContract.flatMap { NewsFeed(of: $0.id, in: site) }
    return [NewsFeed(of: nil, in: site), own].compactMap(\.self).map { feed in
      PageView.Feed(
        title: feed.title(self), href: RelativePath.link(from: path, to: feed.path(strings)))
    }
  }
}
