/// A value together with the place where its author wrote it.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it stands in its file.
  public let location: SourceLocation

  /// Pairs a value with its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }

  /// The same place with another value.
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
    Located<Other>(try transform(value), at: location)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
