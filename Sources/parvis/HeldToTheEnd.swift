/// What a program that is about to end holds: the system takes all of its memory back at once, which piece by
/// piece takes a tenth of the time of a check.
final class HeldToTheEnd<Value: Sendable> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  /// Holds a value until the program ends.
  static func hold(_ value: Value) { _ = Unmanaged.passRetained(HeldToTheEnd(value)) }
}
