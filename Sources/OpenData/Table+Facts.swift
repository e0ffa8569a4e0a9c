public import Model
public import Tables

extension Table {
  /// Its figures one by one, in the order of its rows; what only its neighbours say is said of each.
  public func facts(of site: Site) -> [Fact] {
    let facts = ownFacts(of: site)
    return site.identity.closure == nil ? facts : facts.map(\.ofClosedSite)
  }

  private func ownFacts(of site: Site) -> [Fact] {
    let whole = Fact.Place(self, in: site)
    return groups.flatMap { group in
      let place = group.subject.map { whole.narrowed(to: $0, of: site) } ?? whole
      var item = place
      return zip(group.rows.indices, group.rows).flatMap { index, row -> [Fact] in
        let isPiece = row.role == .piece
        var own = (isPiece ? item : place).narrowed(to: row.subject, of: site).qualified(
          by: zip(columns, row.cells))
        if !isPiece { item = own }
        if isSuperseded(index, in: group.rows) {
          own.qualifiers.append(Fact.Qualifier.superseded.rawValue)
        }
        return zip(columns, row.cells).flatMap { column, cell in
          Fact.all(in: cell, under: column, of: row, at: own.narrowed(to: column, of: row, site))
        }.saidOnce
      }
    }
  }
}

extension Table {
  /// Whether a row tells what was planned before an amendment, which the next row tells.
  private func isSuperseded(_ index: Int, in rows: [Row]) -> Bool {
    guard case .execution = subject, index + 1 < rows.count else { return false }
    return rows[index].subject.identifier == rows[index + 1].subject.identifier
  }
}

extension [Fact] {
  /// Each figure of a row once, where two columns hold it: what an amendment left as it was, what was
  /// paid where the budget itself is of what was paid.
  fileprivate var saidOnce: [Fact] {
    indices.filter { index in !self[..<index].contains { $0.isSaid(by: self[index]) } }.map {
      self[$0]
    }
  }
}

extension Fact {
  /// Whether another figure of the row is the same number of the same thing, or lacks it as this one does.
  fileprivate func isSaid(by other: Fact) -> Bool {
    (number != nil || status != .determined) && number == other.number && status == other.status
      && measure == other.measure && stages == other.stages
      && place.contract == other.place.contract && place.year == other.place.year
      && place.funder == other.place.funder && qualifiers == other.qualifiers
  }
}

extension Fact.Place {
  init(_ table: Table, in site: Site) {
    self.init(table: table.subject.kind, contract: table.contract)
    if table.sources.count == 1 { tableSources = table.sources }
    switch table.subject {
    case .budget(let action), .observations(let action): narrow(to: action, of: site)
    case .thread(let id): thread = id
    case .indicator(let id): narrow(to: id, of: site)
    default: break
    }
  }

  private mutating func narrow(to action: Action.ID, of site: Site) {
    self.action = action
    area = contract.flatMap(site.contract)?.actions.first { $0.id == action }?.area
  }

  /// The actions of one side of a succession, named where it is one alone.
  private mutating func narrow(to side: Succession.Side, of site: Site) {
    (contract, area, action) = (side.contract, nil, nil)
    if side.actions.count == 1 { narrow(to: side.actions[0], of: site) }
  }

  private mutating func narrow(to indicator: Indicator.ID, of site: Site) {
    let indicators = contract.flatMap(site.contract)?.indicators ?? []
    guard let indicator = indicators.first(where: { $0.id == indicator }) else { return }
    (item, label, unit) = (indicator.id.rawValue, indicator.label, indicator.unit)
    if indicator.countsPersons { qualifiers = [Fact.Qualifier.persons.rawValue] }
    narrow(to: indicator.action, of: site)
  }

  /// What a row or a group of a table is about.
  func narrowed(to subject: Row.Subject, of site: Site) -> Fact.Place {
    var place = self
    switch subject {
    case .year(let year): place.year = year
    case .contract(let id): place.contract = id
    case .funder(let id): place.funder = id
    case .area(let id): place.area = id
    case .action(let id): place.narrow(to: id, of: site)
    case .share(let action, let funder):
      place.narrow(to: action, of: site)
      place.funder = funder
    case .line(let code, let label): (place.item, place.label) = (code, label)
    case .indicator(let id, _, _): place.narrow(to: id, of: site)
    case .figure(let id, let label): (place.item, place.label) = (id.rawValue, label)
    case .observation(let id, let label):
      let observations = contract.flatMap(site.contract)?.observations ?? []
      (place.item, place.label) = (id.rawValue, label)
      if observations.first(where: { $0.id == id })?.countsPersons ?? false {
        place.qualifiers = [Fact.Qualifier.persons.rawValue]
      }
    case .obligation(let id, let label): (place.item, place.label) = (id.rawValue, label)
    case .discrepancy(let id, let label): (place.item, place.label) = (id.rawValue, label)
    case .piece(let label): place.part = label
    case .step(let step, let year, _):
      place.contract = step.contract
      place.narrow(to: step.action, of: site)
      place.year = year
    case .succession(let succession):
      place.item = subject.identifier
      place.narrow(to: succession.later, of: site)
    case .allFunders, .total, .targets, .results, .projections, .rest, .money, .everything,
      .document, .example:
      break
    }
    return place
  }

  /// What a cell of a row is about: what went before, the actions of the earlier contract.
  fileprivate func narrowed(to column: Column, of row: Row, _ site: Site) -> Fact.Place {
    guard case .succession(let succession) = row.subject, column.name == .earlier else {
      return self
    }
    var place = self
    place.narrow(to: succession.earlier, of: site)
    return place
  }

  /// What the cells of a row say the others are about: a year, a day, who pays, which contract.
  func qualified(by cells: Zip2Sequence<[Column], [Cell]>) -> Fact.Place {
    cells.reduce(into: self) { place, cell in
      guard cell.0.qualifiesRow else { return }
      switch cell.1.value {
      case .year(let year): place.year = year
      case .day(let day): place.date = day
      case .funder(let id): place.funder = id
      case .contract(let id): place.contract = id
      default: break
      }
    }
  }
}

extension Table.Subject {
  /// What kind of table it is, as data name it; the same for each action, indicator or thread.
  public var kind: String {
    if let resource { return resource.rawValue }
    return switch self {
    case .budgetByYear: "budget-by-year"
    case .budgetByFunder: "budget-by-funder"
    case .budgetByArea: "budget-by-area"
    case .budgetByAction: "budget-by-action"
    case .budget: "budget"
    case .followUp: "follow-up"
    case .indicators: "all-indicators"
    case .amountsOverYears: "amounts-over-years"
    case .followedAmounts: "followed-amounts"
    default: "progress-examples"
    }
  }

  /// The kind of figures that the whole site has in one file; nothing of what is added up from others.
  var resource: Extract.Resource? {
    switch self {
    case .budgetCodes: .budgetCodes
    case .amendment: .amendments
    case .execution: .execution
    case .stages: .stages
    case .indicator: .indicators
    case .observations: .observations
    case .diagnosis: .territory
    case .thread: .threads
    case .obligations: .obligations
    case .discrepancies: .discrepancies
    default: nil
    }
  }
}
