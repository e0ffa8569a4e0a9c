import Ground
import Model
import Words

/// What is said of obligations without a day of their own, in the past once their time is over.
extension ContractContext {
  private var day: Day { context.options.day }

  /// Whether the contract has ended.
  var isOver: Bool { contract.period.end < day }

  /// What is owed once of a year.
  func once(in year: Int) -> String {
    strings.text(
      year < day.year
        ? .standingOnceOfYearOver(year: String(year)) : .standingOnceOfYear(year: String(year)))
  }

  /// What is owed every year, with the years of which nothing shows it.
  func yearly(_ years: [Int]) -> String {
    let over = years.filter { $0 < day.year }
    guard !over.isEmpty else { return strings.text(.standingYearly) }
    return strings.text(
      isOver
        ? .standingYearlyOver(years: strings.text(years: over))
        : .standingYearlyOfYears(years: strings.text(years: over)))
  }
}
