import Model

/// Changes, by what a reader wants to know of them.
public struct ChangesByUse: Sendable {
  /// The values that readers knew and that are no longer the same.
  public let altered: [Change]
  /// What the site finds otherwise.
  public let standings: [Change]
  /// What is called otherwise.
  public let names: [Change]
  /// The values of which readers knew none.
  public let brought: [Change]
  /// The texts that were written, changed or taken away.
  public let texts: [Change]
  /// What is said otherwise about figures that are the same.
  public let sayings: [Change]
  /// How many others there are: things of which no value is known.
  public let rest: Int

  /// Sorts changes.
  public init(of changes: [Change]) {
    altered = changes.filter(\.altersFigure)
    brought = changes.filter(\.bringsFigure)
    standings = changes.filter { $0.key.kind == .status && $0.kind == .revised }
    names = changes.filter { $0.key.kind == .name && $0.kind == .revised }
    texts = changes.filter { $0.key.kind == .text }
    sayings = changes.filter(\.altersSaying)
    rest =
      changes.count - altered.count - brought.count - standings.count - names.count - texts.count
      - sayings.count
  }
}
