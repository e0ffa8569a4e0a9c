import Model

/// What a chart of a contract shows; each has a page and a file of its own.
enum ChartSubject: Hashable, Sendable {
  /// What each year costs and who pays.
  case budgetByYear
  /// What each action costs, area by area.
  case budgetByAction
  /// The way of the money.
  case budgetFlow
  /// All indicators at a glance.
  case indicators
  /// One indicator.
  case indicator(Indicator.ID)

  /// Whether it shows indicators, and not money.
  var isAboutIndicators: Bool {
    switch self {
    case .indicators, .indicator: true
    case .budgetByYear, .budgetByAction, .budgetFlow: false
    }
  }

  /// The charts of a contract, in reading order; of what it does not have there are none.
  static func all(of contract: Contract) -> [ChartSubject] {
    let budget: [ChartSubject] =
      contract.budget.entries.isEmpty ? [] : [.budgetByYear, .budgetFlow, .budgetByAction]
    let indicators = contract.chartedIndicators.map { ChartSubject.indicator($0.id) }
    return budget + (indicators.isEmpty ? [] : [.indicators]) + indicators
  }
}
