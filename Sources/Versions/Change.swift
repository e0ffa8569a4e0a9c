public import Model

/// What a version says otherwise than the one before it, of one thing.
public struct Change: Sendable {
  /// How it changed.
  public enum Kind: String, CaseIterable, Sendable {
    /// There was a value, and now there is another one.
    case revised
    /// There was a value, and now there is only a reason why there is none.
    case withdrawn
    /// There was no line about it.
    case added
    /// There was a reason why there is no value, and now there is one.
    case published
    /// There is no line about it any more.
    case removed
    /// There is another reason why there is no value.
    case explained
    /// The same is said by other documents.
    case sourced
    /// The same number counts in another unit.
    case remeasured
    /// The same amount is at another stage.
    case restaged
    /// The same is said with something else to know about it: that it is a projection, or not exact.
    case requalified
  }

  /// How it changed.
  public let kind: Kind
  /// What the version before said; nothing of what is added.
  public let before: Snapshot.Record?
  /// What the version says; nothing of what is removed.
  public let after: Snapshot.Record?
  /// Why, in the author's words.
  public let reason: ChangeReason?

  /// What it is about.
  public let key: Snapshot.Key

  /// What differs between what was said of a thing and what is said now; nothing where that is the same.
  init?(_ key: Snapshot.Key, _ before: Snapshot.Record?, _ after: Snapshot.Record?) {
    guard before != after else { return nil }
    self.key = key
    self.before = before
    self.after = after
    reason = nil
    kind =
      switch (before, after) {
      case (nil, _): .added
      case (_, nil): .removed
      case (let before?, let after?): Kind(before, after)
      }
  }

  /// The same amount at another stage than before.
  init(restaging before: Snapshot.Record, to after: Snapshot.Record) {
    (kind, key, self.before, self.after, reason) = (.restaged, after.key, before, after, nil)
  }

  private init(_ change: Change, because reason: ChangeReason) {
    (kind, key, before, after) = (change.kind, change.key, change.before, change.after)
    self.reason = reason
  }

  /// The same, with the first of these reasons that covers it.
  public func explained(by reasons: [ChangeReason]) -> Change {
    reasons.first { $0.covers(key) }.map { Change(self, because: $0) } ?? self
  }
}

extension Change.Kind {
  fileprivate init(_ before: Snapshot.Record, _ after: Snapshot.Record) {
    self =
      switch (before.value, after.value) {
      case (nil, nil) where before.status != after.status: .explained
      case (nil, _?): .published
      case (_?, nil): .withdrawn
      case (let old?, let new?) where old != new || before.status != after.status: .revised
      case _ where before.unit != after.unit: .remeasured
      default: before.qualifier == after.qualifier ? .sourced : .requalified
      }
  }
}

extension Change {
  /// Whether a value that readers knew is no longer the same: what they want to be told first.
  public var altersFigure: Bool {
    guard key.kind == .figure else { return false }
    switch kind {
    case .revised, .withdrawn, .remeasured: return true
    case .removed: return before?.value != nil
    case .added, .published, .explained, .sourced, .restaged, .requalified: return false
    }
  }

  /// Whether only what is said about a figure has changed: why there is none, its stage, its documents, what
  /// to know besides.
  public var altersSaying: Bool {
    guard key.kind == .figure else { return false }
    switch kind {
    case .explained, .sourced, .restaged, .requalified: return true
    case .revised, .withdrawn, .remeasured, .added, .published, .removed: return false
    }
  }

  /// Whether it tells a value of which readers knew none.
  public var bringsFigure: Bool {
    key.kind == .figure && (kind == .added || kind == .published) && after?.value != nil
  }
}
