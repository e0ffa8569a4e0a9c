public import Diagnostics

/// What a value must be, and how it is read.
///
/// Used by its members: `.text`, `.integer`, `.list(of: .day)` and so on.
///
/// Rooms that know more say what they expect in the same way, by an extension:
/// ```swift
/// extension Expected where Value == Located<Amount> {
///   static var amount: Expected {
///     Expected<Located<String>>.decimal.then { literal, name, diagnostics in … }
///   }
/// }
/// ```
public struct Expected<Value> {
  /// Reads a node; returns nothing after it has reported what is wrong.
  public let read:
    (_ node: SyntaxNode, _ name: ValueName, _ diagnostics: inout [Diagnostic]) -> Value?

  /// What may be written, worked out when somebody asks.
  public let shape: () -> Shape

  /// Makes an expectation from what may be written and the function that reads it.
  @inlinable public init(
    _ shape: @escaping @autoclosure () -> Shape,
    _ read:
      @escaping (_ node: SyntaxNode, _ name: ValueName, _ diagnostics: inout [Diagnostic]) -> Value?
  ) {
    self.shape = shape
    self.read = read
  }

  /// Makes an expectation from what a node must be and how its value is taken from it; where there is
  /// none, that and the repair are told.
  public init(
    _ shape: Shape, _ wanted: Message, help: @escaping (SyntaxNode) -> Message?,
    value: @escaping (SyntaxNode) -> Value?
  ) {
    self.init(shape) { node, name, diagnostics in
      if let value = value(node) { return value }
      return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help(node)))
    }
  }

  /// The same expectation, its value turned into another that cannot be wrong.
  @inlinable public func map<Other>(_ transform: @escaping (Value) -> Other) -> Expected<Other> {
    Expected<Other>(shape()) { node, name, diagnostics in
      read(node, name, &diagnostics).map(transform)
    }
  }

  /// The same expectation followed by a check, which reports what it refuses.
  @inlinable public func then<Other>(
    _ check:
      @escaping (_ value: Value, _ name: ValueName, _ diagnostics: inout [Diagnostic]) -> Other?
  ) -> Expected<Other> {
    Expected<Other>(shape()) { node, name, diagnostics in
      guard let value = read(node, name, &diagnostics) else { return nil }
      return check(value, name, &diagnostics)
    }
  }

  /// The same expectation, of which more is known than how it is read says: that a text is a day.
  @inlinable public func shaped(_ shape: @escaping @autoclosure () -> Shape) -> Expected {
    Expected(shape(), read)
  }

  /// The same expectation, its shape with a name of its own.
  public func named(_ name: String) -> Expected { shaped(.named(name, shape())) }
}
