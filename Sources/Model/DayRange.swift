public import Ground

/// The days from a first to a last one, both included.
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let start: Day
  /// The last day.
  public let end: Day

  /// Makes a range; nil when the end comes before the start.
  public init?(start: Day, end: Day) {
    guard start <= end else { return nil }
    self.start = start
    self.end = end
  }
}
