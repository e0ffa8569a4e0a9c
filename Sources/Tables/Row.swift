public import Model

/// What a table says of one thing.
public struct Row: Sendable {
  /// What a row is to those around it.
  public enum Role: Hashable, Sendable {
    /// One of several.
    case part
    /// A part of the row above it.
    case piece
    /// The sum of its group.
    case subtotal
    /// The sum of the table, or of its part that counts as a whole.
    case total
  }

  /// What a row or a group is about.
  public enum Subject: Sendable {
    /// A year.
    case year(Int)
    /// A contract.
    case contract(Contract.ID)
    /// Actions that go on with those of an earlier contract.
    case succession(Succession)
    /// A funder.
    case funder(Funder.ID)
    /// All funders together.
    case allFunders
    /// An area.
    case area(PriorityArea.ID)
    /// An action.
    case action(Action.ID)
    /// What a funder pays of an action.
    case share(Action.ID, Funder.ID)
    /// All that the table adds up.
    case total
    /// A budget line: its code, and what it is called.
    case line(String, Localized<String>?)
    /// An indicator, and since when it is counted in another way where the row must say it.
    case indicator(Indicator.ID, Localized<String>, countedSince: Int?)
    /// What is aimed at with the indicator of the table.
    case targets
    /// What was reached of it.
    case results
    /// What is expected of it.
    case projections
    /// A figure of the diagnosis.
    case figure(Diagnosis.Figure.ID, Localized<String>)
    /// Something that was counted.
    case observation(Observation.ID, Localized<String>)
    /// A part of what was counted.
    case piece(Localized<String>)
    /// What the parts leave of the whole.
    case rest
    /// A year of an action that a thread follows, and whether no other one of the thread ran in it.
    case step(Thread.Step, year: Int, isAlone: Bool)
    /// The money of an action, or of the larger whole that it pays for.
    case money(Thread.Step)
    /// All that could be said of a year.
    case everything
    /// Something that a party owes.
    case obligation(Obligation.ID, Localized<String>)
    /// A discrepancy between documents.
    case discrepancy(Discrepancy.ID, Localized<String>)
    /// What a document says.
    case document(Document.ID)
    /// A case to which the rule of progress is put.
    case example(ProgressExample)
  }

  /// What it is about.
  public let subject: Subject
  /// What it is to the rows around it.
  public let role: Role
  /// The figures, one for each column.
  public let cells: [Cell]

  init(_ subject: Subject, _ cells: [Cell], _ role: Role = .part) {
    self.subject = subject
    self.role = role
    self.cells = cells
  }
}

extension Row.Subject {
  /// Whether it is a year.
  public var isYear: Bool {
    guard case .year = self else { return false }
    return true
  }

  /// Whether it is an action.
  public var isAction: Bool {
    guard case .action = self else { return false }
    return true
  }

  /// A name fit for a download: that of the thing in the content, else of its kind.
  public var identifier: String {
    switch self {
    case .year(let year): String(year)
    case .contract(let id): id.rawValue
    case .succession(let succession):
      succession.later.actions.map(\.rawValue).joined(separator: "-")
    case .funder(let id): id.rawValue
    case .area(let id): id.rawValue
    case .action(let id): id.rawValue
    case .share(let action, let funder): "\(action.rawValue)-\(funder.rawValue)"
    case .line(let code, _): code
    case .indicator(let id, _, _): id.rawValue
    case .figure(let id, _): id.rawValue
    case .observation(let id, _): id.rawValue
    case .piece(let label): label.original
    case .step(let step, let year, _): "\(year)-\(step.contract.rawValue)-\(step.action.rawValue)"
    case .obligation(let id, _): id.rawValue
    case .discrepancy(let id, _): id.rawValue
    case .document(let id): id.rawValue
    case .money: "money"
    case .example(let example): example.identifier
    case .allFunders: "all-funders"
    case .total: "total"
    case .targets: "targets"
    case .results: "results"
    case .projections: "projections"
    case .rest: "rest"
    case .everything: "everything"
    }
  }
}
