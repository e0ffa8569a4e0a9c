import Synchronization

/// What was made once, held by a key for those who need it next.
///
/// When there is much of it all is given up, so that memory does not grow with what is made. The same
/// thing may be made twice by two workers at the same time, who then have the same. Who takes a thing has
/// read what was read for it.
public final class Shelf<Key: Hashable & Sendable, Held: Sendable>: Sendable {
  private let room: Int
  private let held = Mutex<[Key: Made<Held>]>([:])

  /// An empty shelf for at most `room` things.
  public init(room: Int) { self.room = room }

  /// What is held under a key, made where it is not yet.
  public func held(for key: Key, _ make: () -> Held) -> Held {
    if let held = held.withLock({ $0[key] }) { return held.taken }
    let new = Made(make)
    held.withLock { all in
      if all.count >= room { all.removeAll(keepingCapacity: true) }
      all[key] = new
    }
    return new.taken
  }
}
