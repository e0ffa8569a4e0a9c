import Model
import Templates

/// The indicators of an action: those with a chart, and those that are said in words alone.
struct ActionIndicatorsView: TemplateView {
  let charted: [IndicatorView]
  let worded: [WordedIndicatorView]

  /// Shows them; nothing where there are none.
  init?(of action: Action, in contract: Contract, _ context: PageContext) {
    let about = context.about(contract)
    let indicators = contract.indicators(of: action.id)
    guard !indicators.isEmpty else { return nil }
    charted = indicators.filter(\.hasValues).map { about.view($0) }
    worded = indicators.filter { !$0.hasValues }.map {
      WordedIndicatorView($0, of: contract, context)
    }
  }
}
