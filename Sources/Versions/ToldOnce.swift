import Model

/// Changes without those that others tell already: the amount that an amendment sets is also one of the budget, as
/// is the one that it replaces.
public struct ToldOnce: Sendable {
  /// The changes to be told.
  public let changes: [Change]
  /// The others, each with the one that tells it.
  let repeated: [(change: Change, by: Change)]

  /// Divides changes.
  public init(_ changes: [Change]) {
    let amounts = changes.filter { $0.key[.measure] == "amount" && $0.key[.action] != nil }
    let byPlace = Dictionary(grouping: amounts) { Self.place($0.key) }
    let pairs = changes.map { change in
      (
        change,
        change.isOfAmendment ? byPlace[Self.place(change.key)]?.first(where: change.isToldBy) : nil
      )
    }
    self.changes = pairs.compactMap { $1 == nil ? $0 : nil }
    repeated = pairs.compactMap { change, other in other.map { (change, $0) } }
  }

  private static func place(_ key: Snapshot.Key) -> [String?] {
    [.contract, .action, .funder, .year].map { key[$0] }
  }
}

extension Change {
  /// Whether it is about the amount that an amendment sets, or the one that it replaces.
  fileprivate var isOfAmendment: Bool {
    key.kind == .figure && ["after", "before"].contains(key[.measure])
  }

  /// Whether a change of an amount of the same funder in the same year says the same.
  fileprivate func isToldBy(_ other: Change) -> Bool {
    let isAmended = other.key[.stage] == "amended"
    guard isAmended == (key[.measure] == "after"), after?.value == other.after?.value,
      after?.status == other.after?.status
    else { return false }
    return before?.value == other.before?.value || (kind == .added && other.kind == .requalified)
  }
}
