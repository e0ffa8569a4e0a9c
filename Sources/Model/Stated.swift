/// What a document states: a value, or the reason why there is none.
///
/// A missing value is never zero.
public enum Stated<Value> {
  /// A value.
  case known(Value)
  /// No value, and why.
  case missing(Absence)

  /// The value, when there is one.
  public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}

/// Why there is no value.
public enum Absence: String, CaseIterable, Sendable {
  /// The document says that the value is not determined (`nd`).
  case notDetermined = "not-determined"
  /// The day on which the value is owed has not come.
  case notDue = "not-due"
  /// The value was owed and has not been published.
  case notReported = "not-reported"
  /// The value has no meaning here.
  case notApplicable = "not-applicable"
}
