public import Ground
public import Model
import Tables
public import Words

/// The words of cells.
extension TableRenderer {
  /// A cell's figure, or why there is none; shares that add up to a whole are written alike, and what readers do
  /// not see yet says so.
  func text(of cell: Cell, in row: Row, under column: Column, among shares: [Percentage]) -> String
  { strings.marked(figure(of: cell, in: row, under: column, among: shares), embargo: cell.embargo) }

  private func figure(
    of cell: Cell, in row: Row, under column: Column, among shares: [Percentage]
  ) -> String {
    switch cell.content {
    case .none(.absent(let absence)): return text(absence, in: row, under: column)
    case .none(let reason): return text(reason)
    case .value(.share(let share)): return strings.format.percentages([share] + shares)[0]
    case .value(.quantity(let quantity, let unit)):
      let saysUnit = column.content == .measure && row.role != .piece
      let words = saysUnit ? strings.text(quantity, in: unit) : strings.figure(quantity, unit)
      return saysItIsProjected(cell, in: row)
        ? strings.text(.chartStart(name: strings.text(.columnProjection), value: words))
        : strings.qualified(words, cell.marks.lazy.compactMap(\.qualifier).first)
    case .value(.amount(let amount)):
      let words = strings.format.amount(amount)
      return cell.marks.contains(.contribution)
        ? strings.text(.stagesFunding(amount: words)) : words
    case .value(let value): return text(value)
    }
  }

  /// Why a cell has no value, in agreement with the noun over or beside it.
  private func text(_ absence: Absence, in row: Row, under column: Column) -> String {
    switch (column.name, row.subject) {
    case (.share, _): strings.text(absence, of: Phrase.absenceOfShare)
    case (.target, _), (.value, .targets): strings.text(absence, of: Phrase.absenceOfTarget)
    case (.value, .results): strings.text(absence)
    case (.value, _), (.counted, _): strings.text(absence, of: Phrase.absenceOfValue)
    default: strings.text(absence)
    }
  }

  /// Whether a cell must say that its value is expected and not reached, because its row does not.
  func saysItIsProjected(_ cell: Cell, in row: Row) -> Bool {
    guard case .projections = row.subject else { return cell.isProjected }
    return false
  }

  private func text(_ value: Cell.Value) -> String {
    switch value {
    case .amount(let amount): strings.format.amount(amount)
    case .amounts(let totals):
      totals.map { $0.sum.knownPart == nil ? strings.text($0.amount) : strings.text($0) }.joined(
        separator: strings.text(.chartSeparator))
    case .quantity(let quantity, let unit): strings.figure(quantity, unit)
    case .share(let share): strings.format.percentage(share)
    case .rate(let rate): strings.format.percentage(rate.rate)
    case .planned(let amount): strings.text(amount)
    case .change(let change): strings.datedDifference(of: change)
    case .contract(let id): context.title(of: id)
    case .year(let year): String(year)
    case .day(let day): strings.format.date(day)
    case .stages(let stages): strings.text(stages: stages)
    case .words(let words): words[context.language]
    case .code(let code): code
    case .funder(let id): funder(id)?.name[context.language] ?? ""
    case .status(let status): strings.name(of: status)
    case .tally(let count, let all): strings.text(count, of: all)
    case .told: strings.text(.reportTold)
    case .finding(let example):
      strings.words(
        of: example.finding, by: example.rule, target: example.target.value,
        year: ProgressExample.year, due: nil)
    case .years, .parties, .standing, .document, .weight, .subjects: Self.failAsList()
    }
  }

  private func text(_ reason: Cell.Reason) -> String {
    switch reason {
    case .absent(let absence): strings.text(absence)
    case .partlyMissing(let sum): strings.text(sum)
    case .undivided: strings.text(.reportWholeOnly)
    case .withinTotal: strings.text(.stagesWithinTotal)
    case .unknown: strings.text(.threadUnknown)
    case .noContract: strings.text(.threadNoContract)
    case .notIn(let contracts):
      strings.text(
        .threadNotIn(
          contracts: strings.format.list(contracts.map { context.title(of: .contract($0)).text })))
    case .nothingSaid: strings.text(.threadNothingSaid)
    case .saidByParts, .notOfRow: ""
    }
  }
}

extension SiteStrings {
  /// Why there is no value, in agreement with what it would be.
  func text(_ absence: Absence, of noun: (_ absence: String?, _ reason: String) -> Phrase) -> String
  { text(noun(absence.rawValue, text(absence))) }

  /// Words with the day from which readers see what they say, where its authors see it before.
  public func marked(_ words: String, embargo: Day?) -> String {
    embargo.map { "\(words) (\(text(.waitingEmbargoMark(date: format.date($0)))))" } ?? words
  }

  /// A target in digits, or why there is none.
  func text(target: Stated<Quantity>) -> String {
    switch target {
    case .known(let quantity): figure(quantity, nil)
    case .missing(let absence): text(absence, of: Phrase.absenceOfTarget)
    }
  }

  /// A quantity in digits, or why there is none, where its unit is said elsewhere.
  public func text(_ value: Stated<Quantity>, _ unit: Unit?) -> String {
    switch value {
    case .known(let quantity): figure(quantity, unit)
    case .missing(let absence): text(absence)
    }
  }

  /// A quantity with its unit, where it has one.
  public func text(_ quantity: Quantity, in unit: Unit?) -> String {
    unit.map { text(quantity, $0) } ?? figure(quantity, nil)
  }

  /// How many, of so many.
  public func text(_ count: Int, of all: Int) -> String {
    text(.keyAssessed(assessed: format.number(Int64(count)), all: format.number(Int64(all))))
  }

  /// An action by its number, where its title stands over what is said of it.
  public func name(of action: Action) -> String {
    text(.actionNumbered(number: action.number.text))
  }
}
