public import Model

/// The name of a file of a version: which one it is, and whether it holds the lines or why they changed.
public struct VersionName {
  /// Which version.
  public let version: Snapshot.ID
  /// Whether it holds the reasons.
  public let isOfReasons: Bool

  /// Nothing of another name.
  public init?(_ name: String) {
    guard let version = Snapshot.ID(name.dropLast(4)), [".csv", ".yml"].contains(name.suffix(4))
    else { return nil }
    self.version = version
    isOfReasons = name.hasSuffix(".yml")
  }
}
