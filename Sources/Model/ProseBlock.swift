/// A figure or a table that prose takes from the data, so that no number is typed twice.
public struct ProseBlock: Hashable, Sendable {
  /// What is drawn.
  public enum Figure: Hashable, Sendable {
    /// The baseline, targets and results of an indicator.
    case indicator(Indicator.ID)
    /// The budget by year, each year's column stacked by funder.
    case budgetByYear
  }

  /// What is tabulated.
  public enum Table: Hashable, Sendable {
    /// The baseline, targets and results of an indicator.
    case indicator(Indicator.ID)
    /// The budget, one row for each action, area, year or funder.
    case budget(BudgetDimension)
    /// The figures of one group of the diagnosis, by the group's name.
    case diagnosis(String)
  }

  /// What a block shows.
  public enum Subject: Hashable, Sendable {
    /// A chart, followed by its data.
    case figure(Figure)
    /// A table.
    case table(Table)
  }

  /// What it shows.
  public let subject: Subject
  /// The contract from which its data are taken.
  public let contract: Contract.ID
  /// Its caption.
  public let caption: String

  /// Makes a block.
  public init(subject: Subject, contract: Contract.ID, caption: String) {
    self.subject = subject
    self.contract = contract
    self.caption = caption
  }
}

/// A coordinate along which a budget is broken down.
public enum BudgetDimension: String, CaseIterable, Sendable {
  /// One row an action.
  case action
  /// One row a priority area.
  case area
  /// One row a financial year.
  case year
  /// One row a funder.
  case funder
}
