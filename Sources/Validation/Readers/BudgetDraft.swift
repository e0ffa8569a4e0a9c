import Diagnostics
import Ground
import Model
import Syntax

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

    let year: Located<Int>
    let total: Located<Stated<Amount>>?
    let parts: [Part]
    let discrepancy: Located<Discrepancy.ID>?
    /// Whether every funder's amount could be read.
    let isComplete: Bool
  }

  /// What a funder pays.
  struct Part {
    let funder: Funder.ID
    let amount: Located<Stated<Amount>>
  }

  /// A total that is printed elsewhere.
  struct Published {
    let total: Budget.PublishedTotal
    let discrepancy: Located<Discrepancy.ID>?
    let location: SourceLocation
  }

  /// An amendment that changes amounts.
  struct Amendment {
    /// One amount, before and after.
    struct Change {
      let action: Action.ID
      let year: Int
      let funder: Funder.ID
      let before: Located<Stated<Amount>>
      let after: Located<Stated<Amount>>
    }

    let date: Day
    let title: Localized<String>
    let source: Source
    let changes: [Change]
  }

  /// A promise of a least share.
  struct MinimumShare {
    let share: Budget.MinimumShare
    let location: SourceLocation
  }

  let funders: [Funder]
  let stages: [Int: Stage]
  let lines: [Line]
  let published: [Published]
  let amendments: [Amendment]
  let minimumShares: [MinimumShare]
  let source: Source
  /// Where the lines stand, for what concerns them as a whole.
  let linesLocation: SourceLocation
  /// Whether it is known which actions have a line.
  let areLinesKnown: Bool
  /// Whether all of the file could be read, so that sums over it are meaningful.
  let isComplete: Bool

  /// Whether each line has an action of its own; else sums count one of them twice.
  var hasOneLinePerAction: Bool { Set(lines.map(\.action.value)).count == lines.count }
}
