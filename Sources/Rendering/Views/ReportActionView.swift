import Ground
import Model
import Tables
import Templates
import Words

/// An action in the report: what came of it, how far it is, what it cost, what is missing.
struct ReportActionView: TemplateView {
  /// An indicator with its status in each year that can be told of.
  struct Standing: TemplateView {
    let label: Markup
    let years: [ProgressView]
  }

  let id: String
  let link: LinkView
  let summary: Markup
  let people: ActionPeopleView?
  /// What was done over the period of the report; nothing where no document says it.
  let account: ActionAccountView?
  let accountTitle: String
  let observations: TableView?
  let indicators: TableView?
  let standings: [Standing]
  let isReported: Bool
  let budgetHeadline: String
  let budget: TableView?
  let execution: [String]
  let perPerson: [String]
  /// Those about figures and commitments; words alone are not repeated on paper.
  let discrepancies: [DiscrepancyView]
  let missing: [String]

  /// Shows an action of a contract as far as a report covers it, with what is missing of it among
  /// all that is missing of that contract.
  init(
    _ action: Action, of contract: Contract, in report: ExecutionReport, missing all: [MissingData],
    _ context: PageContext
  ) {
    let day = context.options.day
    let about = context.about(contract)
    let name = action.id.rawValue
    let own = contract.indicators(of: action.id)
    id = "action-\(name)"
    link = context.link(to: .action(contract.id, action.id))
    summary = context.words(
      action.texts[context.language].summary, in: action.texts.language(for: context.language))
    people = ActionPeopleView(action, context)
    account = action.account(of: report.id).map {
      ActionAccountView($0, of: action, in: contract, levelsDown: 2, context)
    }
    accountTitle = context.strings.text(.actionDone)
    observations = Table.observations(of: action.id, contract).map {
      context.view($0, id: "observations-\(name)")
    }
    indicators = Table.attainment(of: action.id, contract, on: day).map {
      context.view($0, id: "indicators-\(name)")
    }
    standings = own.map { indicator in
      Standing(
        label: context.markup(indicator.label),
        years: contract.assessments(of: indicator, on: context.options.day).map {
          Self.progress($0, of: indicator, context)
        })
    }
    isReported = observations != nil || own.contains { !$0.results.isEmpty }
    budgetHeadline = about.budgetHeadline(of: BudgetSlice(action: action.id))
    budget = Table.execution(of: action.id, contract, on: day).map {
      context.view($0, id: "budget-\(name)")
    }
    execution = about.execution(of: BudgetSlice(action: action.id))
    perPerson = about.perPerson(action)
    discrepancies = about.views(
      of: contract.discrepancies(about: .action(action.id)).filter { $0.weight != .wording })
    missing = all.filter { $0.isAbout(action.id, own) }.map(about.missing)
  }
}

extension ReportActionView {
  private static func progress(
    _ assessment: ProgressAssessment, of indicator: Indicator, _ context: PageContext
  ) -> ProgressView {
    let figure = ProgressFigure(context: context, indicator: indicator, assessment: assessment)
    let id = "result-\(indicator.id.rawValue)-\(assessment.year)"
    return ProgressView(assessment, of: indicator, drawing: figure.drawing(id: id), context)
  }
}

extension Contract {
  /// How an indicator stands in each year with a result or a judgement, in each that is over, and in
  /// the one reported.
  fileprivate func assessments(of indicator: Indicator, on day: Day) -> [ProgressAssessment] {
    let reported = progressYear(on: day)
    let over = yearsOver(on: day)
    return years.filter { $0 <= reported ?? $0 }.map { progress(of: indicator, in: $0, on: day) }
      .filter {
        $0.result.value != nil || $0.judgement != nil || $0.year == reported
          || over.contains($0.year)
      }
  }
}

extension MissingData {
  /// Whether it is about an action, its money or its indicators; missing results stand with the
  /// attainment.
  fileprivate func isAbout(_ action: Action.ID, _ indicators: [Indicator]) -> Bool {
    switch self {
    case .amount(action, _, _, _): true
    case .baseline(let id, _), .targets(let id, _, _): indicators.contains { $0.id == id }
    case .stated, .amount, .results, .spending, .obligation, .obligationOfYears: false
    }
  }
}
