import Model
import Tables
import Templates
import Words

/// The page of all indicators of a contract; a contract without any has none.
struct IndicatorsKind: ContractPart {
  let contract: Contract.ID

  static let template = "indicators"
  static func all(of site: Site) -> [Self] {
    site.contracts.filter { !$0.indicators.isEmpty }.map { Self(contract: $0.id) }
  }
  static func menu(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  func path(in site: Site, _ strings: SiteStrings) -> String {
    strings.folder(of: contract) + "/" + strings.text(.pathIndicators)
  }

  func title(_ context: PageContext) -> PageTitle {
    context.own(context.strings.text(.titleIndicators(contract: context.title(of: contract))))
  }

  func menuTitle(_ strings: SiteStrings) -> String? { strings.text(.menuIndicators) }

  func view(_ context: PageContext) -> IndicatorsPage {
    IndicatorsPage(context, context.contract(contract))
  }
}

extension Destination {
  /// The page of all indicators of a contract; a contract without any has none.
  static func indicators(_ contract: Contract.ID) -> Destination {
    Destination(IndicatorsKind(contract: contract))
  }
}

/// The page of all indicators: the matrix and a block for each.
struct IndicatorsPage: TemplateView {
  static let anchors: [TemplateAnchor] = [
    .each("indicators", IndicatorView.self), .each("worded", WordedIndicatorView.self),
  ]

  /// The indicators of an action for which no value is set.
  struct WordedGroup: TemplateView {
    let action: LinkView
    let worded: [WordedIndicatorView]
  }

  let page: PageView
  let title: Markup
  let glance: FigureView?
  let progressCount: String?
  let indicators: [IndicatorView]
  let worded: [WordedGroup]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionIndicators(contract: context.title(of: .contract(contract.id)).text)),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    let about = context.about(contract)
    let charted = contract.chartedIndicators
    glance =
      charted.isEmpty ? nil : about.view(about.figure(ofAllIndicators: "glance", table: "matrix"))
    indicators = charted.map { about.view($0) }
    worded = contract.actions.compactMap { action in
      let indicators = contract.indicators(of: action.id).filter { !$0.hasValues }
      guard !indicators.isEmpty else { return nil }
      return WordedGroup(
        action: context.link(to: .action(contract.id, action.id)),
        worded: indicators.map { WordedIndicatorView($0, of: contract, context) })
    }
    progressCount = about.progressCount
    dataDate = context.strings.format.date(contract.updated)
  }
}
