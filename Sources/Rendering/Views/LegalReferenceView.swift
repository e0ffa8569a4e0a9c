import Model
import Presentation
import Templates

/// A text on which a contract rests.
struct LegalReferenceView: TemplateView {
  let title: Markup
  let url: String?
  let source: SourceView

  init(_ reference: LegalReference, _ context: PageContext) {
    title = reference.url == nil ? context.words(reference.title) : context.markup(reference.title)
    url = reference.url
    source = context.view(reference.source)
  }
}
