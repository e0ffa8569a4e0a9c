import Ground
public import Model

extension Table {
  /// What all contracts of a site plan to spend, year by year, beside the year before.
  ///
  /// A row a contract and year: contracts that run in one year are never added up.
  public static func amountsOverYears(of site: Site) -> Table {
    Table(
      .amountsOverYears, of: nil, rows: .year,
      [Column(.total), Column(.stage), Column(.change), Column(.contract), Column(.actions)],
      [Group(subject: nil, rows: site.contractYears.map { $0.row(of: site) })],
      sources: site.contracts.reversed().map(\.budget.source))
  }

  /// What the actions that threads follow cost before and after, a group for each later contract.
  public static func followedAmounts(of site: Site) -> Table {
    let successions = site.successions
    let contracts = site.contracts.reversed().filter { contract in
      successions.contains { $0.later.contract == contract.id }
    }
    return Table(
      .followedAmounts, of: nil, rows: .followed,
      [Column(.earlier), Column(.later), Column(.change)],
      contracts.map { contract in
        Group(
          subject: .contract(contract.id),
          rows: successions.filter { $0.later.contract == contract.id }.map { $0.row(of: site) })
      }, sources: site.contracts.reversed().map(\.budget.source))
  }
}

extension ContractYear {
  fileprivate func row(of site: Site) -> Row {
    guard let contract = contract.flatMap(site.contract) else {
      let nothing = Cell(.none(.notOfRow))
      return Row(.year(year), [Cell(.none(.noContract)), nothing, nothing, nothing, nothing])
    }
    let total = contract.budget.cell(BudgetSlice(year: year))
    return Row(
      .year(year),
      [
        total, Cell(.value(.stages(total.stages))),
        Cell(change, sources: total.sources, as: Cell.Value.change),
        Cell(.value(.contract(contract.id)), sources: [contract.source]),
        Cell(
          .value(.quantity(Quantity(thousandths: Int64(contract.actions.count) * 1_000), nil)),
          sources: [contract.source]),
      ])
  }
}

extension Succession {
  fileprivate func row(of site: Site) -> Row {
    let sources = { (side: Side) in site.contract(side.contract).map { [$0.budget.source] } ?? [] }
    let cell = { (amount: Stated<YearlyAmount>, side: Side) in
      Cell(
        amount, stages: amount.value?.stages ?? [], sources: sources(side), as: Cell.Value.planned)
    }
    return Row(
      .succession(self),
      [
        cell(before, earlier), cell(after, later),
        Cell(statedChange, sources: sources(earlier) + sources(later), as: Cell.Value.change),
      ])
  }
}
