public import Ground
public import Model

extension Table {
  /// The amounts at each stage, for the parts that have more than one: what was planned beside what
  /// was committed or paid, never one compared with the detail of another.
  ///
  /// A group a year.
  public static func stages(_ contract: Contract, on day: Day) -> Table {
    let budget = contract.budget
    let years = contract.stagedYears.map { (year: $0, parts: contract.stagedParts(in: $0)) }
    let slices = years.flatMap { $0.parts.map(\.slice) }
    let totals = slices.flatMap { budget.totals(of: $0) }
    let known = Set(totals.map(\.stage))
    let stages = Stage.allCases.filter(known.contains)
    let hasRates = slices.contains { !budget.executionRates(of: $0).isEmpty }
    let columns = stages.map { stage in
      let spenders = Set(totals.filter { $0.stage == stage }.map(\.spender))
      let spender = spenders.count == 1 ? spenders.first ?? nil : nil
      return Column(.amount, of: .stage(stage, spender: spender))
    }
    return Table(
      .stages, of: contract, rows: .funder, columns + (hasRates ? [Column(.rate)] : []),
      years.map { year, parts in
        Group(
          subject: .year(year),
          rows: parts.map { part in
            let cells = stages.map { budget.stagedCell(part.slice, at: $0, in: year, on: day) }
            return Row(
              part.subject, cells + (hasRates ? [budget.rateCell(part.slice)] : []), part.role)
          })
      }, notes: Note.about(totals), sources: totals.flatMap(\.sources))
  }
}

extension Contract {
  /// Who pays, then the whole of a year, then the actions of it that have more than one stage, each with
  /// the funders of which a document says what they spent on it.
  fileprivate func stagedParts(
    in year: Int
  ) -> [(subject: Row.Subject, slice: BudgetSlice, role: Row.Role)] {
    let shares = budget.spentShares(in: year)
    let pieces = actions.flatMap { action -> [(Row.Subject, BudgetSlice, Row.Role)] in
      let slice = BudgetSlice(action: action.id, year: year)
      let own = shares.filter { $0.action == action.id }.compactMap { share in
        share.funder.map { (Row.Subject.share(action.id, $0), share, Row.Role.piece) }
      }
      return (budget.totals(of: slice).count > 1 ? [(.action(action.id), slice, .piece)] : []) + own
    }
    let funders = budget.funders.map { funder in
      (Row.Subject.funder(funder.id), BudgetSlice(year: year, funder: funder.id), Row.Role.part)
    }
    return funders + [(.total, BudgetSlice(year: year), .total)] + pieces
  }
}

extension Budget {
  /// What a funder brought to what another party spent is no spending of its own; what the spender
  /// paid of it alone, no document may say.
  fileprivate func stagedCell(
    _ slice: BudgetSlice, at stage: Stage, in year: Int, on day: Day
  ) -> Cell {
    let whole = total(of: BudgetSlice(year: year), at: stage)
    guard slice.funder != nil, let spender = whole?.spender else {
      if slice.funder != nil, total(of: slice, at: stage) == nil, let whole,
        let left = left(of: slice, by: whole)
      {
        return Cell(left)
      }
      return cell(slice, at: stage, in: year, on: day)
    }
    if let part = total(of: slice, at: stage), part.sum.knownPart != nil {
      return Cell(part, marks: [.contribution])
    }
    return slice.funder == spender
      ? Cell(.none(.withinTotal)) : cell(slice, at: stage, in: year, on: day)
  }
}
