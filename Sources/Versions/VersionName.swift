public import Ground

/// The name of a file of a version: its day, and whether it holds the lines or why they changed.
public struct VersionName {
  /// The day.
  public let day: Day
  /// Whether it holds the reasons.
  public let isOfReasons: Bool

  /// Nothing of another name.
  public init?(_ name: String) {
    guard let day = Day(iso: name.prefix(10)), [".csv", ".yml"].contains(name.dropFirst(10)) else {
      return nil
    }
    self.day = day
    isOfReasons = name.hasSuffix(".yml")
  }
}
