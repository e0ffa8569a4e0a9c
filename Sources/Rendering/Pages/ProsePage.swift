import Model
import Presentation
import Templates
import Words

/// A page of the author's own prose.
struct ProseKind: PageKind {
  let id: Page.ID

  static let template = "page"
  static func all(of site: Site) -> [Self] { site.pages.map { Self(id: $0.id) } }
  static func menu(in scope: NavigationScope) -> [Self] {
    scope.site.pages.filter { $0.place == .main }.map { Self(id: $0.id) }
  }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }
  static var footGroup: FootGroup { .site }

  var destination: Destination { .page(id) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    site.known(id).texts[strings.language].slug
  }

  func title(_ context: PageContext) -> PageTitle {
    let texts = context.site.known(id).texts
    return PageTitle(
      text: texts[context.language].title, language: texts.language(for: context.language))
  }

  /// The words that the home page of a French public site must carry (RGAA, mandatory mention).
  func footerTitle(_ context: PageContext) -> String? {
    guard context.site.known(id).role == .accessibility else { return nil }
    return context.strings.text(context.site.identity.accessibility)
  }

  func found(_ context: PageContext) -> FoundText {
    let text = context.site.known(id).texts[context.language]
    return FoundText(text.description, [text.body.words])
  }

  func freshness(in site: Site) -> Freshness {
    Freshness(of: site.known(id).texts, updated: \.updated)
  }

  func isTextAlone(in site: Site, _ language: Language) -> Bool {
    !site.known(id).texts[language].body.takesFromData
  }

  func view(_ context: PageContext) -> ProsePage { ProsePage(context, context.site.known(id)) }
}

extension SiteStrings {
  /// How accessible a site is, as its pages must say.
  func text(_ accessibility: Site.Accessibility) -> String {
    switch accessibility {
    case .nonCompliant: text(.accessibilityNonCompliant)
    case .partiallyCompliant: text(.accessibilityPartiallyCompliant)
    case .fullyCompliant: text(.accessibilityFullyCompliant)
    }
  }
}

/// A page of prose beside the contracts.
struct ProsePage: TemplateView {
  let page: PageView
  let title: Markup
  /// Who publishes the site and where it lies, on the legal notice.
  let imprint: [ImprintEntry]
  let body: Markup

  init(_ context: PageContext, _ prose: Page) {
    let text = prose.texts[context.language]
    let written = prose.texts.language(for: context.language)
    page = context.frame(description: text.description)
    title = context.markup(text.title, in: written)
    imprint = prose.role == .legal ? context.imprint : []
    body = ProseRenderer(context: context, contract: context.site.contracts.first).markup(
      text.body, in: written)
  }
}
