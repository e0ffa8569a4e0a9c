/// Open to the rooms that use it, because they ask it of values of many types.
extension Sequence {
  /// Each element once, where it first stands.
  @inlinable public func distinct() -> [Element] where Element: Hashable { distinct { $0 } }

  /// The first element with each key, where it stands.
  @inlinable public func distinct<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
