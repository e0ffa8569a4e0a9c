import Model
import Presentation
import Tables
import Words

/// An amount as a card shows it: the figure, and what it is.
struct MoneyCard: Sendable {
  /// The amount that is known, or the words for why there is none.
  let value: String
  /// Over which years, who pays, and whether something of it is not known.
  let words: String

  /// The amount of a part of a contract's budget.
  init(_ context: PageContext, _ contract: Contract, _ slice: BudgetSlice) {
    let strings = context.strings
    let funding = contract.funding(of: slice)
    let total = funding.whole.total
    let about = context.about(contract)
    let years = about.inYears
    let forecast = about.forecast(of: funding.years)
    func saying(_ words: String) -> String {
      forecast.map { strings.text(.chartDescription(points: words)) + " " + $0 } ?? words
    }
    if case .none(.partlyMissing(let sum)) = total.content {
      value = strings.format.amount(sum.known)
      let unknown = strings.text(.cardUnknownAmounts(count: sum.absences.count))
      words = saying(strings.text(.cardPartlyKnown(years: years, unknown: unknown)))
      return
    }
    value = strings.text(total.amount)
    guard total.value != nil else {
      words = strings.text(.cardTotal(years: years))
      return
    }
    words = saying(
      about.shares(of: funding.whole).map { strings.text(.cardShares(years: years, shares: $0)) }
        ?? strings.text(.cardTotal(years: years)))
  }
}
