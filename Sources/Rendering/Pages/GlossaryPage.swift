import Model
import Templates

/// The page of words explained.
struct GlossaryPage: TemplateView {
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
    page = context.frame(
      description: context.strings.text(.descriptionGlossary),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    let ordered = context.site.glossary.sorted { left, right in
      (left.term[context.language].lowercased(), left.id) < (
        right.term[context.language].lowercased(), right.id
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
