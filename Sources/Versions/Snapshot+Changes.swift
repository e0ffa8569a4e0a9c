public import Ground
public import Model

extension Snapshot {
  /// What another version says otherwise than this one, in the order of what it is about.
  public func changes(to other: Snapshot) -> [Change] {
    var changes: [Change?] = []
    var (old, new) = (records[...], other.records[...])
    while let key = [old.first?.key, new.first?.key].compactMap(\.self).min() {
      let before = old.first?.key == key ? old.popFirst() : nil
      let after = new.first?.key == key ? new.popFirst() : nil
      changes.append(Change(key, before, after))
    }
    return changes.compactMap(\.self)
  }

  /// The version that these changes make of this one.
  public func applying(_ changes: [Change], on day: Day) -> Snapshot {
    let changed = Set(changes.map(\.key))
    return Snapshot(day, records.filter { !changed.contains($0.key) } + changes.compactMap(\.after))
  }
}
