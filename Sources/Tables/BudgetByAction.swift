public import Model

extension Table {
  /// The budget of an area by action: a row a funder and one for their sum, a column a year.
  public static func budgetByAction(in area: PriorityArea.ID, _ contract: Contract) -> Table {
    let actions = contract.actions(in: area)
    return byAction(contract, actions.map(contract.group), whole: BudgetSlice(area: area))
  }

  /// The budget of all actions, without areas.
  public static func budgetByAction(_ contract: Contract) -> Table {
    byAction(contract, contract.actions.map(contract.group), whole: BudgetSlice())
  }

  /// The budget of all actions, each area after its own.
  public static func budgetByAreaAndAction(_ contract: Contract) -> Table {
    let groups = contract.areas.flatMap { area -> [Group] in
      let actions = contract.actions(in: area.id)
      guard !actions.isEmpty else { return [] }
      let sum = contract.group(.area(area.id), BudgetSlice(area: area.id), closing: .subtotal)
      return actions.map(contract.group) + [sum]
    }
    return byAction(contract, groups, whole: BudgetSlice())
  }

  /// The sum closes the table where there is more than one action.
  private static func byAction(_ contract: Contract, _ groups: [Group], whole: BudgetSlice) -> Table
  {
    let isAlone = groups.count { $0.subject?.isAction ?? false } < 2
    let sum = isAlone ? [] : [contract.group(.total, whole, closing: .total)]
    return Table(
      .budgetByAction, of: contract, rows: .actionAndFunder, contract.yearColumns, groups + sum,
      sources: [contract.budget.source])
  }
}

extension Table {
  /// Whether it is a table by action of which each amount is paid in equal shares by all who pay, so that
  /// their rows say nothing that the sums do not.
  public var isSharedEqually: Bool {
    guard subject == .budgetByAction, payers.count > 1 else { return false }
    let amounts = groups.flatMap { group in
      columns.indices.map { column in group.rows.dropLast().map { $0.cells[column].amount } }
    }
    return amounts.allSatisfy { parts in !parts.isEmpty && parts.allSatisfy { $0 == parts[0] } }
      && amounts.contains { $0.contains { $0.value != nil } }
  }
}

extension Table.Group {
  /// The row that adds it up, by what the group is about: the sum of an area closes its actions.
  public func sum(_ subject: Row.Subject) -> Row? {
    rows.last.map { sum in
      switch subject {
      case .area: Row(subject, sum.cells, .subtotal)
      case .total: Row(subject, sum.cells, .total)
      default: Row(subject, sum.cells)
      }
    }
  }
}

extension Contract {
  fileprivate func group(_ action: Action) -> Table.Group {
    group(.action(action.id), BudgetSlice(action: action.id), closing: .subtotal)
  }

  fileprivate func group(
    _ subject: Row.Subject, _ slice: BudgetSlice, closing role: Row.Role
  ) -> Table.Group { Table.Group(subject: subject, rows: funderRows(of: slice, closing: role)) }
}
