public import Diagnostics
public import Loading
public import Model
import Templates

/// Turns a site and its theme into the files to publish.
public struct SiteRenderer: Sendable {
  let site: Site
  let options: RenderingOptions
  private let theme: Theme
  private let paths: SitePaths
  private let words: [Language: GlossaryWords]
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
    _ site: Site,
    theme tree: SourceTree,
    options: RenderingOptions,
    into diagnostics: inout [Diagnostic]
  ) {
    guard let theme = Theme(of: tree, for: site, into: &diagnostics) else { return nil }
    self.site = site
    self.options = options
    self.theme = theme
    self.paths = SitePaths(site: site, strings: theme.strings)
    self.words = site.languages.reduce(into: [:]) { words, language in
      words[language] = GlossaryWords(of: site.glossary, in: language)
    }
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
      context(.home, language).cardDocument(stylesheet: theme.cardStylesheet)
    }
  }

  /// How many of the publication's files are pages.
  public var pageCount: Int {
    site.languages.count * SitePages.destinations(of: site).count + 2
  }
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
    _ context: PageContext,
    of sheet: @escaping @Sendable (PageContext) -> ChartSheet
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
        let drawing = { @Sendable in context.cardDocument(stylesheet: theme.cardStylesheet) }
        return Publication.File(
          path: context.cardPath,
          isCurrent: { picture in
            PictureStamp(document: drawing(), identity: rasterizer.identity).isBorne(by: picture)
          },
          content: { () throws(FileFailure) in
            let document = drawing()
            return PictureStamp(document: document, identity: rasterizer.identity)
              .stamping(try rasterizer.picture(document))
          }
        )
      }
    }
  }

  func context(_ destination: Destination, _ language: Language) -> PageContext {
    guard let strings = theme.strings[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    return PageContext(
      site: site,
      options: options,
      language: language,
      strings: strings,
      paths: paths,
      destination: destination,
      blocks: theme.blocks,
      pictures: rasterizer == nil ? .none : .made
    )
  }

  private func bytes(of context: PageContext) -> [UInt8] {
    let templates = theme.templates
    switch context.destination {
    case .threads: return page(templates.threads, ThreadsPage(context), context)
    case .thread(let id):
      return page(templates.thread, ThreadPage(context, context.thread(id)), context)
    case .updates: return page(templates.updates, UpdatesPage(context), context)
    case .update(let id):
      return page(templates.update, UpdatePage(context, context.update(id)), context)
    case .easyToRead(let id, let action):
      return easyToRead(action, of: context.contract(id), context)
    case .home: return page(templates.home, HomePage(context), context)
    case .documents: return page(templates.documents, DocumentsPage(context), context)
    case .glossary: return page(templates.glossary, GlossaryPage(context), context)
    case .siteMap: return page(templates.siteMap, SiteMapPage(context), context)
    case .page(let id):
      return page(templates.prose, ProsePage(context, context.page(id)), context)
    case .contract(let id):
      return page(templates.contract, ContractPage(context, context.contract(id)), context)
    case .budget(let id):
      return page(templates.budget, BudgetPage(context, context.contract(id)), context)
    case .indicators(let id):
      return page(templates.indicators, IndicatorsPage(context, context.contract(id)), context)
    case .diagnosis(let id):
      return page(templates.diagnosis, DiagnosisPage(context, context.contract(id)), context)
    case .discrepancies(let id):
      return page(
        templates.discrepancies,
        DiscrepanciesPage(context, context.contract(id)),
        context
      )
    case .chart(let id, let subject):
      let sheet = context.sheet(subject, of: context.contract(id))
      return page(templates.chart, ChartPage(context, sheet), context)
    case .threadChart(let id):
      return page(
        templates.chart,
        ChartPage(context, context.sheet(of: context.thread(id))),
        context
      )
    case .report(let id):
      return page(templates.report, ReportPage(context, context.contract(id)), context)
    case .booklet(let id):
      return page(templates.booklet, BookletPage(context, context.contract(id)), context)
    case .method: return page(templates.method, MethodPage(context), context)
    case .missing: return page(templates.missing, MissingPage(context), context)
    case .area(let id, let area):
      let contract = context.contract(id)
      return page(
        templates.area,
        AreaPage(context, contract.area(area), of: contract),
        context
      )
    case .action(let id, let action):
      let contract = context.contract(id)
      return page(
        templates.action,
        ActionPage(context, contract.action(action), of: contract),
        context
      )
    }
  }

  private func easyToRead(
    _ id: Action.ID,
    of contract: Contract,
    _ context: PageContext
  ) -> [UInt8] {
    let action = contract.action(id)
    guard let text = action.easyToRead else {
      preconditionFailure("an action has the text of its page, not '\(id.rawValue)'")
    }
    return page(
      theme.templates.easyToRead,
      EasyToReadPage(context, text, of: action, in: contract),
      context
    )
  }

  private func page<View: TemplateView>(
    _ template: Template<View>,
    _ view: View,
    _ context: PageContext
  ) -> [UInt8] {
    let html = html(template, view, in: context.language)
    guard context.destination != .glossary else { return html }
    var linker = GlossaryLinker(
      html,
      in: context.language,
      words: words,
      glossary: context.href(to: .glossary)
    )
    return linker.linkedPage()
  }

  private func html<View: TemplateView>(
    _ template: Template<View>,
    _ view: View,
    in language: Language
  ) -> [UInt8] {
    guard let strings = theme.values[language] else {
      preconditionFailure("a theme has the strings of every language of its site")
    }
    var bytes: [UInt8] = []
    template.render(view, strings: strings, into: &bytes)
    return bytes
  }

  private var rootFiles: [Publication.File] {
    let original = site.languages[0]
    let strings = theme.strings
    return [
      Publication.File(path: "index.html") {
        html(
          theme.templates.root,
          RootPage(
            site,
            options,
            strings: strings,
            paths: paths,
            sharing: sharing(of: original)
          ),
          in: original
        )
      },
      Publication.File(path: "404.html") {
        html(
          theme.templates.notFound,
          NotFoundPage(site, options, strings: strings, paths: paths),
          in: original
        )
      },
    ]
  }

  /// What the page at the root tells where it is shared: the same as the home page of a language.
  private func sharing(of language: Language) -> SharingView? {
    context(.home, language).sharing(
      title: site.identity.name[language],
      description: site.identity.description[language],
      at: options.baseURL.map { "\($0)/" }
    )
  }

  private var assets: [Publication.File] {
    let stylesheet = Publication.File(path: SitePaths.stylesheet) { theme.stylesheet }
    let files = theme.assets.map { file in
      let name = file.path.dropFirst("Theme/assets/".count)
      return Publication.File(path: SitePaths.asset(String(name))) { file.bytes }
    }
    return [stylesheet] + files
  }

  private var attachments: [Publication.File] {
    site.attachments.map { attachment in
      Publication.File(path: SitePaths.attachment(attachment.name)) { attachment.bytes }
    }
  }
}
