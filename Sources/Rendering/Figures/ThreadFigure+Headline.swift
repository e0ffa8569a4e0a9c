import Model

extension ThreadFigure {
  /// Over which years and contracts the thread runs, of which years nothing is known, and the first
  /// and the last budget.
  var headline: String {
    ([span] + [budgets].compactMap(\.self)).joined(separator: " ")
  }

  private var span: String {
    let all = years.map(\.year)
    let contracts = strings.text(
      .countContracts,
      count: Set(thread.steps.map(\.contract)).count
    )
    let (first, last) = (String(all.first ?? 0), String(all.last ?? 0))
    guard first != last else {
      return strings.text(.threadHeadlineOfYear, ["contracts": contracts, "year": first])
    }
    var values = ["contracts": contracts, "first": first, "last": last]
    let gaps = years.filter { $0.gap != nil }.map(\.year)
    guard !gaps.isEmpty else { return strings.text(.threadHeadline, values) }
    values["years"] = strings.text(years: gaps)
    return strings.text(.threadHeadlineGaps, values)
  }

  /// The first and the last known budget with their stages, side by side and not compared; nothing
  /// where no year has one budget.
  private var budgets: String? {
    let known = years.compactMap { year -> (year: Int, stage: Stage, amount: Amount)? in
      guard year.entries.count == 1, let total = year.entries[0].totals.last,
        case .known(let amount) = total.amount
      else { return nil }
      return (year.year, total.stage, amount)
    }
    guard let first = known.first, let last = known.last else { return nil }
    guard first.year < last.year else {
      return strings.text(
        .threadHeadlineBudget,
        [
          "amount": strings.format.amount(first.amount), "year": String(first.year),
          "stage": strings.text(first.stage),
        ]
      )
    }
    return strings.text(
      .threadHeadlineBudgets,
      [
        "first": String(first.year), "first-amount": strings.format.amount(first.amount),
        "first-stage": strings.text(first.stage), "last": String(last.year),
        "last-amount": strings.format.amount(last.amount), "last-stage": strings.text(last.stage),
      ]
    )
  }
}
