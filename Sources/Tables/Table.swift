public import Model

/// Figures about one subject, as values.
///
/// Nothing in it is in a language and nothing is a matter of looks: whoever shows it, as a table, a
/// chart, a sentence or a download, finds the words, and all of them say the same.
public struct Table: Sendable {
  /// Rows that belong together.
  public struct Group: Sendable {
    /// What they are about together; nothing where the rows say it alone.
    public let subject: Row.Subject?
    /// The rows.
    public let rows: [Row]
  }

  /// What a reader must know of the whole.
  public enum Note: Sendable {
    /// A document gives a total without its detail.
    case undividedTotals
    /// Amendments changed what a year came to.
    case amended(year: Int, before: AmountSum, after: AmountSum)
    /// The way of counting changed; the name is that of the indicator, where there are several.
    case methodBreak(Indicator.MethodBreak, of: Localized<String>?)
    /// No result of these years is known, for a reason.
    case noResults([Int], Absence)
  }

  /// What it is about.
  public let subject: Subject
  /// The contract whose parts the rows and columns name; nothing where there are several or none.
  public let contract: Contract.ID?
  /// What the rows are.
  public let stub: Column
  /// What is said of each of them.
  public let columns: [Column]
  /// The rows, each with a cell for each column.
  public let groups: [Group]
  /// What a reader must know of the whole.
  public let notes: [Note]
  /// Where its figures are written.
  public let sources: [Source]

  /// A table of a contract, or of none.
  init(
    _ subject: Subject, of contract: Contract?, rows stub: Column.Name, _ columns: [Column],
    _ groups: [Group], notes: [Note] = [], sources: [Source]
  ) {
    self.subject = subject
    self.contract = contract?.id
    self.stub = Column(stub)
    self.columns = columns
    self.groups = groups
    self.notes = notes
    self.sources = sources
  }
}

extension Table {
  /// What a row says under a column that the table has.
  public func cell(_ name: Column.Name, of row: Row) -> Cell {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      preconditionFailure("the table has a column '\(name.rawValue)'")
    }
    return row.cells[index]
  }
}

extension Table {
  /// What a table is about.
  public enum Subject: Hashable, Sendable {
    /// The budget, year by year.
    case budgetByYear
    /// The budget, funder by funder.
    case budgetByFunder
    /// The budget, area by area.
    case budgetByArea
    /// The budget, action by action.
    case budgetByAction
    /// The budget of an action, year by year.
    case budget(of: Action.ID)
    /// The totals that carry a budget code.
    case budgetCodes
    /// What the amendment at a position changed.
    case amendment(Int)
    /// What was planned, committed and paid, year by year and action by action.
    case execution
    /// How far each action is, in a row, over the years of a report.
    case followUp(ExecutionReport.ID)
    /// The budget at each stage, in the years that have several.
    case stages
    /// The values of one indicator.
    case indicator(Indicator.ID)
    /// The values of all indicators, with results once there are any.
    case indicators(withResults: Bool)
    /// What was counted of an action.
    case observations(of: Action.ID)
    /// A group of figures of the diagnosis.
    case diagnosis(String)
    /// A thread, year by year.
    case thread(Thread.ID)
    /// What the parties of a contract owe.
    case obligations
    /// What documents say differently.
    case discrepancies
    /// What all contracts of a site plan to spend, year by year.
    case amountsOverYears
    /// What the actions that threads follow cost before and after.
    case followedAmounts
    /// Cases to which the rule of progress is put.
    case progressExamples
  }
}
