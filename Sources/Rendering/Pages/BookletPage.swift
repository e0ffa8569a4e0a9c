import Model
import Templates

/// All fiches of a contract on one page, to be printed as a booklet.
struct BookletPage: TemplateView {
  let page: PageView
  let title: Markup
  let summary: Markup
  let fiches: [FicheView]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionBooklet,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: context.destination).text)
    summary = context.markup(
      contract.texts[context.language].summary,
      in: contract.texts.language(for: context.language)
    )
    fiches = contract.actions.map { FicheView($0, of: contract, context) }
    dataDate = context.strings.format.date(contract.updated)
  }

  static var fields: [TemplateField<BookletPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .markup("summary") { $0.summary },
      .views("fiches") { $0.fiches },
      .text("dataDate") { $0.dataDate },
    ]
  }
}
