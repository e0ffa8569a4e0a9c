package import Ground
package import Model
package import Tables

/// Every table that can be made of a site, and what keeps one from being written as a download.
package enum SiteTables {
  /// The tables of all contracts and threads on a day.
  package static func all(of site: Site, on day: Day) -> [Table] {
    site.contracts.flatMap { tables(of: $0, on: day) }
      + site.threads.map { .thread($0, of: site, on: day) } + [
        .amountsOverYears(of: site), .followedAmounts(of: site), .progressExamples,
      ]
  }

  private static func tables(of contract: Contract, on day: Day) -> [Table] {
    let whole: [Table] = [
      .budgetByYear(contract), .budgetByFunder(contract), .budgetByArea(contract),
      .budgetByAction(contract), .budgetByAreaAndAction(contract), .stages(contract, on: day),
      .execution(contract, on: day), .obligations(contract, on: day),
      .discrepancies(contract.discrepancies, of: contract), .indicators(contract, on: day),
      .attainment(contract, on: day),
    ]
    let areas = contract.areas.map { Table.budgetByAction(in: $0.id, contract) }
    let actions = contract.actions.flatMap { action -> [Table?] in
      [
        .budget(of: action.id, contract), .budgetStages(of: action.id, contract),
        .execution(of: action.id, contract, on: day), .attainment(of: action.id, contract, on: day),
        .observations(of: action.id, contract),
      ]
    }
    let groups = contract.diagnosis.groups.map { Table.diagnosis($0.id, contract) }
    return whole + areas + Table.amendments(contract)
      + contract.indicators.map { .indicator($0, contract, on: day) }
      + (actions + groups + [.budgetCodes(contract)]).compactMap(\.self)
  }

  /// What keeps a table from being written, in words; nothing where each cell could be.
  package static func faults(of table: Table) -> [String] {
    let columns = table.columns.map(\.identifier)
    let odd = columns.filter { name in
      name.isEmpty || !name.utf8.allSatisfy { isPlain($0) }
        || columns.count(where: { $0 == name }) > 1
    }
    let rows = table.groups.flatMap { group in
      group.rows.flatMap { row -> [String] in
        let subjects = [group.subject, row.subject].compactMap { $0?.identifier }
        let name = subjects.joined(separator: " / ")
        let unnamed = subjects.contains("") ? ["\(table.subject): a row without a name"] : []
        guard row.cells.count == table.columns.count else {
          return ["\(table.subject), \(name): \(row.cells.count) cells"]
        }
        return unnamed
          + zip(table.columns, row.cells).compactMap { column, cell in
            fault(of: cell, under: column, in: table).map {
              "\(table.subject), \(name), \(column.identifier): \($0)"
            }
          }
      }
    }
    return odd.map { "\(table.subject): column '\($0)'" } + rows
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func fault(of cell: Cell, under column: Column, in table: Table) -> String? {
    guard let value = cell.value else { return nil }
    let isMade = table.subject == .progressExamples
    if !isMade, cell.sources.isEmpty, table.sources.isEmpty { return "nowhere written" }
    let fits =
      switch (column.content, value) {
      case (.amount, .amount), (.quantity, .quantity), (.quantity, .words), (.measure, .quantity),
        (.measure, .amounts), (.measure, .words), (.share, .share), (.share, .rate), (.year, .year),
        (.year, .years), (.day, .day), (.stage, .stages), (.text, .code), (.text, .status),
        (.text, .finding), (.text, .words), (.text, .standing), (.text, .weight),
        (.subject, .funder), (.subject, .parties), (.subject, .document), (.subject, .subjects),
        (.subject, .contract), (.measure, .planned), (.change, .change):
        true
      default: false
      }
    return fits ? nil : "\(value) is no \(column.content)"
  }
}
