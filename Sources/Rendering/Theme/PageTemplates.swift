import Diagnostics
import Templates
import Words

/// The templates of all kinds of page, compiled against what each page shows.
struct PageTemplates: Sendable {
  let root: Template<RootPage>
  let notFound: Template<NotFoundPage>
  let home: Template<HomePage>
  let contract: Template<ContractPage>
  let area: Template<AreaPage>
  let action: Template<ActionPage>
  let budget: Template<BudgetPage>
  let indicators: Template<IndicatorsPage>
  let diagnosis: Template<DiagnosisPage>
  let discrepancies: Template<DiscrepanciesPage>
  let chart: Template<ChartPage>
  let documents: Template<DocumentsPage>
  let glossary: Template<GlossaryPage>
  let prose: Template<ProsePage>
  let siteMap: Template<SiteMapPage>
  let threads: Template<CardListPage<ThreadCardView>>
  let thread: Template<ThreadPage>
  let updates: Template<CardListPage<UpdateCardView>>
  let update: Template<UpdatePage>
  let easyToRead: Template<EasyToReadPage>
  let report: Template<ReportPage>
  let booklet: Template<BookletPage>
  let method: Template<MethodPage>
  let missing: Template<MissingPage>

  /// Compiles them all, so that the mistakes of all are reported in one run.
  init?(_ set: inout TemplateSet, _ strings: TemplateStrings, into diagnostics: inout [Diagnostic])
  {
    func compile<View: TemplateView>(_ name: String) -> Template<View>? {
      set.compile(name, for: View.self, strings: strings, into: &diagnostics)
    }
    let root: Template<RootPage>? = compile("root")
    let notFound: Template<NotFoundPage>? = compile("not-found")
    let home: Template<HomePage>? = compile("home")
    let contract: Template<ContractPage>? = compile("contract")
    let area: Template<AreaPage>? = compile("area")
    let action: Template<ActionPage>? = compile("action")
    let budget: Template<BudgetPage>? = compile("budget")
    let indicators: Template<IndicatorsPage>? = compile("indicators")
    let diagnosis: Template<DiagnosisPage>? = compile("diagnosis")
    let discrepancies: Template<DiscrepanciesPage>? = compile("discrepancies")
    let chart: Template<ChartPage>? = compile("chart")
    let documents: Template<DocumentsPage>? = compile("documents")
    let glossary: Template<GlossaryPage>? = compile("glossary")
    let prose: Template<ProsePage>? = compile("page")
    let siteMap: Template<SiteMapPage>? = compile("site-map")
    let threads: Template<CardListPage<ThreadCardView>>? = compile("threads")
    let thread: Template<ThreadPage>? = compile("thread")
    let updates: Template<CardListPage<UpdateCardView>>? = compile("updates")
    let update: Template<UpdatePage>? = compile("update")
    let easyToRead: Template<EasyToReadPage>? = compile("easy-to-read")
    let report: Template<ReportPage>? = compile("report")
    let booklet: Template<BookletPage>? = compile("booklet")
    let method: Template<MethodPage>? = compile("method")
    let missing: Template<MissingPage>? = compile("missing")
    guard let threads, let thread, let updates, let update, let easyToRead else { return nil }
    guard let report, let booklet, let method, let missing else { return nil }
    guard let root, let notFound, let home, let contract, let area, let action, let budget,
      let indicators, let diagnosis, let discrepancies, let chart, let documents, let glossary,
      let prose, let siteMap
    else { return nil }
    self.root = root
    self.notFound = notFound
    self.home = home
    self.contract = contract
    self.area = area
    self.action = action
    self.budget = budget
    self.indicators = indicators
    self.diagnosis = diagnosis
    self.discrepancies = discrepancies
    self.chart = chart
    self.documents = documents
    self.glossary = glossary
    self.prose = prose
    self.siteMap = siteMap
    self.threads = threads
    self.thread = thread
    self.updates = updates
    self.update = update
    self.easyToRead = easyToRead
    self.report = report
    self.booklet = booklet
    self.method = method
    self.missing = missing
  }
}
