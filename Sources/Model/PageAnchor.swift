/// The anchors that generated pages always have, beside the headings of their prose.
///
/// Content links to them, so they are part of what the site promises: the templates of a theme must write these,
/// and validation knows no others. The pages of indicators, discrepancies, the glossary
/// and the diagnosis have no fixed anchors, but one for each thing they show: its identifier.
public enum PageAnchor {
  /// The anchors of every page, which no heading of a text may take.
  public static let ofEveryPage = ["main", "top"]

  /// The anchors of the page of an action.
  public enum OfAction: String, CaseIterable, Sendable {
    /// The facts in short.
    case facts
    /// What it costs.
    case budget
    /// What it counts.
    case indicators
    /// Where the documents disagree about it.
    case discrepancies
    /// Where all this is written.
    case sources
  }

  /// The anchors of the page of a contract.
  public enum OfContract: String, CaseIterable, Sendable {
    /// Who signed it.
    case parties
    /// Its priority areas and actions.
    case areas
    /// What it costs.
    case budget
    /// What its parties owe.
    case obligations
    /// The vote that authorized it, where there is one.
    case deliberation
    /// On what it rests.
    case legalBasis = "legal-basis"
  }

  /// The anchors of the page of a budget.
  public enum OfBudget: String, CaseIterable, Sendable {
    /// The table by action.
    case byAction = "by-action"
    /// The table by priority area.
    case byArea = "by-area"
    /// The table by financial year.
    case byYear = "by-year"
    /// The table by funder.
    case byFunder = "by-funder"
  }
}
