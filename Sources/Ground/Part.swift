import Synchronization

/// A part of the content that something may be made from: a contract, what an action is called, the words
/// explained.
///
/// A reference, so that it is seen at once that it was read before.
public final class Part: Sendable {
  /// Its name, that of no other part: where it lies in the content, and what of it.
  public let name: String
  /// The hash of what it says, or what tells it to the first who asks: most checks never do.
  private let hashing: Mutex<Hashing>

  private enum Hashing {
    case told(ByteHash)
    case asked(@Sendable () -> ByteHash)
  }

  /// Makes a part.
  public convenience init(_ name: String, _ hash: ByteHash) { self.init(name, .told(hash)) }

  private init(_ name: String, _ hashing: sending Hashing) {
    self.name = name
    self.hashing = Mutex(hashing)
  }

  /// The hash of what it says.
  public var hash: ByteHash {
    hashing.withLock { hashing in
      switch hashing {
      case .told(let hash): return hash
      case .asked(let tell):
        let hash = tell()
        hashing = .told(hash)
        return hash
      }
    }
  }

  /// A part whose hash is made when it is asked for.
  public convenience init(
    _ name: String, telling hash: @escaping @autoclosure @Sendable () -> ByteHash
  ) { self.init(name, .asked(hash)) }

  /// A part that is not there.
  public convenience init(absent name: String) { self.init(name, ByteHash()) }

  /// A part of which all is told by the description of a value, which holds values only: a reference is
  /// described by its type.
  public convenience init(
    _ name: String, describing value: @escaping @autoclosure @Sendable () -> Any
  ) { self.init(name, .asked { ByteHash(describing: value()) }) }

  /// A value that this part tells, handed to whoever reads it.
  @inline(__always) public func read<Value>(_ value: @autoclosure () -> Value) -> Value {
    Reads.note(self)
    return value()
  }
}
