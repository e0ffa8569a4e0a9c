public import Ground
public import Model

/// What changed from version to version of a site, up to what it says now.
public struct History: Sendable {
  /// What a version changed.
  public struct Version: Sendable {
    /// Its day.
    public let day: Day
    /// The day of the version before it.
    public let previous: Day
    /// What it says otherwise, in the order of what it is about.
    public let changes: [Change]
  }

  /// Since when changes are known: the day of the first version that was kept.
  public let start: Day
  /// The versions after it, the newest first; those that changed nothing are left out.
  public let versions: [Version]
  /// What the content says now.
  public let current: Snapshot
  /// What is said now otherwise than in the version kept for the same day, where one was.
  public let unkept: [Change]
  /// The reasons that cover no change of their version, with its day.
  public let idleReasons: [(day: Day, reason: ChangeReason)]
  /// What things are called, or were.
  public let names: ThingNames
  /// The last change of each figure that altered a value that was known, and still holds.
  private let alterations: [Snapshot.Key: Alteration]

  /// A change of a figure, and the version that made it.
  public struct Alteration: Sendable {
    /// The day of the version.
    public let day: Day
    /// Where it stands among those that the version altered, from one.
    public let number: Int
    /// What it changed.
    public let change: Change
  }

  /// Compares the versions that were kept with each other, and the last one of an earlier day with what is
  /// said now; nothing where none was kept.
  ///
  /// A version that was kept for the day of the content is the content's own.
  public init?(_ kept: KeptVersions, current: Snapshot) {
    guard let first = kept.snapshots.first else { return nil }
    let earlier = kept.snapshots.filter { $0.day < current.day }
    let line = earlier + [current]
    let versions = zip(line, line.dropFirst()).map { old, new in
      Version(
        day: new.day, previous: old.day,
        changes: old.changes(to: new).map { $0.explained(by: kept.reasons[new.day] ?? []) })
    }
    start = first.day
    names = ThingNames(of: [current] + kept.snapshots.reversed())
    self.current = current
    self.versions = versions.filter { !$0.changes.isEmpty }.reversed()
    unkept = kept.snapshots.last { $0.day == current.day }?.changes(to: current) ?? []
    idleReasons = kept.reasons.sorted { $0.key < $1.key }.flatMap { day, reasons in
      let changes = versions.first { $0.day == day }?.changes ?? []
      return reasons.filter { reason in !changes.contains { reason.covers($0.key) } }.map {
        (day, $0)
      }
    }
    alterations = versions.reduce(into: [:]) { found, version in
      for (index, change) in version.changes.filter(\.altersFigure).enumerated() {
        found[change.key] = Alteration(day: version.day, number: index + 1, change: change)
      }
    }
  }

  /// The last change of a figure that altered a value that was known.
  public func alteration(of key: Snapshot.Key) -> Alteration? { alterations[key] }

  /// Whether a figure was altered since the first version.
  public var hasAlterations: Bool { !alterations.isEmpty }
}
