import Ground
import Model
import Presentation
import Tables
import Templates
import Words

/// What documents say of an action over a report: what was done, what was counted, what was reached.
struct ReportActionView: TemplateView {
  /// An indicator of which something was published: in words, and its status in each year.
  struct Standing: TemplateView {
    let label: Markup
    let results: [WordedIndicatorView.Result]
    let years: [ProgressView]
  }

  let id: String
  let link: LinkView
  let account: ActionAccountView?
  let observations: TableView?
  let standings: [Standing]

  init(_ action: Action, of contract: Contract, in report: ExecutionReport, _ context: PageContext)
  {
    let name = action.id.rawValue
    id = "action-\(name)"
    link = context.link(to: .action(contract.id, action.id))
    account = action.account(of: report.id).map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 2, context)
    }
    observations = Table.observations(of: action.id, contract).map {
      context.view($0, id: "observations-\(name)")
    }
    standings = contract.indicators(of: action.id).compactMap { indicator in
      Standing(indicator, of: contract, context)
    }
  }
}

extension ReportActionView.Standing {
  /// Shows it; nothing where no result and no judgement was published.
  fileprivate init?(_ indicator: Indicator, of contract: Contract, _ context: PageContext) {
    label = context.markup(indicator.label)
    results = indicator.resultsInWords(context)
    years = contract.years.map { contract.progress(of: indicator, in: $0, on: context.options.day) }
      .filter { $0.result.value != nil || $0.judgement != nil }.map { assessment in
        let figure = ProgressFigure(context: context, indicator: indicator, assessment: assessment)
        let id = "result-\(indicator.id.rawValue)-\(assessment.year)"
        return ProgressView(assessment, of: indicator, drawing: figure.drawing(id: id), context)
      }
    guard !results.isEmpty || !years.isEmpty else { return nil }
  }
}
