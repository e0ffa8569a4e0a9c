import Discovery
import Model
import Presentation
import Publishing

extension SiteRenderer {
  /// The files by which programs find the pages of a site and what is new in it.
  ///
  /// They want whole addresses: a site that has none yet has no such files.
  var discovery: [Publication.File] { sitemap + robots + feeds }

  private var sitemap: [Publication.File] {
    guard let root = options.baseURL else { return [] }
    let destinations = PageKinds.pages(of: site)
    let map = Sitemap(
      at: root, pages: destinations.count, languages: site.languages.count,
      longestPath: paths.longest, page: { versions(of: destinations[$0]) })
    return map.files
  }

  /// A page in the languages in which it is there, that of its original first.
  private func versions(of page: Destination) -> [Sitemap.Version] {
    let freshness = page.page.freshness(in: site)
    return site.languages.filter(freshness.languages.contains).map { language in
      Sitemap.Version(
        language: language.code, path: paths.path(of: page, in: language),
        lastChange: page.page.isTextAlone(in: site, language) ? freshness.update(language) : nil)
    }
  }

  private var feeds: [Publication.File] {
    guard let root = options.baseURL else { return [] }
    return site.languages.flatMap { language in
      NewsFeed.all(of: site).map { news in
        let context = context(.updates, language)
        return Publication.File(path: news.path(context.strings)) {
          let feed = news.feed(at: root, context, article: { context.moved(to: .update($0.id)) })
          guard let feed else { preconditionFailure("a feed has news, or the site has none of it") }
          return feed.bytes
        }
      }
    }
  }

  /// Crawlers ask for the file at the root of a server, where a site below it has none.
  private var robots: [Publication.File] {
    guard let root = options.baseURL, NotFoundPage.root(of: root) == "/" else { return [] }
    return [Publication.File(path: RobotsFile.path) { RobotsFile.bytes(at: root) }]
  }
}
