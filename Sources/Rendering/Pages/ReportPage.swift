import Ground
import Model
import Tables
import Templates
import Words

/// The report on how a contract was carried out.
struct ReportKind: ContractPart {
  let contract: Contract.ID
  let report: ExecutionReport.ID

  static let template = "report"
  static func all(of site: Site) -> [Self] {
    site.contracts.flatMap { contract in
      contract.reports.map { Self(contract: contract.id, report: $0.id) }
    }
  }

  /// Of several reports, the menu has the one whose turn it is.
  static func menu(in scope: NavigationScope) -> [Self] {
    [scope.contract].compactMap(\.self).map {
      Self(contract: $0.id, report: $0.currentReport(on: scope.day).id)
    }
  }

  /// The only report of a contract needs no years in its name.
  func path(in site: Site, _ strings: SiteStrings) -> String {
    let name = strings.folder(of: contract) + "/" + strings.text(.pathReport)
    return site.known(contract).reports.count == 1 ? name : "\(name)-\(report.rawValue)"
  }

  /// A report on a part of a contract says which.
  func title(_ context: PageContext) -> PageTitle {
    let strings = context.strings
    let report = context.contract(contract).report(report)
    let title = context.title(of: contract)
    guard context.contract(contract).years.contains(where: { !report.covers($0) }) else {
      return context.own(strings.text(.titleReport(contract: title)))
    }
    return context.own(
      strings.text(.titleReportOfYears(years: strings.text(report), contract: title)))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuReport) }
  var printedContract: Contract.ID? { contract }
  var cardOwner: Destination { Destination(self) }

  func card(_ context: PageContext) -> PageCard {
    let contract = context.contract(contract)
    let covered = contract.covered(by: contract.report(report))
    return PageCard(counting: covered, words: context.about(covered).progressCount, context)
  }

  func view(_ context: PageContext) -> ReportPage {
    let contract = context.contract(contract)
    return ReportPage(context, contract.report(report), of: contract)
  }
}

extension Destination {
  /// The report on how a contract was carried out.
  static func report(_ contract: Contract.ID, _ report: ExecutionReport.ID) -> Destination {
    Destination(ReportKind(contract: contract, report: report))
  }
}

/// The report on how a contract was carried out, whole on one page to be printed.
struct ReportPage: TemplateView {
  let page: PageView
  let head: PrintedHeadView
  let isOver: Bool
  let actions: [ReportActionView]
  let figure: FigureView?
  let byAction: TableView
  /// What each funder committed or paid, where something is known of it.
  let stages: TableView?
  let beside: MoneyView
  let matrix: TableView?
  let obligations: [ObligationView]
  /// Those about figures and commitments; words alone are not repeated on paper.
  let discrepancies: [DiscrepancyView]
  let otherDiscrepancies: LinkView?
  let sources: [SourceView]
  let method: LinkView
  let missing: LinkView

  init(_ context: PageContext, _ report: ExecutionReport, of whole: Contract) {
    let contract = whole.covered(by: report)
    let about = context.about(contract)
    page = context.frame(
      description: context.strings.text(
        .descriptionReport(contract: context.title(of: .contract(contract.id)).text)),
      freshness: Freshness(complete: context.site))
    head = Self.head(of: report, contract, context)
    isOver = report.isOver(on: context.options.day)
    let missing = contract.missingData(on: context.options.day)
    actions = contract.actions.map {
      ReportActionView($0, of: contract, in: report, missing: missing, context)
    }
    figure =
      contract.budget.entries.isEmpty
      ? nil : about.view(about.figure(.budgetByYear, id: "report-by-year")).alone
    byAction = context.view(.execution(contract, on: context.options.day), id: "report-by-action")
    stages =
      contract.stagedYears.isEmpty
      ? nil : context.view(.stages(contract, on: context.options.day), id: "report-stages")
    beside = MoneyView(context, contract)
    matrix =
      contract.indicators.isEmpty
      ? nil : context.view(.attainment(contract, on: context.options.day), id: "report-matrix")
    let (late, others) = about.obligations
    obligations = late + others
    discrepancies = about.views(of: contract.discrepancies.filter { $0.weight != .wording })
    otherDiscrepancies =
      contract.discrepancies.contains { $0.weight == .wording }
      ? context.link(to: .discrepancies(contract.id), anchor: Discrepancy.Weight.wording.rawValue)
      : nil
    sources = context.views(contract.reportedSources)
    method = context.link(to: .method)
    self.missing = context.link(to: .missing)
  }
}

extension ReportPage {
  private static func head(
    of report: ExecutionReport, _ contract: Contract, _ context: PageContext
  ) -> PrintedHeadView {
    let strings = context.strings
    let about = context.about(contract)
    let covered = [
      FactView(
        name: strings.text(.factReportPeriod), value: Markup(escaping: strings.text(report.period)),
        href: nil),
      FactView(
        name: strings.text(.factReportTotal),
        value: Markup(escaping: about.total(of: BudgetSlice())),
        href: context.href(to: .budget(contract.id))),
    ]
    let due = contract.resultsDue.map { Self.sentence(about: $0, contract, context) }
    let lines =
      (report.source == nil ? [("data-date", strings.text(.reportNotAsked))] : [])
      + due.map { ("results-due", $0) } + (about.progressCount.map { [("headline", $0)] } ?? [])
    return PrintedHeadView(
      of: contract,
      compiled: context.site.identity.isOfficial ? nil : strings.text(.reportCompiled),
      facts: covered + about.spentFacts + about.contentFacts,
      lines: lines.map { PrintedHeadView.Line(kind: $0.0, text: $0.1) },
      source: report.source ?? contract.source, context)
  }
}

extension ReportPage {
  /// By when results were due and, once that day is over, what became of them.
  private static func sentence(
    about due: ResultsDue, _ contract: Contract, _ context: PageContext
  ) -> String {
    let strings = context.strings
    let announced = strings.text(
      .reportResultsDue(years: strings.text(years: due.years), date: strings.format.date(due.day)))
    let results = contract.indicators.map { indicator in
      indicator.results.filter { due.years.contains($0.year) && $0.isKnown }.count
    }
    let isComplete = !results.isEmpty && results.allSatisfy { $0 == due.years.count }
    let isCounted = contract.observations.contains { due.years.contains($0.year) }
    guard due.day < context.options.day, !isComplete, !results.isEmpty || !isCounted else {
      return announced
    }
    let isSilent = results.allSatisfy { $0 == 0 }
    let outcome = strings.text(isSilent ? .reportResultsNone : .reportResultsSome)
    return "\(announced) \(outcome)"
  }
}

extension Indicator.Result {
  /// Whether it says something, in a number or in words, or does not apply.
  fileprivate var isKnown: Bool {
    value.value != nil || words != nil || value == .missing(.notApplicable)
  }
}

extension Contract {
  /// Where everything in its report is written.
  fileprivate var reportedSources: [Source] {
    [source] + reports.compactMap(\.source) + resultsDue.map(\.source) + [budget.source]
      + budget.amendments.map(\.source) + budget.published.map(\.source)
      + [indicatorsSource].compactMap(\.self) + indicators.flatMap(\.results).map(\.source)
      + observations.map(\.source)
  }
}
