public import Model

extension Snapshot {
  /// What another version says otherwise than this one, in the order of what it is about.
  ///
  /// What only one of them can tell is not compared.
  public func changes(to other: Snapshot) -> [Change] {
    var changes: [Change?] = []
    let isFull = tellsQualifiers && other.tellsQualifiers
    let lines = { (version: Snapshot) in
      let records = version.joiningSuperseded.records
      return isFull ? records : records.map(\.unqualified)
    }
    var (old, new) = (lines(self)[...], lines(other)[...])
    while let key = [old.first?.key, new.first?.key].compactMap(\.self).min() {
      let before = old.first?.key == key ? old.popFirst() : nil
      let after = new.first?.key == key ? new.popFirst() : nil
      changes.append(Change(key, before, after))
    }
    return Self.joiningStages(changes.compactMap(\.self))
  }

  /// The same version without lines about some things.
  func leavingOut(_ isLeftOut: (Key) -> Bool) -> Snapshot {
    guard records.contains(where: { isLeftOut($0.key) }) else { return self }
    return Snapshot(id, records.filter { !isLeftOut($0.key) }, tellsQualifiers: tellsQualifiers)
  }

  /// The version that these changes make of this one.
  public func applying(_ changes: [Change], as id: ID) -> Snapshot {
    let changed = Set(changes.flatMap { [$0.key, $0.before?.key ?? $0.key] })
    return Snapshot(id, records.filter { !changed.contains($0.key) } + changes.compactMap(\.after))
  }

  /// The changes, of which one takes the place of two where an amount is gone from a stage and the same stands
  /// at another one.
  private static func joiningStages(_ changes: [Change]) -> [Change] {
    let gone = Dictionary(grouping: changes.filter { $0.kind == .removed }) {
      StagedAmount($0.before)
    }
    let come = Dictionary(grouping: changes.filter { $0.kind == .added }) { StagedAmount($0.after) }
    var joined: [Key: Change] = [:]
    var replaced: Set<Key> = []
    for case (let amount?, let old) in gone {
      guard old.count == 1, let new = come[amount], new.count == 1, let before = old[0].before,
        let after = new[0].after
      else { continue }
      joined[after.key] = Change(restaging: before, to: after)
      replaced.insert(before.key)
    }
    return changes.filter { !replaced.contains($0.key) }.map { joined[$0.key] ?? $0 }
  }
}

/// An amount but for its stage.
private struct StagedAmount: Hashable {
  private let columns: [String?]
  private let value: String

  /// That of a figure which has a stage and a value; nothing of another line.
  init?(_ record: Snapshot.Record?) {
    guard let record, record.key.kind == .figure, record.key[.stage] != nil,
      let value = record.value
    else { return nil }
    columns = Snapshot.Column.key.filter { $0 != .stage }.map { record.key[$0] } + [record.unit]
    self.value = value
  }
}
