import Synchronization

/// The parts of the content that were read while something was made.
///
/// Nobody declares them: who makes something in a task carries a record, and each part notes itself there when
/// it is read.
public final class Reads: Sendable {
  /// What was noted, each once.
  private struct Noted {
    var known: Set<ObjectIdentifier> = []
    var last: ObjectIdentifier?
    var parts: [Part] = []
    var taken: [ReadParts] = []

    /// Whether something is noted for the first time.
    mutating func isNew(_ thing: AnyObject) -> Bool {
      let identity = ObjectIdentifier(thing)
      guard last != identity else { return false }
      last = identity
      return known.insert(identity).inserted
    }
  }

  @TaskLocal private static var current: Reads?
  private let noted = Mutex(Noted())

  private init() {}

  /// Notes that a part is read, where anybody keeps a record.
  public static func note(_ part: Part) {
    current?.noted.withLock { noted in if noted.isNew(part) { noted.parts.append(part) } }
  }

  /// Notes that something is taken for which parts were read.
  static func note(_ parts: ReadParts) {
    current?.noted.withLock { noted in if noted.isNew(parts) { noted.taken.append(parts) } }
  }

  /// What a recipe makes, and the parts that it read on the way.
  ///
  /// Whoever takes it notes them for itself.
  public static func recorded<Value, Failure>(
    _ make: () throws(Failure) -> Value
  ) throws(Failure) -> (made: Value, parts: ReadParts) {
    let reads = Reads()
    let result = $current.withValue(reads) { () -> Result<Value, Failure> in
      do throws(Failure) { return .success(try make()) } catch { return .failure(error) }
    }
    return (try result.get(), reads.noted.withLock { ReadParts(own: $0.parts, taken: $0.taken) })
  }
}

/// The parts of the content that were read for something.
///
/// Those that were read for what it took stay together, however many take the same.
public final class ReadParts: Sendable {
  /// Those that it read itself, each once, in the order in which they were read.
  public let own: [Part]
  /// Those of what it took, each once.
  public let taken: [ReadParts]

  fileprivate init(own: [Part], taken: [ReadParts]) {
    self.own = own
    self.taken = taken
  }
}

/// Something that was made once for many, with the parts of the content that were read for it: whoever takes
/// it has read them too.
public struct Made<Value: Sendable>: Sendable {
  private let value: Value
  private let parts: ReadParts

  /// Makes it.
  public init(_ make: () -> Value) { (value, parts) = Reads.recorded(make) }

  /// What was made, for one who takes it.
  public var taken: Value {
    Reads.note(parts)
    return value
  }
}
