public import Ground
public import Model
import Tables

/// One figure of a site, or the reason why there is none, with all that tells what it is: a row of the
/// open data.
///
/// What a figure is not about is left out: one without a funder is about all of them together, one
/// without a year about the whole period. A reference, because every file of data hands it on.
public final class Fact: Sendable {
  /// What a figure is about.
  public struct Place: Sendable {
    /// The table in which it stands, by its kind: `execution`.
    public let table: String
    /// The contract.
    public internal(set) var contract: Contract.ID?
    /// The priority area.
    public internal(set) var area: PriorityArea.ID?
    /// The action.
    public internal(set) var action: Action.ID?
    /// The thread.
    public internal(set) var thread: Thread.ID?
    /// The indicator, observation, figure, obligation, discrepancy or budget line, by its name in the
    /// content.
    public internal(set) var item: String?
    /// What that is called.
    public internal(set) var label: Localized<String>?
    /// Of what the item counts, the part that is meant.
    public internal(set) var part: Localized<String>?
    /// The financial year.
    public internal(set) var year: Int?
    /// The day for which it holds.
    public internal(set) var date: Day?
    /// Who pays.
    public internal(set) var funder: Funder.ID?
    /// The unit of the item, known even where a value is not.
    var unit: Unit?
    /// What to know of all figures of the item or the row, in words that data use.
    var qualifiers: [String] = []
    /// Where the table is written, where that is one place: it holds for a value that names none.
    var tableSources: [Source] = []
  }

  /// What is stated.
  public enum Value: Sendable {
    /// A number; money in the currency of the site, else in the unit of the fact.
    case number(Number)
    /// Words, in the languages in which they are written.
    case words(Localized<String>)
    /// A day.
    case day(Day)
    /// Words that are the same in every language: a code, names of things.
    case code(String)
    /// No value, and why.
    case none(Status)
  }

  /// In what a number is counted.
  public enum Measured: Sendable {
    /// In the currency of the site.
    case money
    /// In a unit, or in none.
    case unit(Unit?)
  }

  /// Whether there is a value, and why not, as data name it.
  public enum Status: String, CaseIterable, Sendable {
    /// There is one.
    case determined
    /// The document says that it is not determined.
    case notDetermined = "not_determined"
    /// The day on which it is owed has not come.
    case notDue = "not_due"
    /// It was owed and has not been published.
    case notPublished = "not_published"
    /// No document speaks of it.
    case notStated = "not_stated"
    /// It has no meaning here.
    case notApplicable = "not_applicable"
    /// Some parts of the sum are missing.
    case incomplete
    /// It is known for all funders together only.
    case notDivided = "not_divided"
    /// It is a part of a total of the spender, who does not say how much of it is its own.
    case withinTotal = "within_total"
  }

  /// What to know of a figure besides, as data name it.
  enum Qualifier: String, CaseIterable {
    case persons, superseded, undivided, contribution, projected, recounted
  }

  /// The names of all that may have to be known of a figure, how exact it is too.
  public static let qualifierNames =
    Qualifier.allCases.map(\.rawValue) + Diagnosis.Qualifier.allCases.map(\.rawValue)

  /// What it is about.
  public let place: Place
  /// What is said: `amount`, `target`, `result`; the same name whatever the table.
  public let measure: String
  /// What is stated, or why nothing is.
  public let value: Value
  /// In what it is counted.
  public let measured: Measured
  /// How firm it is; several stages where its parts are not equally firm.
  public let stages: [Stage]
  /// What to know about it besides, in words that data use.
  public let qualifiers: [String]
  /// The discrepancies between documents that bear on it.
  public let discrepancies: [Discrepancy.ID]
  /// Where it is written.
  public let sources: [Source]

  init(
    place: Place, measure: String, value: Value, measured: Measured, stages: [Stage],
    qualifiers: [String], discrepancies: [Discrepancy.ID], sources: [Source]
  ) {
    self.place = place
    self.measure = measure
    self.value = value
    self.measured = measured
    self.stages = stages
    self.qualifiers = qualifiers
    self.discrepancies = discrepancies
    self.sources = sources
  }

  /// Whether there is a value, and why not.
  public var status: Status {
    guard case .none(let status) = value else { return .determined }
    return status
  }

  /// The number, where it is one.
  public var number: Number? {
    guard case .number(let number) = value else { return nil }
    return number
  }
}

extension Fact {
  /// The same in a site that has ended, where nothing is still to come: what was not due yet has not been
  /// published, and nobody can know of what was still to be done.
  var ofClosedSite: Fact {
    switch value {
    case .none(.notDue): replacing(.none(.notPublished))
    case .code(ObligationStanding.Kind.upcoming.rawValue)
    where measure == Column.Name.standing.rawValue:
      replacing(.code(ObligationStanding.Kind.open.rawValue))
    default: self
    }
  }

  private func replacing(_ value: Value) -> Fact {
    Fact(
      place: place, measure: measure, value: value, measured: measured, stages: stages,
      qualifiers: qualifiers, discrepancies: discrepancies, sources: sources)
  }
}

extension Fact.Status {
  init(_ absence: Absence) {
    self =
      switch absence {
      case .notDetermined: .notDetermined
      case .notDue: .notDue
      case .notReported: .notPublished
      case .notStated: .notStated
      case .notApplicable: .notApplicable
      }
  }

  /// Why a cell has no value; nothing where it says nothing of its row.
  init?(_ reason: Cell.Reason) {
    switch reason {
    case .absent(let absence): self.init(absence)
    case .partlyMissing: self = .incomplete
    case .undivided: self = .notDivided
    case .withinTotal: self = .withinTotal
    case .unknown, .nothingSaid: self = .notStated
    case .noContract, .notIn: self = .notApplicable
    case .saidByParts, .notOfRow: return nil
    }
  }
}
