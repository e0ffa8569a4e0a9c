import Model
import Templates

/// All fiches of a contract on one page, to be printed as a booklet.
struct BookletPage: TemplateView {
  let page: PageView
  let head: PrintedHeadView
  let fiches: [FicheView]

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionBooklet, ["contract": context.title(of: .contract(contract.id)).text]),
      freshness: Freshness(complete: context.site))
    head = PrintedHeadView(
      of: contract, facts: SiteParts(context: context, contract: contract).facts, lines: [],
      source: contract.source, context)
    fiches = contract.actions.map { FicheView($0, of: contract, context) }
  }
}
