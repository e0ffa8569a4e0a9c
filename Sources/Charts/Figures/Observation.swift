/// What is known at one place of a chart.
public enum Observation: Hashable, Sendable {
  /// A value.
  case known(WrittenValue)
  /// There should be a value and there is none, for this reason in words: drawn as a gap, never as
  /// zero.
  case missing(reason: String)
  /// No value belongs here, for instance a target at the start, or a result of a year to come:
  /// nothing is drawn.
  case notExpected

  /// The value with its texts, where there is one.
  public var written: WrittenValue? {
    guard case .known(let value) = self else { return nil }
    return value
  }

  /// Where the value lies, where there is one.
  public var value: Double? { written?.value }

  /// The reason why a value is missing, where one is.
  public var reason: String? {
    guard case .missing(let reason) = self else { return nil }
    return reason
  }
}
