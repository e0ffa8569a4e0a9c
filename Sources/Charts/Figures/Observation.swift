/// What is known at one place of a chart.
public enum Observation: Hashable, Sendable {
  /// A value.
  case known(WrittenValue)
  /// A part of a value, whose texts say that it is one; more of it is unknown, for this reason in words.
  case atLeast(WrittenValue, reason: String)
  /// There should be a value and there is none, for this reason in words: drawn as a gap, never as
  /// zero.
  case missing(reason: String)
  /// No value belongs here, for instance a target at the start, or a result of a year to come:
  /// nothing is drawn.
  case notExpected

  /// The value with its texts, where there is one or a part of it.
  public var written: WrittenValue? {
    switch self {
    case .known(let value), .atLeast(let value, _): value
    case .missing, .notExpected: nil
    }
  }

  /// Where the value lies, where there is one.
  public var value: Double? { written?.value }

  /// The reason why a value is missing, where one is or a part of it.
  public var reason: String? {
    switch self {
    case .missing(let reason), .atLeast(_, let reason): reason
    case .known, .notExpected: nil
    }
  }

  /// Whether only a part of the value is known.
  var isPart: Bool { reason != nil && written != nil }

  /// Whether all of the value is known.
  var isWhole: Bool { reason == nil && written != nil }
}
