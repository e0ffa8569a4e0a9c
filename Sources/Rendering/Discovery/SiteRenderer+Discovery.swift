import Discovery
import Ground
import Model
import OpenData
import Presentation
import Publishing
import Words

extension SiteRenderer {
  /// The files by which programs find the pages of a site and what is new in it, which want whole
  /// addresses: a site that has none yet has none of these; and what hosts are told of all files.
  var discovery: [Publication.File] {
    options.original == nil ? sitemap + robots + feeds + manifests + security + [headers] : []
  }

  /// What a server must know of the site.
  var hosted: HostedSite {
    HostedSite(
      address: hostAddress, languages: site.languages.map(\.code), policy: theme.policy,
      framed: destinations.taken.contains { $0.page.charted != nil }
        ? site.languages.map { language in
          HostedSite.Framed(
            language: language.code, folder: context(.home, language).strings.text(.pathCharts))
        } : [])
  }

  private var manifests: [Publication.File] {
    guard options.announcedURL != nil else { return [] }
    return site.languages.map { language in
      let context = context(.home, language)
      let identity = site.identity
      return Publication.File(path: context.manifestPath) {
        WebManifest(
          name: identity.name[language], shortName: identity.territory[language],
          description: identity.description[language], language: language.code,
          direction: context.strings.direction,
          icons: [
            .drawn(RelativePath.link(from: context.manifestPath, to: SitePaths.asset(Theme.icon)))
          ]
            + touchIcons.map { icon in
              .points(
                icon.side, RelativePath.link(from: context.manifestPath, to: Self.path(of: icon)))
            }
        ).bytes
      }
    }
  }

  /// Where a security flaw can be told, which counts at the root of a server only.
  private var security: [Publication.File] {
    guard let contact = site.identity.securityContact, hostAddress.path == "/" else { return [] }
    return [
      Publication.File(path: SecurityText.path) {
        SecurityText(
          contact: contact, languages: site.languages.map(\.code), root: options.baseURL,
          updated: site.identity.updated
        ).bytes
      }
    ]
  }

  private var headers: Publication.File {
    Publication.File(path: HeadersFile.path) { HeadersFile.bytes(of: hosted) }
  }

  private var sitemap: [Publication.File] {
    guard let root = options.announcedURL else { return [] }
    // Which pages there are, and how long their addresses, decides what is in each of the files.
    let laidOut = Made { (pages: destinations.taken, longestPath: paths.longest) }
    let (pages, longestPath) = laidOut.taken
    let map = Sitemap(
      at: root, pages: pages.count, languages: site.languages.count, longestPath: longestPath,
      page: { versions(of: pages[$0]) })
    return map.files.map { file in
      file.made { make throws(FileFailure) in
        _ = laidOut.taken
        return try make()
      }
    }
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
    guard let root = options.announcedURL else { return [] }
    return site.languages.flatMap { language in
      NewsFeed.all(of: data, in: site).map { news in
        let context = context(NewsFeed.page(of: site), language)
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
    guard let root = options.announcedURL, hostAddress.path == "/" else { return [] }
    return [Publication.File(path: RobotsFile.path) { RobotsFile.bytes(at: root) }]
  }
}
