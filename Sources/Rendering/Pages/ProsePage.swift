import Model
import Templates

/// A page of prose beside the contracts.
struct ProsePage: TemplateView {
  let page: PageView
  let title: Markup
  let body: Markup

  init(_ context: PageContext, _ prose: Page) {
    let text = prose.texts[context.language]
    let written = prose.texts.language(for: context.language)
    page = context.frame(
      description: text.description, freshness: Freshness(of: prose.texts, updated: \.updated))
    title = context.markup(text.title, in: written)
    body = ProseRenderer(context: context, contract: context.site.contracts.first).markup(
      text.body, in: written)
  }
}
