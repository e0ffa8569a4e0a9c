public import Model

extension Table {
  /// What was counted of an action, year by year, with its parts; nothing where nothing was.
  public static func observations(of action: Action.ID, _ contract: Contract) -> Table? {
    let own = contract.observations(of: action)
    guard !own.isEmpty else { return nil }
    let columns = [Column.Name.year, .counted] + (own.contains { $0.date != nil } ? [.date] : [])
    return Table(
      .observations(of: action), of: contract, rows: .observation, columns.map { Column($0) },
      [
        Group(
          subject: nil,
          rows: own.flatMap(\.rows).map {
            Row($0.subject, Array($0.cells.prefix(columns.count)), $0.role)
          })
      ], sources: own.map(\.source))
  }

  /// The figures of a group of the diagnosis; nothing where there is no such group.
  public static func diagnosis(_ group: String, _ contract: Contract) -> Table? {
    contract.diagnosis.groups.first { $0.id == group }.map { group in
      let rows = group.figures.map { Row(.figure($0.id, $0.label), [Cell($0)]) }
      return Table(
        .diagnosis(group.id), of: contract, rows: .figure, [Column(.value)],
        [Group(subject: nil, rows: rows)], sources: group.figures.map(\.source))
    }
  }
}

extension Observation {
  /// The whole, then its parts: year, value, day.
  fileprivate var rows: [Row] {
    let nothing = Cell(.none(.notOfRow))
    let year = Cell(.value(.year(year)), sources: [source])
    let day = date.map { Cell(.value(.day($0)), sources: [source]) } ?? nothing
    return [Row(.observation(id, label), [year, valueCell, day])]
      + (parts.map { (.piece($0.label), $0.value) } + (unstatedRest.map { [(.rest, $0)] } ?? []))
      .map { (subject: Row.Subject, value: Quantity) in
        Row(subject, [nothing, cell(value), nothing], .piece)
      }
  }

  /// What was counted, and the discrepancy about it.
  var valueCell: Cell {
    Cell(
      .value(.quantity(value, unit)), marks: discrepancy.map { [.discrepancy($0)] } ?? [],
      sources: [source])
  }

  /// A part of it.
  func cell(_ part: Quantity) -> Cell { Cell(.value(.quantity(part, unit)), sources: [source]) }
}

extension Cell {
  fileprivate init(_ figure: Diagnosis.Figure) {
    switch figure.value {
    case .number(let quantity, let unit, let qualifier):
      self.init(
        .value(.quantity(quantity, unit)), marks: qualifier.map { [.qualified($0)] } ?? [],
        sources: [figure.source])
    case .words(let words): self.init(.value(.words(words)), sources: [figure.source])
    }
  }
}
