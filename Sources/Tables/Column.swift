public import Model

/// A column of a table: what it says of the rows, and for whom or when.
public struct Column: Hashable, Sendable {
  /// What a column says; never translated, so that a download may use it.
  ///
  /// The words of each are found by it.
  public enum Name: String, CaseIterable, Sendable {
    // What rows are.
    case contract, actions, year, funder, area, indicator, figure, line, observation, example
    case obligation, discrepancy
    case action = "action-alone"
    case actionAndFunder = "action"
    case followed
    // What is said of them.
    case amount, total, period, before, after, planned, committed, paid
    case share, rate, change, earlier, later
    case baseline, target, result, value
    case counted, aimed, found
    case stage, date, code, status, finding
    case duty, schedule, due, check, standing, evidence, note
    case owedBy = "owed-by"
    case dueYears = "due-years"
    case weight, used, reason, concerned, says
  }

  /// Whose figures stand under it.
  public enum Owner: Hashable, Sendable {
    /// Those of a funder.
    case funder(Funder.ID)
    /// Those of a year.
    case year(Int)
    /// Those of a stage, and of whoever spent them where the documents name one party only.
    case stage(Stage, spender: Funder.ID?)
  }

  /// What a cell under it may hold.
  public enum Content: Hashable, Sendable {
    /// An amount of money.
    case amount
    /// A number in the unit of its row.
    case quantity
    /// A number that says its unit, or amounts with their stages.
    case measure
    /// A part of a whole.
    case share
    /// An amount beside an earlier one.
    case change
    /// A year, or several.
    case year
    /// A day.
    case day
    /// How firm something is.
    case stage
    /// Words, codes and names of statuses.
    case text
    /// What a row is about, or who.
    case subject
  }

  /// What it says.
  public let name: Name
  /// Whose; nothing where it is about the whole row.
  public let owner: Owner?
  /// How firm the amounts under it are, where that is known of all at once.
  public let stages: [Stage]

  init(_ name: Name, of owner: Owner? = nil, stages: [Stage] = []) {
    self.name = name
    self.owner = owner
    self.stages = stages
  }

  /// A name fit for the heading of a download, which no other column of its table has.
  public var identifier: String {
    switch owner {
    case nil: name.rawValue
    case .funder(let id): "\(name.rawValue)-\(id.rawValue)"
    case .year(let year): "\(name.rawValue)-\(year)"
    case .stage(let stage, _): "\(name.rawValue)-\(stage.rawValue)"
    }
  }

  /// The stage whose amounts stand under it.
  public var stage: Stage? {
    guard case .stage(let stage, _) = owner else { return nil }
    return stage
  }

  /// What a cell under it may hold.
  public var content: Content {
    switch name {
    case .amount, .total, .period, .before, .after, .planned, .committed, .paid: .amount
    case .baseline, .target, .result, .actions: .quantity
    case .value: owner == nil ? .measure : .quantity
    case .counted, .aimed, .found, .earlier, .later: .measure
    case .change: .change
    case .share, .rate: .share
    case .year, .dueYears: .year
    case .date, .due: .day
    case .stage: .stage
    case .code, .status, .finding, .duty, .schedule, .check, .standing, .note, .weight, .used,
      .reason, .says:
      .text
    case .contract, .funder, .area, .action, .actionAndFunder, .indicator, .figure, .line,
      .observation, .example, .followed, .obligation, .owedBy, .evidence, .discrepancy, .concerned:
      .subject
    }
  }
}
