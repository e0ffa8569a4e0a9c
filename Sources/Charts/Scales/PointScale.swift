/// A scale that puts `count` positions at the same distance from each other.
public struct PointScale: Hashable, Sendable {
  /// How many positions there are.
  public let count: Int
  /// Where the room starts.
  public let start: Double
  /// Where the room ends.
  public let end: Double
  /// The room before the first and after the last position, in steps.
  public let padding: Double

  /// The scale that lays `count` positions from `start` to `end`.
  public init(count: Int, from start: Double, to end: Double, padding: Double) {
    guard count > 0, padding >= 0 else {
      preconditionFailure("a point scale needs a position and a padding that is not negative")
    }
    self.count = count
    self.start = start
    self.end = end
    self.padding = padding
  }

  /// The distance between two neighboring positions; all of the room when there is one only.
  public var step: Double {
    let steps = Double(count - 1) + 2 * padding
    return steps > 0 ? (end - start) / steps : end - start
  }

  /// Where position `index` lies; a position may lie between two others, as a date between two
  /// years.
  public func position(of index: Double) -> Double {
    count == 1 && padding == 0 ? (start + end) / 2 : start + step * (padding + index)
  }

  /// Where position `index` lies.
  public func position(of index: Int) -> Double { position(of: Double(index)) }
}
