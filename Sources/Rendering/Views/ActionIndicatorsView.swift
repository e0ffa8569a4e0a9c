import Model
import Presentation
import Templates

/// The indicators of an action: those with a chart, and those that are said in words alone.
struct ActionIndicatorsView: TemplateView {
  let charted: [IndicatorView]
  let worded: [WordedIndicatorView]

  /// Shows them; nothing where there are none.
  ///
  /// What is said differently about the action itself stands beside it and not beside them.
  init?(of action: Action, in contract: Contract, _ context: PageContext) {
    let about = context.about(contract)
    let indicators = contract.indicators(of: action.id)
    guard !indicators.isEmpty else { return nil }
    let told = contract.discrepancies(about: .action(action.id))
    charted = indicators.filter(\.hasValues).map { indicator in
      var view = about.view(indicator)
      view.discrepancies = view.discrepancies.beside(told)
      return view
    }
    worded = indicators.filter { !$0.hasValues }.map { indicator in
      var view = WordedIndicatorView(indicator, of: contract, context)
      view.discrepancies = view.discrepancies.beside(told)
      return view
    }
  }
}
