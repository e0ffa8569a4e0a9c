import Model
import Templates

/// The report on how a contract was carried out, whole on one page to be printed.
struct ReportPage: TemplateView {
  let page: PageView
  let title: Markup
  let summary: Markup
  let facts: [FactView]
  let resultsDue: [String]
  let asOf: String
  let dataDate: String
  let progressCount: String?
  let actions: [ReportActionView]
  let figure: FigureView?
  let byFunder: TableView
  let byAction: TableView
  let beside: MoneyView
  let matrix: TableView?
  let obligations: [ObligationView]
  let discrepancies: [DiscrepancyView]
  let sources: [SourceView]
  let method: LinkView
  let missing: LinkView

  init(_ context: PageContext, _ contract: Contract) {
    let parts = SiteParts(context: context, contract: contract)
    let tables = BudgetTables(context: context, contract: contract)
    page = context.frame(
      description: context.strings.text(
        .descriptionReport,
        ["contract": context.title(of: .contract(contract.id)).text]
      ),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: context.destination).text)
    summary = context.markup(
      contract.texts[context.language].summary,
      in: contract.texts.language(for: context.language)
    )
    facts = parts.facts
    resultsDue = contract.resultsDue.map { due in
      context.strings.text(
        .reportResultsDue,
        [
          "years": context.strings.text(years: due.years),
          "date": context.strings.format.date(due.day),
        ]
      )
    }
    asOf = context.strings.format.date(context.options.day)
    dataDate = context.strings.format.date(contract.updated)
    progressCount = parts.progressCount
    let missing = contract.missingData(on: context.options.day)
    actions = contract.actions.map {
      ReportActionView($0, of: contract, missing: missing, context)
    }
    figure =
      contract.budget.entries.isEmpty
      ? nil
      : context.view(
        context.figure(.budgetByYear, of: contract, id: "report-by-year"),
        of: contract
      )
    byFunder = tables.byFunder(id: "report-by-funder")
    byAction = tables.byAction(contract.actions, id: "report-by-action")
    beside = MoneyView(context, contract)
    matrix =
      contract.indicators.isEmpty
      ? nil : ReportTables(context: context, contract: contract).matrix(id: "report-matrix")
    obligations = contract.obligations.map { ObligationView($0, of: contract, context) }
    discrepancies = contract.discrepancies.map { parts.view($0) }
    sources = context.views(contract.reportedSources)
    method = context.link(to: .method)
    self.missing = context.link(to: .missing)
  }

  static var fields: [TemplateField<ReportPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .markup("summary") { $0.summary },
      .views("facts") { $0.facts },
      .texts("resultsDue") { $0.resultsDue },
      .text("asOf") { $0.asOf },
      .text("dataDate") { $0.dataDate },
      .optionalText("progressCount") { $0.progressCount },
      .views("actions") { $0.actions },
      .optionalView("figure") { $0.figure },
      .view("byFunder") { $0.byFunder },
      .view("byAction") { $0.byAction },
      .view("beside") { $0.beside },
      .optionalView("matrix") { $0.matrix },
      .views("obligations") { $0.obligations },
      .flag("hasObligations") { !$0.obligations.isEmpty },
      .views("discrepancies") { $0.discrepancies },
      .flag("hasDiscrepancies") { !$0.discrepancies.isEmpty },
      .views("sources") { $0.sources },
      .flag("hasSources") { !$0.sources.isEmpty },
      .view("method") { $0.method },
      .view("missing") { $0.missing },
    ]
  }
}

extension Contract {
  /// Where everything in its report is written.
  fileprivate var reportedSources: [Source] {
    [source] + resultsDue.map(\.source) + [budget.source] + budget.amendments.map(\.source)
      + budget.published.map(\.source)
      + [indicatorsSource].compactMap(\.self) + indicators.flatMap(\.results).map(\.source)
      + observations.map(\.source)
  }
}
