public import Ground

/// Something that a contract obliges a party to do.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Obligation: Sendable {
  /// The name by which content refers to an obligation.
  public typealias ID = Identifier<Obligation>

  /// When it is owed.
  public enum Schedule: Hashable, Sendable {
    /// By a day.
    case by(Day)
    /// Once, on no day that the contract gives; of a year where it names one.
    case once(year: Int?)
    /// In each of these years: all of the contract's, or those that it names.
    case yearly(years: [Int])
    /// All the time.
    case continuous
    /// Only when something happens.
    case conditional
  }

  /// What a schedule goes by, in the words of content.
  public enum ScheduleKind: String, CaseIterable, Sendable {
    case dated
    case once
    case yearly
    case continuous
    case conditional
  }

  /// What can be computed of how it is kept.
  public enum Check: String, CaseIterable, Sendable {
    /// The minimum shares of the budget.
    case minimumShare = "minimum-share"
    /// A result of each indicator for each year.
    case yearlyResults = "yearly-results"
  }

  /// How it was fulfilled.
  public struct Fulfilment: Sendable {
    /// When.
    public let date: Day
    /// The document that shows it.
    public let document: Document.ID?
    /// What to know about it.
    public let note: Localized<String>?

    /// Makes a fulfilment.
    public init(date: Day, document: Document.ID?, note: Localized<String>?) {
      self.date = date
      self.document = document
      self.note = note
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// A short title.
  public let title: Localized<String>
  /// What is owed, in plain words.
  public let text: Localized<String>
  /// Who owes it.
  public let owedBy: [Party.ID]
  /// When it is owed.
  public let schedule: Schedule
  /// What can be computed of it.
  public let check: Check?
  /// How it was fulfilled, when it was.
  public let fulfilment: Fulfilment?
  /// Where the contract says so.
  public let source: Source

  /// Makes an obligation.
  public init(
    id: ID, title: Localized<String>, text: Localized<String>, owedBy: [Party.ID],
    schedule: Schedule, check: Check?, fulfilment: Fulfilment?, source: Source
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.owedBy = owedBy
    self.schedule = schedule
    self.check = check
    self.fulfilment = fulfilment
    self.source = source
  }
}

extension Obligation.Schedule {
  /// What it goes by.
  public var kind: Obligation.ScheduleKind {
    switch self {
    case .by: .dated
    case .once: .once
    case .yearly: .yearly
    case .continuous: .continuous
    case .conditional: .conditional
    }
  }

  /// The day by which it is owed, where there is one.
  public var day: Day? {
    guard case .by(let day) = self else { return nil }
    return day
  }

  /// The years of which it is owed, where it names some.
  public var years: [Int] {
    switch self {
    case .once(let year?): [year]
    case .yearly(let years): years
    case .by, .once, .continuous, .conditional: []
    }
  }
}
