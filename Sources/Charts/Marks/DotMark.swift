/// A marker at a value; its shape is a second cue beside its color.
public struct DotMark: Mark {
  /// The outline of a marker.
  public enum Shape: Hashable, Sendable, CaseIterable {
    /// A circle.
    case circle
    /// A square.
    case square
    /// A square on its corner.
    case diamond
    /// A triangle that points up.
    case triangle

    /// How far a marker as large as a circle of this radius reaches.
    func reach(of radius: Double) -> Double {
      self == .circle || self == .square ? radius : radius * 1.3
    }
  }

  /// Where the value lies.
  public let center: Point
  /// The outline.
  public let shape: Shape
  /// The radius of the circle; the other shapes have about its area.
  public let radius: Double
  /// What the marker stands for.
  public let classes: [ChartClass]

  /// A marker at `center`.
  public init(center: Point, shape: Shape, radius: Double, classes: [ChartClass]) {
    self.center = center
    self.shape = shape
    self.radius = radius
    self.classes = classes
  }

  /// The box around the marker.
  public var bounds: Rectangle {
    let reach = shape.reach(of: radius)
    return Rectangle(
      Point(x: center.x - reach, y: center.y - reach),
      Point(x: center.x + reach, y: center.y + reach))
  }

  /// A circle, a rectangle or a path.
  public func node(on canvas: Canvas) -> SVGNode {
    let classes = SVGAttribute.classes(classes)
    let middle = canvas.place(center)
    switch shape {
    case .circle:
      return .element(
        .circle,
        [
          classes, .length(.centerX, middle.x), .length(.centerY, middle.y),
          .length(.radius, radius),
        ], [])
    case .square:
      let half = radius * 0.9
      let box = Rectangle(
        Point(x: center.x - half, y: center.y - half), Point(x: center.x + half, y: center.y + half)
      )
      return .element(.rectangle, [classes] + canvas.attributes(of: box), [])
    case .diamond:
      return polygon([(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)], around: middle, classes)
    case .triangle: return polygon([(0, -1.3), (1.2, 0.9), (-1.2, 0.9)], around: middle, classes)
    }
  }

  private func polygon(
    _ corners: [(x: Double, y: Double)], around middle: Point, _ classes: SVGAttribute
  ) -> SVGNode {
    let points = corners.map { Point(x: middle.x + radius * $0.x, y: middle.y + radius * $0.y) }
    return .element(.path, [classes, .path(.polygon(points))], [])
  }
}
