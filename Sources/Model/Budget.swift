/// What a contract costs, by action, year and funder.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Budget: Sendable {
  /// One amount of the budget.
  ///
  /// A reference, as the budget is.
  public final class Entry: Sendable {
    /// The action it pays for.
    public let action: Action.ID
    /// The area under which that action stands.
    public let area: PriorityArea.ID
    /// The financial year.
    public let year: Int
    /// Who pays.
    public let funder: Funder.ID
    /// How firm it is.
    public let stage: Stage
    /// The amount, or why there is none; after the amendments, where one changed it.
    public let amount: Stated<Amount>
    /// What it was before the first amendment that changed it.
    public let initial: Initial?
    /// Where it is written.
    public let source: Source

    /// Makes an entry.
    public init(
      action: Action.ID, area: PriorityArea.ID, year: Int, funder: Funder.ID, stage: Stage,
      amount: Stated<Amount>, initial: Initial?, source: Source
    ) {
      self.action = action
      self.area = area
      self.year = year
      self.funder = funder
      self.stage = stage
      self.amount = amount
      self.initial = initial
      self.source = source
    }
  }

  /// What an amount was before it was amended.
  public struct Initial: Hashable, Sendable {
    /// How firm it was.
    public let stage: Stage
    /// The amount, or why there was none.
    public let amount: Stated<Amount>

    /// Makes an initial amount.
    public init(stage: Stage, amount: Stated<Amount>) {
      self.stage = stage
      self.amount = amount
    }
  }

  /// A total as a document prints it.
  ///
  /// Without a stage of its own it is the total of the lines before any amendment, and must be their
  /// sum. With one it is a total of that stage, known for the whole only.
  public struct PublishedTotal: Sendable {
    /// What a total of a stage of its own covers.
    public enum Perimeter: String, CaseIterable, Sendable {
      /// What the lines of its slice pay, and nothing else: it may be compared with them.
      case lines
      /// The document does not tell, so that it is compared with nothing.
      case unstated
    }

    /// What it is the total of.
    public let slice: BudgetSlice
    /// The stage, where it is another one than that of the lines.
    public let stage: Stage?
    /// What it covers, where it has a stage of its own.
    public let perimeter: Perimeter
    /// Who spent it, where the document says so: a funder's amount is then what it brought to that.
    public let spender: Funder.ID?
    /// The total.
    public let amount: Amount
    /// The code of the budget line that pays it.
    public let code: String?
    /// What that line is called.
    public let label: Localized<String>?
    /// The discrepancy that explains why it is not the sum of its parts.
    public let discrepancy: Discrepancy.ID?
    /// Where it is written.
    public let source: Source

    /// Makes a published total.
    public init(
      slice: BudgetSlice, stage: Stage?, perimeter: Perimeter, spender: Funder.ID? = nil,
      amount: Amount, code: String?, label: Localized<String>?, discrepancy: Discrepancy.ID?,
      source: Source
    ) {
      self.slice = slice
      self.stage = stage
      self.perimeter = perimeter
      self.spender = spender
      self.amount = amount
      self.code = code
      self.label = label
      self.discrepancy = discrepancy
      self.source = source
    }
  }

  /// The least share of a year's amounts that a funder has promised to bring.
  public struct MinimumShare: Sendable {
    /// Of what a share is promised.
    public enum Whole: String, CaseIterable, Sendable {
      /// Of each action: no other one makes up for it.
      case eachAction = "each-action"
      /// Of all actions together: one may have less where another has more.
      case allActions = "all-actions"
    }

    /// Who promised.
    public let funder: Funder.ID
    /// The least share.
    public let share: Percentage
    /// Of what.
    public let whole: Whole
    /// Where it is promised.
    public let source: Source

    /// Makes a minimum share.
    public init(funder: Funder.ID, share: Percentage, whole: Whole, source: Source) {
      self.funder = funder
      self.share = share
      self.whole = whole
      self.source = source
    }
  }

  /// Who pays, in the order of the document.
  public let funders: [Funder]
  /// How firm the amounts of each year are before any amendment.
  public let stages: [Int: Stage]
  /// The amounts, in the order of the document.
  public let entries: [Entry]
  /// The totals that documents print.
  public let published: [PublishedTotal]
  /// The amendments, in the order of time; the entries hold what they changed.
  public let amendments: [Amendment]
  /// What funders have promised at least.
  public let minimumShares: [MinimumShare]
  /// The table from which the amounts are taken.
  public let source: Source
  /// Where the entries of each action stand, so that a slice of one action looks at no other's.
  let positions: [Action.ID: [Int]]
  /// The discrepancies about what lines come to, by what they come to.
  let explained: [BudgetSlice: Discrepancy.ID]
  /// The totals that documents print of a stage of their own, each with the entries it takes in.
  let stagedTotals: [(total: PublishedTotal, positions: [Int])]

  /// Makes a budget.
  public init(
    funders: [Funder], stages: [Int: Stage], entries: [Entry], published: [PublishedTotal],
    amendments: [Amendment], minimumShares: [MinimumShare], source: Source
  ) {
    self.funders = funders
    self.stages = stages
    self.entries = entries
    self.published = published
    self.amendments = amendments
    self.minimumShares = minimumShares
    self.source = source
    positions = Dictionary(grouping: entries.indices) { entries[$0].action }
    explained = Dictionary(
      published.filter { $0.stage == nil }.compactMap { total in
        total.discrepancy.map { (total.slice, $0) }
      }
    ) { first, _ in first }
    stagedTotals = published.filter { $0.stage != nil }.map { total in
      (total, entries.indices.filter { total.slice.contains(entries[$0]) })
    }
  }

  /// The discrepancy about what the lines of a slice come to, where documents disagree about it and no amendment has
  /// changed it since.
  public func discrepancy(about slice: BudgetSlice) -> Discrepancy.ID? {
    guard !explained.isEmpty, let id = explained[slice] else { return nil }
    return entries(of: slice).contains { $0.initial != nil } ? nil : id
  }
}
