import Model
import Presentation
import Tables
import Templates
import Words

/// The page of all indicators of a contract; a contract without any has none.
struct IndicatorsKind: ContractPart {
  let contract: Contract.ID

  static let template = "indicators"
  static func all(of contract: Contract) -> [Self] {
    contract.indicators.isEmpty ? [] : [Self(contract: contract.id)]
  }
  static func menu(in scope: NavigationScope) -> [Self] { ofContract(in: scope) }

  var destination: Destination { .indicators(contract) }
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

/// The page of all indicators: a chart and a table of all, then what is to be said of single ones.
struct IndicatorsPage: TemplateView {
  static let anchors: [TemplateAnchor] = [.each("entries", Entry.self)]

  /// What an indicator counts and how it stands, with the way to its values.
  struct Entry: TemplateView {
    let id: String
    let label: Markup
    let href: String
    let definition: Markup?
    /// The convention by which it is assessed, where not all go by the same.
    let convention: String?
    /// How it stands, where it can be assessed.
    let progress: ProgressView?
    let isUnset: Bool

    /// Whether the table of all says everything of it.
    fileprivate var isInTable: Bool {
      !isUnset && definition == nil && convention == nil && progress == nil
    }
  }

  /// The indicators of an action.
  struct Group: TemplateView {
    let action: LinkView
    let entries: [Entry]
  }

  let page: PageView
  let title: Markup
  let glance: FigureView?
  let progressCount: String?
  /// The convention by which all are assessed.
  let convention: String?
  let groups: [Group]
  let dataDate: String

  init(_ context: PageContext, _ contract: Contract) {
    let description = context.strings.text(
      .descriptionIndicators(contract: context.title(of: .contract(contract.id)).text))
    page = context.frame(
      description: description,
      about: context.dataset(
        of: contract, description: description,
        measuring: contract.indicators.map { $0.label[context.language] }))
    title = Markup(escaping: context.title(of: context.destination).text)
    let about = context.about(contract)
    glance =
      contract.chartedIndicators.isEmpty
      ? nil : about.view(about.figure(.indicators), table: "matrix")
    let conventions = contract.indicators.filter(\.hasValues).compactMap(about.convention)
    let common = conventions.allSatisfy { $0 == conventions[0] } ? conventions.first : nil
    convention = common
    groups = contract.actions.compactMap { action in
      let entries = contract.indicators(of: action.id).map { about.entry($0, besides: common) }
        .filter { !$0.isInTable }
      guard !entries.isEmpty else { return nil }
      let page = Destination.action(contract.id, action.id)
      return Group(
        action: LinkView(
          title: context.marked(Markup(escaping: context.strings.name(of: action)), of: page),
          href: context.href(to: page), isCurrent: false), entries: entries)
    }
    progressCount = about.progressCount
    dataDate = context.strings.format.date(contract.updated)
  }
}

extension ContractContext {
  fileprivate func entry(_ indicator: Indicator, besides common: String?) -> IndicatorsPage.Entry {
    let isAssessed = contract.progressYear(on: context.options.day).map { year in
      let assessment = contract.progress(of: indicator, in: year, on: context.options.day)
      return assessment.status != .cannotBeAssessed || assessment.judgement != nil
    }
    return IndicatorsPage.Entry(
      id: indicator.id.rawValue, label: context.markup(indicator.label),
      href: context.href(to: .action(contract.id, indicator.action), anchor: indicator.id.rawValue),
      definition: indicator.definition.map(context.words),
      convention: indicator.hasValues && common == nil ? convention(of: indicator) : nil,
      progress: isAssessed == true ? progress(of: indicator) : nil, isUnset: !indicator.hasValues)
  }
}
