/// A straight piece of a line, known to labels that would rather not cross it.
public struct Segment: Hashable, Sendable {
  /// One end.
  public let start: Point
  /// The other end.
  public let end: Point

  /// The piece between two points.
  public init(from start: Point, to end: Point) {
    self.start = start
    self.end = end
  }

  /// Whether any part of the piece lies inside `box`, by the clipping of Liang and Barsky.
  public func crosses(_ box: Rectangle) -> Bool {
    // Most pieces lie wholly on one side of the box.
    guard max(start.x, end.x) > box.minX, min(start.x, end.x) < box.maxX,
      max(start.y, end.y) > box.minY, min(start.y, end.y) < box.maxY
    else { return false }
    let dx = end.x - start.x
    let dy = end.y - start.y
    var entry = 0.0
    var exit = 1.0
    let edges = [
      (-dx, start.x - box.minX), (dx, box.maxX - start.x), (-dy, start.y - box.minY),
      (dy, box.maxY - start.y),
    ]
    for (direction, distance) in edges {
      if direction == 0 {
        guard distance > 0 else { return false }
      } else if direction < 0 {
        entry = max(entry, distance / direction)
      } else {
        exit = min(exit, distance / direction)
      }
    }
    return entry < exit
  }
}
