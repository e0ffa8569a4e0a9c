public import Synchronization

extension Mutex {
  /// What is held under a key, made where it is not yet; all else is given up when there is too much.
  ///
  /// The same thing may be made twice by two workers, who then have the same.
  public func held<Key: Hashable & Sendable, Held: Sendable>(
    for key: Key, atMost room: Int, _ make: () -> Held
  ) -> Held where Value == [Key: Held] {
    if let held = withLock({ $0[key] }) { return held }
    let new = make()
    withLock { all in
      if all.count >= room { all.removeAll(keepingCapacity: true) }
      all[key] = new
    }
    return new
  }
}
