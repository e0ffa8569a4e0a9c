/// A place in a chart, in units of the view box: `x` in the direction of writing, `y` downward.
public struct Point: Hashable, Sendable {
  /// The distance from the edge where writing starts.
  public let x: Double
  /// The distance from the upper edge.
  public let y: Double

  /// The place at `x` and `y`.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The corner of a box of `size`, moved in the direction of writing as little as needed for the box
  /// to lie within the edges of `frame`.
  func movedInline(into frame: Rectangle, _ size: Size) -> Point {
    Point(x: max(frame.minX, min(x, frame.maxX - size.width)), y: y)
  }
}
