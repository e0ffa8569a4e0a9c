import Model
import Presentation

extension Destination {
  /// The page itself.
  var page: any PageKind {
    switch self {
    case .home: HomeKind()
    case .contract(let contract): ContractKind(contract: contract)
    case .area(let contract, let area): AreaKind(contract: contract, area: area)
    case .action(let contract, let action): ActionKind(contract: contract, action: action)
    case .easyToRead(let contract, let action): EasyToReadKind(contract: contract, action: action)
    case .budget(let contract): BudgetKind(contract: contract)
    case .indicators(let contract): IndicatorsKind(contract: contract)
    case .report(let contract, let report): ReportKind(contract: contract, report: report)
    case .discrepancies(let contract): DiscrepanciesKind(contract: contract)
    case .diagnosis(let contract): DiagnosisKind(contract: contract)
    case .booklet(let contract): BookletKind(contract: contract)
    case .chart(let contract, let subject): ChartKind(contract: contract, subject: subject)
    case .threads: ThreadsKind()
    case .thread(let thread): ThreadKind(thread: thread)
    case .threadChart(let thread): ThreadChartKind(thread: thread)
    case .comparison: ComparisonKind()
    case .updates: UpdatesKind()
    case .update(let update): UpdateKind(update: update)
    case .easyToReadList: EasyToReadListKind()
    case .glossary: GlossaryKind()
    case .documents: DocumentsKind()
    case .document(let document): DocumentKind(document: document)
    case .data: DataKind()
    case .contractData(let contract): ContractDataKind(contract: contract)
    case .changes: ChangesKind()
    case .method: MethodKind()
    case .missing: MissingKind()
    case .page(let id): ProseKind(id: id)
    case .alphabet: AlphabetKind()
    case .siteMap: SiteMapKind()
    }
  }
}
