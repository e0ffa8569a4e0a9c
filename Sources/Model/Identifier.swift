/// The name by which content refers to something: lower-case ASCII letters, digits and hyphens.
///
/// The subject keeps an action's name from being used where a funder's is meant. Open to the rooms that
/// use it, which compare names of many subjects.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The name as written.
  public let rawValue: String

  /// Makes an identifier from the name as written.
  @inlinable public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Whether two names are the same.
  @inlinable public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  /// Hashes the name.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// Orders by the bytes of the names.
  @inlinable public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
