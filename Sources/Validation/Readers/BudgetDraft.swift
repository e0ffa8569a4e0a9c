import Diagnostics
import Ground
import Model

/// A budget as `budget.json` writes it, with the places that its checks point at.
///
/// Where a value is faulty it is missing here, and nothing that would need it is checked.
struct BudgetDraft {
  /// The amounts of an action.
  struct Line {
    let action: Located<Action.ID>
    let years: [Year]
    /// Whether every year and amount could be read.
    let isComplete: Bool
  }

  /// The amounts of an action in a year.
  struct Year {
    /// The keys of a year's amounts that name no funder.
    static let keys = ["total", "discrepancy"]

    /// What it is of the budget.
    let slice: BudgetSlice
    let total: Located<Stated<Amount>>?
    /// What each funder pays.
    let entries: [Located<Budget.Entry>]
    let discrepancy: Located<Discrepancy.ID>?
    /// Whether every funder's amount could be read.
    let isComplete: Bool
  }

  /// A total that is printed elsewhere.
  struct Published {
    let total: Located<Budget.PublishedTotal>
    let discrepancy: Located<Discrepancy.ID>?
  }

  /// An amendment that changes amounts.
  struct Amendment {
    /// Where an amount before and after it is written.
    struct Places {
      let before: SourceLocation
      let after: SourceLocation
    }

    let value: Budget.Amendment
    /// The places of its changes, one for each.
    let places: [Places]
  }

  let funders: [Funder]
  let stages: [Int: Stage]
  let lines: [Line]
  let published: [Published]
  /// The amendments, in the order of time.
  let amendments: [Amendment]
  let minimumShares: [Located<Budget.MinimumShare>]
  let source: Source
  /// Where the lines stand, for what concerns them as a whole.
  let linesLocation: SourceLocation
  /// Whether it is known which actions have a line.
  let areLinesKnown: Bool
  /// Whether all of the file could be read, so that sums over it are meaningful.
  let isComplete: Bool

  /// Whether each line has an action of its own; else sums count one of them twice.
  var hasOneLinePerAction: Bool { Set(lines.map(\.action.value)).count == lines.count }

  /// The years of all lines.
  var years: [Year] { lines.flatMap(\.years) }
}
