import Model

extension Contract {
  /// The years in which something is known at more than one stage, of the whole or of a part.
  var stagedYears: [Int] {
    years.filter { year in
      let funders = budget.funders.map { BudgetSlice(year: year, funder: $0.id) }
      let parts = actions.map { BudgetSlice(action: $0.id, year: year) }
      return ([BudgetSlice(year: year)] + funders + parts).contains {
        budget.totals(of: $0).count > 1
      }
    }
  }

  /// Whether its stages can be drawn one inside the other: something is known at more than one, and
  /// what was spent covers what was planned.
  var hasNestedStages: Bool {
    let years = stagedYears
    return !years.isEmpty
      && years.allSatisfy { budget.incomparableSpending(of: BudgetSlice(year: $0)).isEmpty }
  }
}
