public import Model

/// What a year, an action or an area costs over the whole of a table: what each who pays brings, and all
/// together.
public struct Funding: Sendable {
  /// What is paid for.
  public let subject: Row.Subject
  /// What each brings, in the order of the budget.
  public let parts: [Cell]
  /// What all of them bring.
  public let total: Cell

  /// Who pays which share of it; nothing where a part is not known.
  public var shares: [Percentage?]? { Percentage.shares(of: parts.map(\.amount)) }
}

extension Contract {
  /// What a part of the budget costs year by year, and over the whole period.
  public func funding(of slice: BudgetSlice) -> (years: [Funding], whole: Funding) {
    let funding = { (subject: Row.Subject, slice: BudgetSlice) in
      Funding(
        subject: subject,
        parts: self.budget.funders.map { self.budget.cell(slice.narrowed(to: $0.id)) },
        total: self.budget.cell(slice))
    }
    return (years.map { funding(.year($0), slice.narrowed(to: $0)) }, funding(.total, slice))
  }
}

extension Table {
  /// Who pays, as the columns in which it stands; the columns before the total, or the rows of a group.
  public var payers: [Column] {
    guard let total = columns.firstIndex(where: { $0.name == .total }) else {
      return groups.first?.rows.compactMap { row in
        guard case .funder(let id) = row.subject else { return nil }
        return Column(.amount, of: .funder(id))
      } ?? []
    }
    return Array(columns[..<total])
  }

  /// What each thing costs that the table tells of: a row where payers have columns, a group where they
  /// have rows.
  public var fundings: [Funding] {
    guard let total = columns.firstIndex(where: { $0.name == .total }) else {
      return groups.compactMap { group in
        guard let subject = group.subject, let total = group.rows.last?.cells.last else {
          return nil
        }
        return Funding(
          subject: subject, parts: group.rows.dropLast().compactMap(\.cells.last), total: total)
      }
    }
    return groups.flatMap(\.rows).map { row in
      Funding(subject: row.subject, parts: Array(row.cells[..<total]), total: row.cells[total])
    }
  }
}
