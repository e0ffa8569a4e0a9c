/// A box in a chart, its origin at the corner where writing starts.
public struct Rectangle: Hashable, Sendable {
  /// The edge where writing starts.
  public let minX: Double
  /// The upper edge.
  public let minY: Double
  /// The extent in the direction of writing, never negative.
  public let width: Double
  /// The extent downward, never negative.
  public let height: Double

  /// The box with its first corner at `minX` and `minY`.
  public init(minX: Double, minY: Double, width: Double, height: Double) {
    guard width >= 0, height >= 0 else { preconditionFailure("a rectangle has no negative extent") }
    self.minX = minX
    self.minY = minY
    self.width = width
    self.height = height
  }

  /// The box between two opposite corners, in any order.
  public init(_ first: Point, _ second: Point) {
    self.init(
      minX: min(first.x, second.x), minY: min(first.y, second.y),
      width: (first.x - second.x).magnitude, height: (first.y - second.y).magnitude)
  }

  /// The smallest box around points, of which there is at least one.
  init(around points: [Point]) {
    let (x, y) = (points.map(\.x), points.map(\.y))
    self.init(Point(x: x.min() ?? 0, y: y.min() ?? 0), Point(x: x.max() ?? 0, y: y.max() ?? 0))
  }

  /// The edge where writing ends.
  public var maxX: Double { minX + width }
  /// The lower edge.
  public var maxY: Double { minY + height }
  /// The middle in the direction of writing.
  public var midX: Double { minX + width / 2 }
  /// The middle from top to bottom.
  public var midY: Double { minY + height / 2 }

  /// Whether the two boxes share more than an edge.
  public func overlaps(_ other: Rectangle) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether `other` lies inside or on the edges.
  public func contains(_ other: Rectangle) -> Bool {
    minX <= other.minX && other.maxX <= maxX && minY <= other.minY && other.maxY <= maxY
  }

  /// The smallest box around both.
  func joined(with other: Rectangle) -> Rectangle {
    Rectangle(
      Point(x: min(minX, other.minX), y: min(minY, other.minY)),
      Point(x: max(maxX, other.maxX), y: max(maxY, other.maxY)))
  }

  /// The box grown by `margin` on every side.
  public func expanded(by margin: Double) -> Rectangle {
    Rectangle(
      minX: minX - margin, minY: minY - margin, width: width + 2 * margin,
      height: height + 2 * margin)
  }

  /// The box of the same size moved in the direction of writing, as little as needed, to lie within
  /// the edges of `frame`.
  public func movedInline(into frame: Rectangle) -> Rectangle {
    let start = max(frame.minX, min(minX, frame.maxX - width))
    return Rectangle(minX: start, minY: minY, width: width, height: height)
  }
}
