import Synchronization

/// The parts of the content that were read while something was made.
///
/// Nobody declares them: who makes something in a task carries a record, and each part notes itself there when
/// it is read.
public final class Reads: Sendable {
  /// What was noted.
  private struct Noted {
    var known: Set<ObjectIdentifier> = []
    var last: ObjectIdentifier?
    var parts: [Part] = []
  }

  @TaskLocal private static var current: Reads?
  private let noted = Mutex(Noted())

  private init() {}

  /// Notes that a part is read, where anybody keeps a record.
  public static func note(_ part: Part) { current?.note([part]) }

  /// Notes that parts are read.
  static func note(_ parts: [Part]) { current?.note(parts) }

  /// What a recipe makes, and the parts that it read on the way, each once.
  ///
  /// Whoever takes it notes them for itself.
  public static func recorded<Value, Failure>(
    _ make: () throws(Failure) -> Value
  ) throws(Failure) -> (made: Value, parts: [Part]) {
    let reads = Reads()
    let result = $current.withValue(reads) { () -> Result<Value, Failure> in
      do throws(Failure) { return .success(try make()) } catch { return .failure(error) }
    }
    return (try result.get(), reads.noted.withLock(\.parts))
  }

  private func note(_ parts: [Part]) {
    noted.withLock { noted in
      for part in parts {
        let identity = ObjectIdentifier(part)
        guard noted.last != identity else { continue }
        noted.last = identity
        if noted.known.insert(identity).inserted { noted.parts.append(part) }
      }
    }
  }
}

/// Something that was made once for many, with the parts of the content that were read for it: whoever takes
/// it has read them too.
public struct Made<Value: Sendable>: Sendable {
  private let value: Value
  private let parts: [Part]

  /// Makes it.
  public init(_ make: () -> Value) { (value, parts) = Reads.recorded(make) }

  /// What was made, for one who takes it.
  public var taken: Value {
    Reads.note(parts)
    return value
  }
}
