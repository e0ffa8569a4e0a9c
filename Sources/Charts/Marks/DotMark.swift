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

  /// A circle or a path.
  public func pieces(on canvas: Canvas) -> [Piece] {
    let middle = canvas.place(center)
    let corners: [(x: Double, y: Double)]
    switch shape {
    case .circle:
      let place = [
        SVGAttribute.length(.centerX, middle.x), .length(.centerY, middle.y),
        .length(.radius, radius),
      ]
      return [Piece([.classes(classes)], .element(.circle, place, []))]
    case .square: corners = [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .diamond: corners = [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    case .triangle: corners = [(0, -1.3), (1.2, 0.9), (-1.2, 0.9)]
    }
    let points = corners.map { Point(x: middle.x + radius * $0.x, y: middle.y + radius * $0.y) }
    // Each a shape of its own, because markers may touch.
    return [Piece([.classes(classes)], .element(.path, [.path(.closed([points]))], []))]
  }
}
