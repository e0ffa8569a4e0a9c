public import Diagnostics
public import Loading
public import Model
import Templates
import Words

/// Turns a site and its theme into the files to publish.
public struct SiteRenderer: Sendable {
  let site: Site
  let options: RenderingOptions
  let theme: Theme
  let paths: SitePaths
  let glossary: GlossaryLinks
  /// Makes the pictures of the cards by which pages are shared, where there is one.
  private var rasterizer: Rasterizer?

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
  ) {
    guard let theme = Theme(of: tree, for: site, into: &diagnostics) else { return nil }
    self.site = site
    self.options = options
    self.theme = theme
    self.paths = SitePaths(site: site, strings: theme.strings)
    self.glossary = GlossaryLinks(of: site.glossary, in: site.languages)
    let collisions = ReservedNames.collisions(of: site, strings: theme.strings, tree: tree)
    diagnostics += collisions
    guard collisions.isEmpty else { return nil }
  }

  /// All files of the site.
  public var publication: Publication {
    Publication(files: pages + charts + cards + rootFiles + assets + attachments)
  }

  /// The same renderer, which also makes a picture of each card with `rasterizer`.
  ///
  /// Only a site that has an address names its cards: the places where pages are shared want whole
  /// addresses. One without makes none.
  public func makingPictures(with rasterizer: Rasterizer) -> SiteRenderer {
    guard options.baseURL != nil else { return self }
    var copy = self
    copy.rasterizer = rasterizer
    return copy
  }

  /// The card of the home page in each language, as SVG documents; none while the site has no address.
  ///
  /// They hold the typefaces of all cards: where their pictures are the same, so are the others'.
  public var specimens: [[UInt8]] {
    guard options.baseURL != nil else { return [] }
    return site.languages.map { language in
      context(.home, language).cardDocument(stylesheet: theme.chartStylesheet)
    }
  }

  /// How many of the publication's files are pages.
  public var pageCount: Int { site.languages.count * SitePages.destinations(of: site).count + 2 }
}

extension SiteRenderer {
  private var pages: [Publication.File] {
    site.languages.flatMap { language in
      SitePages.destinations(of: site).map { destination in
        let context = context(destination, language)
        return Publication.File(path: context.path) { bytes(of: context) }
      }
    }
  }

  /// Each chart as a picture that stands alone.
  private var charts: [Publication.File] {
    site.languages.flatMap { language in
      let contracts = site.contracts.flatMap { contract in
        ChartSubject.all(of: contract).map { subject in
          picture(context(.chart(contract.id, subject), language)) {
            $0.sheet(subject, of: contract)
          }
        }
      }
      let threads = site.chartedThreads.map { thread in
        picture(context(.threadChart(thread.id), language)) { $0.sheet(of: thread) }
      }
      return contracts + threads
    }
  }

  private func picture(
    _ context: PageContext, of sheet: @escaping @Sendable (PageContext) -> ChartSheet
  ) -> Publication.File {
    Publication.File(path: context.picturePath) {
      context.picture(of: sheet(context), stylesheet: theme.chartStylesheet)
    }
  }

  /// The cards by which pages are shared.
  private var cards: [Publication.File] {
    guard let rasterizer else { return [] }
    let owners = SitePages.destinations(of: site).filter { $0.cardOwner == $0 }
    return site.languages.flatMap { language in
      owners.map { owner in
        let context = context(owner, language)
        let drawing = { @Sendable in context.cardDocument(stylesheet: theme.chartStylesheet) }
        return Publication.File(
          path: context.cardPath,
          isCurrent: { picture in
            PictureStamp(document: drawing(), identity: rasterizer.identity).isBorne(by: picture)
          },
          content: { () throws(FileFailure) in
            let document = drawing()
            return PictureStamp(document: document, identity: rasterizer.identity).stamping(
              try rasterizer.picture(document))
          })
      }
    }
  }

  func context(_ destination: Destination, _ language: Language) -> PageContext {
    guard let strings = theme.strings[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    return PageContext(
      site: site, options: options, language: language, strings: strings, paths: paths,
      destination: destination, blocks: theme.blocks,
      glossary: destination == .glossary ? .none : glossary,
      pictures: rasterizer == nil ? .none : .made)
  }
}
