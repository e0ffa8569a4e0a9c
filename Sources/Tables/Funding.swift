public import Model

/// What a year, an action or an area costs over the whole of a table: what each funder pays, and all
/// together.
public struct Funding: Sendable {
  /// What is paid for.
  public let subject: Row.Subject
  /// What each funder pays, in the order of the budget.
  public let parts: [Cell]
  /// What all of them pay.
  public let total: Cell

  /// Who pays which share of it; nothing where a part is not known.
  public var shares: [Percentage?]? { Percentage.shares(of: parts.map(\.amount)) }
}

extension Table {
  /// What each thing costs that the table tells of: a row where funders have columns, a group where they
  /// have rows.
  public var fundings: [Funding] {
    let funders = columns.indices.filter { columns[$0].funder != nil }
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
      Funding(subject: row.subject, parts: funders.map { row.cells[$0] }, total: row.cells[total])
    }
  }
}
