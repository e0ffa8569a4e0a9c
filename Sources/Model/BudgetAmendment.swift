public import Ground

extension Budget {
  /// An amendment to a contract (avenant) that changes amounts.
  public struct Amendment: Sendable {
    /// One amount, before and after.
    public struct Change: Sendable {
      /// The action it pays for.
      public let action: Action.ID
      /// The financial year.
      public let year: Int
      /// Who pays.
      public let funder: Funder.ID
      /// What it was.
      public let before: Stated<Amount>
      /// What it is from then on.
      public let after: Stated<Amount>

      /// Makes a change.
      public init(
        action: Action.ID, year: Int, funder: Funder.ID, before: Stated<Amount>,
        after: Stated<Amount>
      ) {
        self.action = action
        self.year = year
        self.funder = funder
        self.before = before
        self.after = after
      }

      /// Whether it is a change to an entry.
      public func changes(_ entry: Entry) -> Bool {
        action == entry.action && year == entry.year && funder == entry.funder
      }
    }

    /// The day on which it was signed.
    public let date: Day
    /// Its title.
    public let title: Localized<String>
    /// What it changes, in the order of the document.
    public let changes: [Change]
    /// Where it is written.
    public let source: Source

    /// Makes an amendment.
    public init(date: Day, title: Localized<String>, changes: [Change], source: Source) {
      self.date = date
      self.title = title
      self.changes = changes
      self.source = source
    }
  }

  /// The amendments that change an amount of a slice, in the order of time.
  public func amendments(to slice: BudgetSlice) -> [Amendment] {
    let entries = entries(of: slice)
    return amendments.filter { amendment in
      amendment.changes.contains { change in entries.contains(where: change.changes) }
    }
  }
}

extension Budget.Entry {
  /// The entry after a change of an amendment: the new amount, and what it was before the first one.
  public func amended(by change: Budget.Amendment.Change, source: Source) -> Budget.Entry {
    Budget.Entry(
      action: action, area: area, year: year, funder: funder, stage: .amended, amount: change.after,
      initial: initial ?? Budget.Initial(stage: stage, amount: amount), source: source)
  }
}
