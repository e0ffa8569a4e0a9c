import Model
import Templates

/// The page of all indicators: the matrix and a block for each.
struct IndicatorsPage: TemplateView {
  let page: PageView
  let title: Markup
  let matrix: TableView
  let glance: FigureView?
  let indicators: [IndicatorView]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionIndicators,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: context.destination).text)
    matrix = IndicatorTables(context: context, contract: contract).matrix(id: "matrix")
    let figures = IndicatorsFigure(context: context, contract: contract)
    glance =
      contract.indicators.isEmpty
      ? nil : context.view(figures.figure(id: "glance", table: matrix), of: contract)
    let parts = SiteParts(context: context, contract: contract)
    indicators = contract.indicators.map(parts.view)
    dataDate = context.strings.format.date(contract.updated)
  }

  static var fields: [TemplateField<IndicatorsPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .view("matrix") { $0.matrix },
      .optionalView("glance") { $0.glance },
      .views("indicators") { $0.indicators },
      .text("dataDate") { $0.dataDate },
    ]
  }
}
