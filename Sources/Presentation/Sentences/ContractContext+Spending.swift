import Model
import Words

/// What is said of amounts committed or paid that no document gives.
extension ContractContext {
  func spending(_ missing: MissingSpending) -> String {
    switch missing {
    case .all(let stages, let years):
      return strings.text(
        .missingSpending(amounts: amounts(at: stages), years: strings.text(years: years)))
    case .detail(let stage, let year, let whole):
      let detail = strings.text(
        .missingSpendingDetail(amounts: amounts(at: [stage]), year: String(year)))
      return whole.map { whole in
        strings.text(.missingSpendingTotal(missing: detail, total: strings.format.amount(whole)))
      } ?? detail
    case .actions(let stages, let year, let actions):
      let titles = actions.map { context.title(of: .action(contract.id, $0)).text }
      return strings.text(
        .missingSpendingActions(
          amounts: amounts(at: stages), year: String(year), actions: strings.format.list(titles)))
    }
  }

  private func amounts(at stages: [Stage]) -> String {
    switch stages {
    case [.committed]: strings.text(.missingCommitted)
    case [.paid]: strings.text(.missingPaid)
    default: strings.text(.missingCommittedOrPaid)
    }
  }
}
