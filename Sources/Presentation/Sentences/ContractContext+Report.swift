public import Model
import Words

/// The sentences about an execution report: whether it was handed in, and what it does not say.
extension ContractContext {
  /// Whether the report that is owed was handed in.
  public func standing(of report: ExecutionReport) -> String {
    let date = strings.format.date
    return switch contract.standing(of: report, on: context.options.day) {
    case .delivered(let done, let due):
      strings.text(.reportDelivered(date: date(due), done: date(done)))
    case .late(let due): strings.text(.reportLate(date: date(due)))
    case .upcoming(let due): strings.text(.reportUpcoming(date: date(due)))
    case .undated: strings.text(.reportUndated)
    case .notAsked: strings.text(.reportNotAsked)
    }
  }

  /// By when results were due and, once that day is over, what became of them.
  public func sentence(about due: ResultsDue) -> String {
    let announced = strings.text(
      .reportResultsDue(years: strings.text(years: due.years), date: strings.format.date(due.day)))
    let results = contract.indicators.map { indicator in
      indicator.results.filter { due.years.contains($0.year) && $0.isKnown }.count
    }
    let isComplete = !results.isEmpty && results.allSatisfy { $0 == due.years.count }
    let isCounted = contract.observations.contains { due.years.contains($0.year) }
    guard due.day < context.options.day, !isComplete, !results.isEmpty || !isCounted else {
      return announced
    }
    let isSilent = results.allSatisfy { $0 == 0 }
    let outcome = strings.text(isSilent ? .reportResultsNone : .reportResultsSome)
    return "\(announced) \(outcome)"
  }

  /// The actions of which no document says what was done over a report.
  public func unsaid(_ actions: [Action], in report: ExecutionReport) -> String? {
    guard !actions.isEmpty else { return nil }
    let numbers = strings.format.list(actions.map(\.number.text))
    return strings.text(
      report.isOver(on: context.options.day)
        ? .reportUnsaid(count: actions.count, numbers: numbers)
        : .reportUnsaidYet(count: actions.count, numbers: numbers))
  }
}

extension Indicator.Result {
  /// Whether it says something, in a number or in words, or does not apply.
  fileprivate var isKnown: Bool {
    value.value != nil || words != nil || value == .missing(.notApplicable)
  }
}
