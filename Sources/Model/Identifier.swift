/// The name by which content refers to something: lower-case ASCII letters, digits and hyphens.
///
/// The subject keeps an action's name from being used where a funder's is meant.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  /// The name as written.
  public let rawValue: String

  /// Makes an identifier from the name as written.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Orders by the bytes of the names.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
