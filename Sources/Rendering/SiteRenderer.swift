public import Diagnostics
import Discovery
public import Ground
public import Links
public import Loading
public import Model
import OpenData
public import Presentation
import Publishing
import Templates
import Versions
import Words

/// Turns a site and its theme into the files to publish.
public struct SiteRenderer: Sendable {
  let site: Site
  let options: RenderingOptions
  let theme: Theme
  let paths: SitePaths
  /// All pages of a language, in reading order.
  let destinations: Made<[Destination]>
  /// The figures to be taken away.
  let data: OpenData
  /// What the pages of each language have in common.
  private let contexts: [Language: LanguageContext]
  /// Makes the pictures of the cards by which pages are shared, where there is one.
  let rasterizer: Rasterizer?

  /// Makes the theme ready; nothing when a mistake in it was reported.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - tree: The files of the site, of which the theme is taken.
  ///   - options: What this build decides.
  ///   - diagnostics: Takes every mistake found in the theme.
  public init?(
    _ site: Site, theme tree: SourceTree, options: RenderingOptions,
    into diagnostics: inout [Diagnostic]
  ) { self.init(site, theme: tree, keeping: FileShelf(), options: options, into: &diagnostics) }

  /// Makes the theme ready, where it is not the one that `shelf` holds; nothing when a mistake in it was
  /// reported.
  public init?(
    _ site: Site, theme tree: SourceTree, keeping shelf: FileShelf, options: RenderingOptions,
    into diagnostics: inout [Diagnostic]
  ) {
    guard
      let theme = shelf.theme(
        of: tree, for: site.languages, currency: site.identity.currency, into: &diagnostics)
    else { return nil }
    let destinations = Made { PageKinds.pages(of: site) }
    let paths = SitePaths(of: destinations.taken, site: site, strings: theme.strings)
    let (data, found) = Workers.both {
      OpenData(site, on: options.day, strings: theme.strings)
    } _: {
      Workers.map(site.languages) { language in
        let counts = paths.counts(in: language)
        return ReservedNames.collisions(of: site, with: counts, in: language, tree: tree)
          + PathCollision.all(counts, in: language, theme: tree)
      }
    }
    let collisions = found.flatMap(\.self) + [PathCollision.stylesheet(of: tree)].compactMap(\.self)
    self.init(site, theme, options, paths, destinations, data, rasterizer: nil)
    diagnostics += collisions + KeptVersionsCheck.diagnostics(of: site, data.history, tree: tree)
    guard collisions.isEmpty else { return nil }
  }

  private init(
    _ site: Site, _ theme: Theme, _ options: RenderingOptions, _ paths: SitePaths,
    _ destinations: Made<[Destination]>, _ data: OpenData, rasterizer: Rasterizer?
  ) {
    self.site = site
    self.options = options
    self.theme = theme
    self.paths = paths
    self.destinations = destinations
    self.rasterizer = rasterizer
    self.data = data
    let policy = Markup(trusted: Array(theme.policy.ofPages.utf8))
    let glossary = Made { GlossaryLinks(of: site.glossary, in: site.languages) }
    let navigation = NavigationShelf(theme.navigation)
    contexts = theme.strings.reduce(into: [:]) { contexts, entry in
      let (language, strings) = (
        entry.key, site.identity.closure == nil ? entry.value : entry.value.ofClosedSite
      )
      contexts[language] = LanguageContext(
        site: site, options: options, language: language, strings: strings, paths: paths,
        data: data, blocks: theme.blocks, chartFrame: theme.chartFrame, policy: policy,
        glossary: glossary, pictures: rasterizer == nil ? .none : .made,
        naming: { $0.page.title($1) }, navigating: navigation.navigation)
    }
  }

  /// The links of the site, and all its files.
  public var links: WrittenLinks {
    let (indexes, files) = Workers.both {
      self.indexes
    } _: {
      (
        pages: pages + [Publication.Series([home] + notFound.map(\.file))],
        others: charts + cards + dataFiles + [
          Publication.Series(icons + assets + attachments + discovery)
        ]
      )
    }
    return WrittenLinks(
      pages: files.pages, others: files.others + [Publication.Series(indexes)],
      elsewhere: archives.map(\.path), fromRoot: Set(notFound.map(\.file.path)),
      root: hostAddress.path, templates: theme.templateFiles)
  }

  /// The same renderer, which also makes a picture of each card with `rasterizer`.
  ///
  /// Only a site that has an address names its cards: the places where pages are shared want whole
  /// addresses. One without makes none.
  public func makingPictures(with rasterizer: Rasterizer) -> SiteRenderer {
    guard options.announcedURL != nil else { return self }
    return SiteRenderer(site, theme, options, paths, destinations, data, rasterizer: rasterizer)
  }

  /// The same renderer of a copy of the site in a folder below it, to be kept as it is.
  public func archiving(in folder: String) -> SiteRenderer {
    SiteRenderer(
      site, theme, options.archived(in: folder), paths, destinations, data, rasterizer: nil)
  }

  /// By what pictures are told from those that another program makes; nothing where none are made.
  public var pictureIdentity: [UInt8]? { rasterizer?.identity }

  /// The card of the home page in each language, as SVG documents; none while the site has no address.
  ///
  /// They hold the typefaces of all cards: where their pictures are the same, so are the others'.
  public var specimens: [[UInt8]] {
    guard options.announcedURL != nil else { return [] }
    return site.languages.map { language in
      context(.home, language).cardDocument(stylesheet: theme.chartStylesheet)
    }
  }

  /// The parts of the content that the files may have read: a file that read those that say the same is the
  /// same.
  public var parts: [Part] { site.parts + paths.parts + data.parts }

  /// How many of the publication's files are pages.
  public var pageCount: Int {
    site.languages.count * destinations.taken.count + [home].count + notFound.count
  }
}

extension SiteRenderer {
  /// The paths of all pages, in each language by its code.
  public var pagePaths: [Destination: [String: String]] {
    destinations.taken.reduce(into: [:]) { found, destination in
      for language in site.languages {
        found[destination, default: [:]][language.code] = paths.path(of: destination, in: language)
      }
    }
  }

  var pages: [Publication.Series] {
    files(of: destinations.taken, at: \.path) { context in
      context.destination.page.bytes(in: context, self)
    }
  }

  /// Files of pages in every language, which all are made in one way.
  func files(
    of destinations: [Destination], at path: @escaping @Sendable (PageContext) -> String,
    _ make: @escaping @Sendable (PageContext) -> [UInt8]
  ) -> [Publication.Series] {
    site.languages.map { language in
      Publication.Series(destinations) { destination in
        let context = context(destination, language)
        return Publication.File(path: path(context)) { make(context) }
      }
    }
  }

  /// The bytes of most pages, so that few are moved while they grow.
  private static let pageSize = 1 << 15

  func html<View: TemplateView>(
    _ template: Template<View>, _ view: View, in language: Language
  ) -> [UInt8] {
    guard let strings = theme.values[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.pageSize)
    template.render(view, strings: strings, into: &bytes)
    return bytes
  }

  func context(_ destination: Destination, _ language: Language) -> PageContext {
    guard let common = contexts[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    return PageContext(
      common, destination: destination, explainsWords: destination.page.explainsWords)
  }
}

extension PageKind {
  /// The HTML of a page: what it shows, written by its template.
  func bytes(in context: PageContext, _ renderer: SiteRenderer) -> [UInt8] {
    let template = renderer.theme.templates.template(for: Self.self)
    let html = renderer.html(template, view(context), in: context.language)
    return context.glossary.linked(html, to: context.href(to: .glossary))
  }
}
