import Model
import Templates

/// The version of an action's page that is easy to read: a choice beside the whole page, never
/// instead of it.
struct EasyToReadPage: TemplateView {
  let page: PageView
  let title: Markup
  let body: Markup
  let whole: LinkView
  let sources: [SourceView]

  init(
    _ context: PageContext, _ text: Localized<EasyToRead>, of action: Action, in contract: Contract
  ) {
    let written = text.language(for: context.language)
    let heading = action.texts[context.language].title
    page = context.frame(
      description: context.strings.text(.descriptionEasyToRead, ["title": heading]),
      freshness: Freshness(of: text, updated: \.updated))
    title =
      text[context.language].title.map { context.markup($0, in: written) }
      ?? context.markup(heading, in: action.texts.language(for: context.language))
    body = ProseRenderer(context: context, contract: contract).markup(
      text[context.language].body, in: written)
    whole = context.link(to: .action(contract.id, action.id))
    sources = context.views([action.source])
  }
}
