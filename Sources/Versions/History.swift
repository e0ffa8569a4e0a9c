public import Ground
public import Model

/// What changed from version to version of a site, up to what it says now.
public struct History: Sendable {
  /// What a version changed.
  public struct Version: Sendable {
    /// Which one it is.
    public let id: Snapshot.ID
    /// The version before it.
    public let previous: Snapshot.ID
    /// What it says otherwise, in the order of what it is about.
    public let changes: [Change]

    /// Whether it changed figures that readers know or what is said about them, of a contract or of any.
    public func tells(of contract: Contract.ID?) -> Bool {
      changes.contains { change in
        (change.altersFigure || change.bringsFigure || change.altersSaying)
          && (contract == nil || change.key[.contract] == contract?.rawValue)
      }
    }
  }

  /// Since when changes are known: the day of the first version that was kept.
  public let start: Day
  /// The versions after it, the newest first; those that changed nothing are left out.
  public let versions: [Version]
  /// What the content says now.
  public let current: Snapshot
  /// What is said now otherwise than in the last version kept for the same day, where one was.
  public let unkept: [Change]
  /// The reasons that cover no change of their version, with that version.
  public let idleReasons: [(version: Snapshot.ID, reason: ChangeReason)]
  /// What things are called, or were.
  public var names: ThingNames { namesOfAll.value }
  private let namesOfAll: Lazily<ThingNames>
  /// The last change of each figure that altered a value that was known, and still holds.
  public let alterations: [Snapshot.Key: Alteration]

  /// A change of a figure, and the version that made it.
  public struct Alteration: Sendable {
    /// The version.
    public let version: Snapshot.ID
    /// Where it stands among those that the version altered, from one.
    public let number: Int
    /// What it changed.
    public let change: Change
  }

  /// Compares the versions that were kept with each other, and the last one before that of the
  /// content with what is said now; nothing where none was kept.
  ///
  /// The last version that was kept for the day of the content is the content's own. Of what waits again after a version
  /// told it, nothing is told: neither that it is gone nor what it was.
  public init?(_ kept: KeptVersions, current: Snapshot) {
    guard let first = kept.snapshots.first else { return nil }
    let shown = { (version: Snapshot) in version.leavingOut(kept.withholds) }
    let snapshots = kept.snapshots.map(shown)
    let line = snapshots.filter { $0.id < current.id } + [shown(current)]
    let compared = zip(line, line.dropFirst()).map { old, new in
      (
        new.id, old.id,
        ToldOnce(old.changes(to: new).map { $0.explained(by: kept.reasons[new.id] ?? []) })
      )
    }
    let versions = compared.map { Version(id: $0, previous: $1, changes: $2.changes) }
    start = first.day
    namesOfAll = Lazily { ThingNames(of: [current] + snapshots.reversed()) }
    self.current = current
    self.versions = versions.filter { !$0.changes.isEmpty }.reversed()
    let own = snapshots.last { $0.id == current.id }
    unkept = ToldOnce(own?.changes(to: shown(current)) ?? []).changes
    let hidden = Set(kept.snapshots.flatMap { $0.records.map(\.key).filter(kept.withholds) })
    idleReasons = kept.reasons.sorted { $0.key < $1.key }.flatMap { version, reasons in
      let changes = versions.first { $0.id == version }?.changes ?? []
      return reasons.filter { reason in
        !changes.contains { reason.covers($0.key) } && !hidden.contains(where: reason.covers)
      }.map { (version, $0) }
    }
    alterations = compared.reduce(into: [:]) { found, version in
      for (index, change) in version.2.changes.filter(\.altersFigure).enumerated() {
        found[change.key] = Alteration(version: version.0, number: index + 1, change: change)
      }
      for (change, other) in version.2.repeated where change.altersFigure {
        found[change.key] = found[other.key].map {
          Alteration(version: $0.version, number: $0.number, change: change)
        }
      }
    }
  }

  /// In how many versions readers find something new of a contract, or of any.
  public func versionCount(of contract: Contract.ID?) -> Int {
    versions.count { $0.tells(of: contract) }
  }

  /// Whether a figure was altered since the first version.
  public var hasAlterations: Bool { !alterations.isEmpty }
}
