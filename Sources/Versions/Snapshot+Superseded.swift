import Model

extension Snapshot {
  /// The same, where a figure that one table tells as replaced by an amendment and another one as it is
  /// stands once.
  ///
  /// It is the replaced one where there is an amended figure of the same thing; else no amendment touched
  /// it. Versions that tell no qualifiers have lines that differ in nothing else.
  var joiningSuperseded: Snapshot {
    guard records.contains(where: { $0.key[.rank] != nil }) else { return self }
    let amended = Set(
      records.filter { $0.key[.stage] == "amended" && $0.value != nil }.map(\.key.unranked))
    let alike = Dictionary(grouping: records) { record in
      Record(
        record.key.unranked, value: record.value, unit: record.unit, status: record.status,
        source: nil)
    }
    let joined = alike.mapValues { records -> [Record] in
      let isReplaced = amended.contains(records[0].key.with("amended", at: .stage))
      let fitting = records.first { $0.isSuperseded == isReplaced } ?? records[0]
      return records.count > 1 && (records.contains(where: \.isSuperseded) || !tellsQualifiers)
        ? [fitting] : records
    }
    let kept = Set(joined.values.flatMap(\.self).map(\.key))
    guard kept.count < records.count else { return self }
    return Snapshot(
      id, records.filter { kept.contains($0.key) }.map(\.unranked), tellsQualifiers: tellsQualifiers
    )
  }
}

extension Snapshot.Record {
  /// Whether an amendment replaced it.
  fileprivate var isSuperseded: Bool {
    qualifier?.split(separator: " ").contains("superseded") ?? false
  }

  /// The same as if no other line were about the same thing.
  fileprivate var unranked: Snapshot.Record {
    Snapshot.Record(
      key.unranked, value: value, unit: unit, status: status, source: source, qualifier: qualifier)
  }
}

extension Snapshot.Key {
  fileprivate var unranked: Snapshot.Key { self[.rank] == nil ? self : with(nil, at: .rank) }
}
