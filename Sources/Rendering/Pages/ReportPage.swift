import Ground
import Model
import Presentation
import Tables
import Templates
import Words

/// The report on how a contract was carried out.
struct ReportKind: ContractPart {
  let contract: Contract.ID
  let report: ExecutionReport.ID

  static let template = "report"
  static func all(of contract: Contract) -> [Self] {
    contract.reports.map { Self(contract: contract.id, report: $0.id) }
  }

  /// Of several reports, the menu has the one whose turn it is.
  static func menu(in scope: NavigationScope) -> [Self] {
    [scope.contract].compactMap(\.self).map {
      Self(contract: $0.id, report: $0.currentReport(on: scope.day).id)
    }
  }

  var destination: Destination { .report(contract, report) }
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
  var cardOwner: Destination { destination }

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

/// How a contract was carried out: each action in a row, then only what a document says of it.
struct ReportPage: TemplateView {
  let page: PageView
  let head: PrintedHeadView
  let overview: TableView
  let actions: [ReportActionView]
  /// The actions of which no document says what was done, by their numbers.
  let unsaid: String?
  let money: MoneyView
  let byAction: TableView?
  /// What each funder committed or paid, where something is known of it.
  let stages: TableView?
  let indicators: IndicatorOverview?
  let obligations: [ObligationView]
  let obligationCount: String
  let contract: LinkView
  /// Those about figures; where there are others, a link leads to all; where there is none, a sentence says so.
  let discrepancies: [DiscrepancyView]
  let allDiscrepancies: LinkView?
  let noDiscrepancy: String?
  let sources: [SourceView]
  let method: LinkView
  let missing: LinkView

  /// All indicators: how many are assessed, the values of those that have some, how many have none.
  struct IndicatorOverview: TemplateView {
    let count: String?
    let matrix: TableView?
    let worded: String?
    let all: LinkView
  }

  init(_ context: PageContext, _ report: ExecutionReport, of whole: Contract) {
    let contract = whole.covered(by: report)
    let about = context.about(contract)
    let day = context.options.day
    page = context.frame(
      description: context.strings.text(
        .descriptionReport(contract: context.title(of: .contract(contract.id)).text)))
    head = PrintedHeadView(of: report, contract, context)
    overview = context.view(.followUp(contract, by: report, on: day), id: "report-overview")
    let told = contract.actions.filter { contract.tells(of: $0, in: report) }
    actions = told.map { ReportActionView($0, of: contract, in: report, context) }
    unsaid = about.unsaid(
      contract.actions.filter { !contract.tells(of: $0, in: report) }, in: report)
    money = MoneyView(context, contract)
    byAction =
      contract.budget.entries.isEmpty
      ? nil : context.view(.execution(contract, on: day), id: "report-by-action")
    stages =
      contract.stagedYears.isEmpty
      ? nil : context.view(.stages(contract, on: day), id: "report-stages")
    indicators = about.indicatorOverview
    obligations = about.obligations
    obligationCount = about.obligationCount
    self.contract = context.link(to: .contract(contract.id))
    discrepancies = about.views(of: contract.discrepancies.filter { $0.weight == .figure })
    allDiscrepancies =
      whole.discrepancies.count > discrepancies.count
      ? context.link(to: .discrepancies(contract.id)) : nil
    noDiscrepancy =
      whole.discrepancies.isEmpty ? context.strings.text(.discrepanciesLead(count: 0)) : nil
    sources = context.views(contract.reportedSources)
    method = context.link(to: .method)
    missing = context.link(to: .missing)
  }
}

extension ContractContext {
  /// All indicators of a report; nothing where there are none.
  fileprivate var indicatorOverview: ReportPage.IndicatorOverview? {
    guard !contract.indicators.isEmpty else { return nil }
    let charted = contract.chartedIndicators
    let worded = contract.indicators.count - charted.count
    return ReportPage.IndicatorOverview(
      count: progressCount,
      matrix: charted.isEmpty
        ? nil : context.view(.indicators(contract, on: context.options.day), id: "report-matrix"),
      worded: worded == 0 ? nil : strings.text(.reportWorded(count: worded)),
      all: context.link(to: .indicators(contract.id)))
  }
}

extension PrintedHeadView {
  /// What a report covers, where it stands, and what it was made of.
  fileprivate init(of report: ExecutionReport, _ contract: Contract, _ context: PageContext) {
    let (strings, about) = (context.strings, context.about(contract))
    let isOfficial = context.site.identity.isOfficial
    let years = strings.text(report)
    let due = contract.resultsDue.map { about.sentence(about: $0) }
    let lines =
      [("report-due", about.standing(of: report))]
      + (isOfficial ? [] : [("compiled", strings.text(.reportCompiled))])
      + due.map { ("results-due", $0) }
    self.init(
      kicker: context.link(to: .contract(contract.id)),
      title: Markup(
        escaping: strings.text(
          isOfficial ? .reportHeadingOfficial(years: years) : .reportHeading(years: years))),
      of: contract,
      facts: [
        FactView(
          name: strings.text(.factReportPeriod),
          value: Markup(escaping: strings.text(report.period)), href: nil)
      ], lines: lines.map { PrintedHeadView.Line(kind: $0.0, text: $0.1) },
      source: report.source ?? contract.source, context)
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
