import Model

/// What a chart of a contract shows; each has a page and a file of its own.
enum ChartSubject: Hashable, Sendable {
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

  /// Whether it shows indicators, and not money.
  var isAboutIndicators: Bool {
    switch self {
    case .indicators, .indicator: true
    case .budgetByYear, .budgetByAction, .stages: false
    }
  }

  /// The charts of a contract, in reading order; of what it does not have there are none.
  static func all(of contract: Contract) -> [ChartSubject] {
    let budget: [ChartSubject] =
      contract.budget.entries.isEmpty ? [] : [.budgetByYear, .budgetByAction]
    let indicators = contract.chartedIndicators.map { ChartSubject.indicator($0.id) }
    let stages: [ChartSubject] = contract.hasNestedStages ? [.stages] : []
    return budget + stages + (indicators.isEmpty ? [] : [.indicators]) + indicators
  }
}

extension Site {
  /// The threads of which there is something to chart: money, or something counted.
  var chartedThreads: [Model.Thread] {
    threads.filter { thread in
      years(of: thread).contains { $0.entries.contains { !$0.totals.isEmpty } }
        || !measures(of: thread).isEmpty
    }
  }
}
