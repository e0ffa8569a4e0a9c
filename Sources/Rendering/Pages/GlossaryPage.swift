import Model
import Presentation
import Search
import Templates
import Words

/// The page of words explained.
struct GlossaryKind: PageKind {
  static let template = "glossary"
  static func all(of site: Site) -> [Self] { [Self()] }
  static func foot(in scope: NavigationScope) -> [Self] { all(of: scope.site) }

  var destination: Destination { .glossary }
  func path(in site: Site, _ strings: SiteStrings) -> String { strings.text(.pathGlossary) }
  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleGlossary))
  }
  var explainsWords: Bool { false }
  func view(_ context: PageContext) -> GlossaryPage { GlossaryPage(context) }
}

/// The page of words explained.
struct GlossaryPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("terms", Entry.self)]

  /// A word.
  struct Entry: TemplateView {
    let id: String
    let term: Markup
    /// What it stands for, where that says more than the term.
    let official: Markup?
    let plain: Markup?
    let isOurs: Bool
    let source: SourceView?
  }

  let page: PageView
  let title: Markup
  let terms: [Entry]

  init(_ context: PageContext) {
    page = context.frame(description: context.strings.text(.descriptionGlossary))
    title = Markup(escaping: context.title(of: context.destination).text)
    let ordered = context.site.glossary.sorted { left, right in
      (AlphabetKey(left.term[context.language]), left.id) < (
        AlphabetKey(right.term[context.language]), right.id
      )
    }
    terms = ordered.map { term in
      Entry(
        id: term.id.rawValue, term: context.markup(term.term),
        official: term.official.flatMap { official in
          official[context.language] == term.term[context.language] ? nil : context.markup(official)
        }, plain: term.plain.map(context.markup), isOurs: term.isOurs,
        source: term.source.map(context.view))
    }
  }
}
