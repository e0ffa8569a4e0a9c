public import Ground
public import Model

extension Table {
  /// A thread, year by year: what was planned or aimed at, and what came of it.
  ///
  /// A group a year and contract; a year without a document is there, and says so.
  public static func thread(_ thread: Thread, of site: Site, on day: Day) -> Table {
    let years = site.years(of: thread)
    let entries = years.flatMap(\.entries)
    return Table(
      .thread(thread.id), of: nil, rows: .followed, [Column(.aimed), Column(.found)],
      years.flatMap { $0.groups(on: day) },
      sources: entries.flatMap { entry in
        entry.totals.flatMap(\.sources) + entry.observations.map(\.source)
          + entry.readings.flatMap { [$0.indicator.source] + ($0.result.map { [$0.source] } ?? []) }
      })
  }
}

extension ThreadYear {
  fileprivate func groups(on day: Day) -> [Table.Group] {
    let unpublished: Absence = year < day.year ? .notReported : .notDue
    switch gap {
    case .noContract:
      let row = Row(.everything, [Cell(.none(.unknown)), Cell(.none(.noContract))])
      return [Table.Group(subject: .year(year), rows: [row])]
    case .notIn(let contracts):
      let row = Row(.everything, [.absent(.notApplicable), Cell(.none(.notIn(contracts)))])
      return [Table.Group(subject: .year(year), rows: [row])]
    case nil:
      return entries.map { entry in
        let rows =
          entry.moneyRows(unpublished) + entry.observations.flatMap(\.followedRows)
          + entry.readings.compactMap { $0.row(in: year, unpublished, on: day) }
        let silence = Row(.everything, [Cell(.none(.unknown)), Cell(.none(.nothingSaid))])
        return Table.Group(
          subject: .step(entry.step, year: year, isAlone: entries.count == 1),
          rows: rows.isEmpty ? [silence] : rows)
      }
    }
  }
}

extension ThreadYear.Entry {
  /// What was planned, and what was committed or paid once the year is over, each with its stage.
  fileprivate func moneyRows(_ unpublished: Absence) -> [Row] {
    guard !totals.isEmpty else { return [] }
    let cell = { (totals: [StagedTotal], absence: Absence) -> Cell in
      totals.isEmpty
        ? .absent(absence)
        : Cell(
          .value(.amounts(totals)), stages: totals.map(\.stage), sources: totals.flatMap(\.sources))
    }
    let planned = cell(totals.filter(\.stage.isPlanned), .notStated)
    let spent = cell(totals.filter { !$0.stage.isPlanned }, unpublished)
    return [Row(.money(step), [planned, spent])]
  }
}

extension Observation {
  /// What was counted, and its parts; nothing was aimed at.
  fileprivate var followedRows: [Row] {
    [Row(.observation(id, label), [.absent(.notStated), valueCell])]
      + parts.map { Row(.piece($0.label), [.absent(.notStated), cell($0.value)], .piece) }
  }
}

extension ThreadYear.Reading {
  /// What was aimed at and what was reached; nothing where neither is expected of the year.
  fileprivate func row(in year: Int, _ unpublished: Absence, on day: Day) -> Row? {
    guard target.isExpected || result != nil || unpublished == .notReported else { return nil }
    let change = indicator.methodBreak(in: year)
    let aimed = Cell(target, sources: [indicator.source]) { .quantity($0, indicator.unit) }
    let sources = result.map { [$0.source] } ?? []
    let marks = result?.embargo(after: day).map { [Cell.Mark.embargoed(until: $0)] } ?? []
    let found =
      result?.words.map { Cell(.value(.words($0)), marks: marks, sources: sources) }
      ?? Cell(result?.value ?? .missing(unpublished), marks: marks, sources: sources) {
        .quantity($0, indicator.unit)
      }
    return Row(
      .indicator(indicator.id, indicator.label, countedSince: change?.year), [aimed, found])
  }
}
