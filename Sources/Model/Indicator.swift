public import Ground

/// What is counted to know whether an action succeeds.
///
/// A reference, because every page hands it on: a copy counts one reference, not one for each part.
public final class Indicator: Sendable {
  /// The name by which content refers to an indicator.
  public typealias ID = Identifier<Indicator>

  /// Which way the values should go.
  public enum Direction: String, CaseIterable, Sendable {
    /// More is better.
    case up
    /// Less is better.
    case down
    /// Holding the level is the aim.
    case stable
  }

  /// What was reached in a year.
  public struct Result: Sendable {
    /// The year.
    public let year: Int
    /// The value, or why there is none.
    public let value: Stated<Quantity>
    /// What was reached in words, where that is how it is judged.
    public let words: Localized<String>?
    /// The day on which it was reported.
    public let date: Day?
    /// The day on which it comes out, where it waits.
    public let embargo: Day?
    /// Where it is written.
    public let source: Source

    /// Makes a result.
    public init(
      year: Int, value: Stated<Quantity>, words: Localized<String>?, date: Day?,
      embargo: Day? = nil, source: Source
    ) {
      self.year = year
      self.value = value
      self.words = words
      self.date = date
      self.embargo = embargo
      self.source = source
    }

    /// The day on which it comes out, where that is yet to come on a day.
    public func embargo(after day: Day) -> Day? { embargo.flatMap { $0 > day ? $0 : nil } }
  }

  /// The day on which the result of a year comes out, where that is yet to come on a day.
  public func embargo(ofResultIn year: Int, after day: Day) -> Day? {
    results.first { $0.year == year }?.embargo(after: day)
  }

  /// What is aimed at in a year.
  public struct Target: Sendable {
    /// The year.
    public let year: Int
    /// The value, or why there is none.
    public let value: Stated<Quantity>

    /// Makes a target.
    public init(year: Int, value: Stated<Quantity>) {
      self.year = year
      self.value = value
    }
  }

  /// The name by which content refers to it.
  public let id: ID
  /// The action it belongs to.
  public let action: Action.ID
  /// What is counted, exactly as in the document.
  public let label: Localized<String>
  /// The unit of its values; nothing where it is judged in words.
  public let unit: Unit?
  /// Which way the values should go; nothing where the document does not say.
  public let direction: Direction?
  /// How it is counted.
  public let definition: Localized<String>?
  /// What a reader should know about it.
  public let note: Localized<String>?
  /// Whether it counts persons helped, so that an amount per person may be computed.
  public let countsPersons: Bool
  /// How far below its target a result may lie and still be on track.
  public let tolerance: Percentage
  /// The situation at the start (T0); not stated where the document gives none, not applicable where
  /// it is judged in words.
  public let baseline: Stated<Quantity>
  /// The yearly targets, by year; not stated where the document sets none, not applicable where it is
  /// judged in words.
  public let targets: [Target]
  /// The yearly results published so far, by year.
  public let results: [Result]
  /// What is expected of years without a result, by year.
  public let projections: [Projection]
  /// When the way of counting changed, by year.
  public let methodBreaks: [MethodBreak]
  /// The years whose status somebody judged otherwise than the rule does, by year.
  public let judgements: [ProgressJudgement]
  /// Where baseline and targets are written.
  public let source: Source

  /// Makes an indicator.
  public init(
    id: ID, action: Action.ID, label: Localized<String>, unit: Unit?, direction: Direction?,
    definition: Localized<String>?, note: Localized<String>?, countsPersons: Bool,
    tolerance: Percentage, baseline: Stated<Quantity>, targets: [Target], results: [Result],
    projections: [Projection], methodBreaks: [MethodBreak], judgements: [ProgressJudgement],
    source: Source
  ) {
    self.id = id
    self.action = action
    self.label = label
    self.unit = unit
    self.direction = direction
    self.definition = definition
    self.note = note
    self.countsPersons = countsPersons
    self.tolerance = tolerance
    self.baseline = baseline
    self.targets = targets
    self.results = results
    self.projections = projections
    self.methodBreaks = methodBreaks
    self.judgements = judgements
    self.source = source
  }
}

extension Indicator {
  /// Whether it is judged in words: then it has no unit, no numbers and no chart.
  public var isJudgedInWords: Bool { unit == nil }

  /// Whether it is known where it starts and what is aimed at, in some year.
  public var hasKnownPromise: Bool { baseline.value != nil && hasKnownTarget }

  private var hasKnownTarget: Bool { targets.contains { $0.value.value != nil } }

  /// Whether neither baseline nor any target nor any result is determined, and none is projected.
  public var isUndetermined: Bool {
    baseline.value == nil && !hasKnownTarget && !results.contains { $0.value.value != nil }
      && projections.isEmpty
  }

  /// Whether there is anything to chart: a unit, and a start, a target, a result or a projection that
  /// belongs there.
  public var hasValues: Bool {
    !isJudgedInWords
      && (baseline.isExpected || targets.contains { $0.value.isExpected }
        || results.contains { $0.value.value != nil } || !projections.isEmpty)
  }
}

extension Contract {
  /// The indicators for which there is something to chart, in the order of the document.
  public var chartedIndicators: [Indicator] { indicators.filter(\.hasValues) }
}
