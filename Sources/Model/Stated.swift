/// What a document states: a value, or the reason why there is none.
///
/// A missing value is never zero.
public enum Stated<Value> {
  /// A value.
  case known(Value)
  /// No value, and why.
  case missing(Absence)

  /// The value, when there is one.
  @inlinable public var value: Value? {
    guard case .known(let value) = self else { return nil }
    return value
  }
}

extension Stated {
  /// Whether there is a value, or one should be there.
  public var isExpected: Bool {
    switch self {
    case .known: true
    case .missing(let absence): absence.isExpected
    }
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
  /// The document does not speak of the value.
  case notStated = "not-stated"
  /// The value has no meaning here.
  case notApplicable = "not-applicable"
}

extension Absence {
  /// Whether the value should be there: it was announced, or is owed now or later.
  public var isExpected: Bool {
    switch self {
    case .notDetermined, .notDue, .notReported: true
    case .notStated, .notApplicable: false
    }
  }
}
