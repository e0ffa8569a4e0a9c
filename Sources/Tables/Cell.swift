public import Ground
public import Model

/// A figure of a table: a value, or the reason why there is none, with all that is known about it.
public struct Cell: Sendable {
  /// A value.
  public enum Value: Sendable {
    /// An amount.
    case amount(Amount)
    /// Amounts of one thing at several stages, never to be added up.
    case amounts([StagedTotal])
    /// A number with its unit, where it has one.
    case quantity(Quantity, Unit?)
    /// A share of the whole of its column.
    case share(Percentage)
    /// How much of what was planned was spent.
    case rate(ExecutionRate)
    /// What is planned in a year, with its stage.
    case planned(YearlyAmount)
    /// An amount beside an earlier one.
    case change(AmountChange)
    /// A contract.
    case contract(Contract.ID)
    /// A year.
    case year(Int)
    /// Several years.
    case years([Int])
    /// A day.
    case day(Day)
    /// How firm the amounts of the row are.
    case stages([Stage])
    /// What a document says in words.
    case words(Localized<String>)
    /// The code of a budget line.
    case code(String)
    /// Who pays.
    case funder(Funder.ID)
    /// How an indicator stands.
    case status(ProgressStatus)
    /// How many, of so many.
    case tally(Int, of: Int)
    /// A document says more of it than a table has room for.
    case told
    /// What the rule of progress finds in an example.
    case finding(ProgressExample)
    /// Who owes something.
    case parties([Party.ID])
    /// Where an obligation stands.
    case standing(ObligationStanding)
    /// A document.
    case document(Document.ID)
    /// How much hangs on a discrepancy.
    case weight(Discrepancy.Weight)
    /// What a discrepancy concerns.
    case subjects([Subject])
  }

  /// Why there is no value.
  public enum Reason: Sendable {
    /// The documents, or the day, say why.
    case absent(Absence)
    /// Some parts of the sum are missing; what is known of it is no total.
    case partlyMissing(AmountSum)
    /// It is known for all funders together only.
    case undivided
    /// It is a part of a total of the spender, who does not say how much of it is its own.
    case withinTotal
    /// No document tells whether there was anything.
    case unknown
    /// No contract of the site runs in the year.
    case noContract
    /// The contracts of the year do not have what the row is about.
    case notIn([Contract.ID])
    /// The documents of the year say nothing about it.
    case nothingSaid
    /// The rows that are added up say it, each for itself.
    case saidByParts
    /// The column says nothing about such a row.
    case notOfRow
  }

  /// What to know about a figure besides its value.
  public enum Mark: Hashable, Sendable {
    /// A document gives it as a whole, and no line adds up to it.
    case undivided
    /// It is what a funder brought to what another party spent.
    case contribution
    /// It is expected, and not reached; it stands in the place of a result that is absent for this
    /// reason, where there is no room for both.
    case projected(insteadOf: Absence?)
    /// It is counted in another way than what stands before it.
    case recounted
    /// Its authors see it, and readers only from a day on.
    case embargoed(until: Day)
    /// How exactly it is known.
    case qualified(Diagnosis.Qualifier)
    /// The documents disagree about it.
    case discrepancy(Discrepancy.ID)
  }

  /// A value or the reason why there is none.
  public enum Content: Sendable {
    /// A value.
    case value(Value)
    /// No value, and why.
    case none(Reason)
  }

  /// A value or the reason why there is none.
  public let content: Content
  /// How firm it is; several stages where its parts are not equally firm.
  public let stages: [Stage]
  /// What to know about it besides.
  public let marks: [Mark]
  /// Where it is written; nowhere, where no document speaks of it.
  public let sources: [Source]

  init(_ content: Content, stages: [Stage] = [], marks: [Mark] = [], sources: [Source] = []) {
    self.content = content
    self.stages = stages
    self.marks = marks
    self.sources = sources
  }

  /// The value, where there is one.
  public var value: Value? {
    guard case .value(let value) = content else { return nil }
    return value
  }

  /// The amount, or why there is none, of a cell about money.
  public var amount: Stated<Amount> { sum.stated }

  /// The same, with what is known of it where more is missing.
  public var sum: AmountSum {
    if case .none(.partlyMissing(let sum)) = content { return sum }
    return AmountSum(of: [
      stated {
        guard case .amount(let amount) = $0 else { return nil }
        return amount
      }
    ])
  }

  /// The number, or why there is none, of a cell about something counted.
  public var quantity: Stated<Quantity> {
    stated {
      guard case .quantity(let quantity, _) = $0 else { return nil }
      return quantity
    }
  }

  private func stated<Stating>(_ read: (Value) -> Stating?) -> Stated<Stating> {
    if let known = value.flatMap(read) { return .known(known) }
    guard case .none(.absent(let absence)) = content else { return .missing(.notApplicable) }
    return .missing(absence)
  }

  /// What it says in words, where it does.
  public var words: Localized<String>? {
    guard case .words(let words) = value else { return nil }
    return words
  }

  /// Where an obligation stands, where it says that.
  public var standing: ObligationStanding? {
    guard case .standing(let standing) = value else { return nil }
    return standing
  }

  /// How much of what was planned was spent, where it says that.
  public var rate: ExecutionRate? {
    guard case .rate(let rate) = value else { return nil }
    return rate
  }
}

extension Cell {
  /// What is stated, or why there is nothing.
  init<Stating>(
    _ stated: Stated<Stating>, stages: [Stage] = [], marks: [Mark] = [], sources: [Source] = [],
    as value: (Stating) -> Value
  ) {
    switch stated {
    case .known(let known):
      self.init(.value(value(known)), stages: stages, marks: marks, sources: sources)
    case .missing(let absence):
      self.init(.none(.absent(absence)), stages: stages, marks: marks, sources: sources)
    }
  }

  /// A sum, or what is known of it.
  init(_ sum: AmountSum, stages: [Stage], marks: [Mark] = [], sources: [Source]) {
    if sum.isPartial {
      self.init(.none(.partlyMissing(sum)), stages: stages, marks: marks, sources: sources)
    } else {
      self.init(sum.stated, stages: stages, marks: marks, sources: sources, as: Value.amount)
    }
  }

  /// Nothing, for a reason that the documents or the day give.
  static func absent(_ absence: Absence) -> Cell { Cell(.none(.absent(absence))) }

  /// What a document says of a stage.
  init(_ total: StagedTotal, marks: [Mark] = []) {
    let own: [Mark] = total.isKnownAsWhole ? [.undivided] : []
    self.init(
      total.sum, stages: [total.stage],
      marks: own + (total.discrepancy.map { [.discrepancy($0)] } ?? []) + marks,
      sources: total.sources)
  }
}
