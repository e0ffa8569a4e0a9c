/// A part of the content that something may be made from: a contract, what an action is called, the words
/// explained.
///
/// A reference, so that it is seen at once that it was read before.
public final class Part: Sendable {
  /// Its name, that of no other part: where it lies in the content, and what of it.
  public let name: String
  /// The hash of what it says.
  public let hash: ByteHash

  /// Makes a part.
  public init(_ name: String, _ hash: ByteHash) {
    self.name = name
    self.hash = hash
  }

  /// A part that is not there.
  public convenience init(absent name: String) { self.init(name, ByteHash()) }

  /// A part of which all is told by the description of a value, which holds values only: a reference is
  /// described by its type.
  public convenience init(_ name: String, describing value: Any) {
    self.init(name, ByteHash(of: String(reflecting: value).utf8))
  }

  /// A value that this part tells, handed to whoever reads it.
  @inline(__always) public func read<Value>(_ value: @autoclosure () -> Value) -> Value {
    Reads.note(self)
    return value()
  }
}
