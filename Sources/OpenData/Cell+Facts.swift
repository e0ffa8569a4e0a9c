import Ground
import Model
import Tables

extension Column {
  /// Whether it tells what the other cells of a row are about, and is no figure itself.
  var qualifiesRow: Bool {
    switch name {
    case .year, .date, .funder, .contract, .stage: true
    default: false
    }
  }

  /// The stage of what stands under it, said by its owner or by its name.
  fileprivate var ownStage: Stage? {
    switch name {
    case .committed: .committed
    case .paid: .paid
    default: stage
    }
  }
}

extension Fact {
  /// What a cell states of its row: nothing, one figure, or several.
  static func all(in cell: Cell, under column: Column, of row: Row, at place: Place) -> [Fact] {
    guard !column.qualifiesRow, !row.isSilent else { return [] }
    var place = place
    switch column.owner {
    case .funder(let id): place.funder = id
    case .year(let year): place.year = year
    case .stage, nil: break
    }
    let measure = Measure(of: cell, under: column, in: row).name
    switch cell.content {
    case .none(let reason):
      guard let status = Status(reason) else { return [] }
      return [Fact(place, measure, .none(status), under: column, cell)]
    case .value(.amounts(let totals)): return totals.map { Fact(place, measure, $0, cell) }
    case .value(.tally(let count, let all)):
      return [
        Fact(place, measure, .number(Number(count)), under: column, cell),
        Fact(place, measure + "-of", .number(Number(all)), under: column, cell),
      ]
    case .value(.planned(let amount)):
      place.year = amount.year
      return [Fact(place, measure, .number(Number(amount.amount)), under: column, cell)]
    case .value(let value):
      return Value(value).map { [Fact(place, measure, $0, under: column, cell)] } ?? []
    }
  }

  private convenience init(
    _ place: Place, _ measure: String, _ value: Value, under column: Column, _ cell: Cell
  ) {
    self.init(
      place: place, measure: measure, value: value,
      measured: Measured(cell, under: column, unit: place.unit),
      stages: cell.stages.isEmpty ? [column.ownStage].compactMap(\.self) : cell.stages,
      qualifiers: place.qualifiers + cell.marks.compactMap(\.qualification),
      discrepancies: cell.marks.compactMap(\.discrepancy),
      sources: cell.sources.isEmpty && cell.value != nil ? place.tableSources : cell.sources)
  }

  /// One of the amounts of a cell that has one for each stage.
  private convenience init(_ place: Place, _ measure: String, _ total: StagedTotal, _ cell: Cell) {
    let value: Value =
      switch total.amount {
      case .known(let amount): .number(Number(amount))
      case .missing(let absence): .none(total.sum.isPartial ? .incomplete : Status(absence))
      }
    self.init(
      place: place, measure: measure, value: value, measured: .money, stages: [total.stage],
      qualifiers: place.qualifiers
        + (total.isKnownAsWhole ? [Cell.Mark.undivided] : []).compactMap(\.qualification),
      discrepancies: [total.discrepancy].compactMap(\.self), sources: total.sources)
  }
}

extension Row {
  /// Whether it only says that nothing is known, which is no figure, or holds an example.
  fileprivate var isSilent: Bool {
    switch subject {
    case .everything, .example: true
    default: false
    }
  }
}

/// What a figure measures, whatever table it stands in.
private struct Measure {
  let name: String

  init(of cell: Cell, under column: Column, in row: Row) {
    switch (column.name, row.subject) {
    case (.total, _), (.period, _), (.planned, _), (.committed, _), (.paid, _): name = "amount"
    case (.baseline, _): name = "baseline"
    case (_, .rest): name = "rest"
    case (.value, .targets): name = "target"
    case (.result, _) where cell.isProjected: name = "projection"
    case (.value, .results): name = "result"
    case (.value, .projections): name = "projection"
    default: name = column.name.rawValue
    }
  }
}

extension Fact.Value {
  /// What a cell holds; nothing of what says how it is to be read.
  fileprivate init?(_ value: Cell.Value) {
    switch value {
    case .amount(let amount): self = .number(Number(amount))
    case .quantity(let quantity, _): self = .number(Number(quantity))
    case .share(let share): self = .number(Number(share))
    case .rate(let rate): self = .number(Number(rate.rate))
    case .change(let change): self = .number(Number(change.difference))
    case .words(let words): self = .words(words)
    case .code(let code): self = .code(code)
    case .year(let year): self = .code(String(year))
    case .years(let years): self = .code(years.map(String.init).joined(separator: " "))
    case .day(let day): self = .day(day)
    case .status(let status): self = .code(status.rawValue)
    case .parties(let ids): self = .code(ids.map(\.rawValue).joined(separator: " "))
    case .standing(let standing): self = .code(standing.kind.rawValue)
    case .document(let id): self = .code(id.rawValue)
    case .weight(let weight): self = .code(weight.rawValue)
    case .subjects(let subjects):
      self = .code(subjects.map { $0.kind.rawValue + ":" + $0.name }.joined(separator: " "))
    case .told: self = .code("told")
    case .amounts, .planned, .tally, .contract, .stages, .funder, .finding: return nil
    }
  }
}

extension Fact.Measured {
  /// In what the figures of a cell are counted, known or not.
  fileprivate init(_ cell: Cell, under column: Column, unit: Unit?) {
    switch (cell.value, column.content) {
    case (.quantity(_, let unit), _): self = .unit(unit)
    case (.share, _), (.rate, _), (_, .share): self = .unit(.percent)
    case (.amount, _), (.change, _), (.planned, _), (_, .amount), (_, .change): self = .money
    case (nil, _): self = .unit(unit)
    default: self = .unit(nil)
    }
  }
}

extension Cell.Mark {
  /// What it says, as data name it; nothing of what has a column of its own.
  fileprivate var qualification: String? {
    switch self {
    case .undivided: Fact.Qualifier.undivided.rawValue
    case .contribution: Fact.Qualifier.contribution.rawValue
    case .projected: Fact.Qualifier.projected.rawValue
    case .recounted: Fact.Qualifier.recounted.rawValue
    case .qualified(let qualifier): qualifier.rawValue
    case .embargoed, .discrepancy: nil
    }
  }
}
