public import Model
public import Words

/// What a chart of a contract shows; each has a page and a file of its own.
public enum ChartSubject: Hashable, Sendable {
  /// What each year costs and who pays.
  case budgetByYear
  /// What each action costs and who pays, area by area.
  case budgetByAction
  /// What became of the budget, from planned to spent.
  case stages
  /// All indicators at a glance.
  case indicators
  /// One indicator.
  case indicator(Indicator.ID)

  /// Its name on the pages that show it, which no other chart of its contract has.
  public var identifier: String {
    switch self {
    case .budgetByYear: PageAnchor.OfBudget.byYear.rawValue
    case .budgetByAction: "actions"
    case .stages: "stages"
    case .indicators: "glance"
    case .indicator(let id): id.rawValue
    }
  }

  /// Whether it shows indicators, and not money.
  public var isAboutIndicators: Bool {
    switch self {
    case .indicators, .indicator: true
    case .budgetByYear, .budgetByAction, .stages: false
    }
  }

  /// The charts of a contract, in reading order; of what it does not have there are none.
  public static func all(of contract: Contract) -> [ChartSubject] {
    let budget: [ChartSubject] =
      contract.budget.entries.isEmpty ? [] : [.budgetByYear, .budgetByAction]
    let indicators = contract.chartedIndicators.map { ChartSubject.indicator($0.id) }
    let stages: [ChartSubject] = contract.hasNestedStages ? [.stages] : []
    return budget + stages + (indicators.isEmpty ? [] : [.indicators]) + indicators
  }
}

extension ChartSubject {
  /// The name of its files.
  public func name(_ strings: SiteStrings) -> String {
    switch self {
    case .budgetByYear: strings.text(.pathChartByYear)
    case .budgetByAction: strings.text(.pathChartByAction)
    case .stages: strings.text(.pathChartStages)
    case .indicators: strings.text(.pathIndicators)
    case .indicator(let id): id.rawValue
    }
  }

  /// What it is called.
  public func title(of contract: Contract, _ context: PageContext) -> PageTitle {
    let name = context.title(of: contract.id)
    return switch self {
    case .budgetByYear: context.own(context.strings.text(.titleChartByYear(contract: name)))
    case .budgetByAction: context.own(context.strings.text(.titleChartByAction(contract: name)))
    case .stages: context.own(context.strings.text(.captionStages(contract: name)))
    case .indicators: context.own(context.strings.text(.titleChartIndicators(contract: name)))
    case .indicator(let id): context.title(contract.indicator(id).label)
    }
  }
}

extension Site {
  /// The threads of which there is something to chart: money, or something counted.
  public var chartedThreads: [Model.Thread] {
    threads.filter { thread in
      years(of: thread).contains { $0.entries.contains { !$0.totals.isEmpty } }
        || !measures(of: thread).isEmpty
    }
  }
}
