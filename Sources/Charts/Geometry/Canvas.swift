/// The surface a chart is drawn on, and the one place that knows left from right.
///
/// Layout thinks in the direction of writing: `x` counts from the edge where writing starts. The
/// canvas mirrors it for languages written from right to left. Text anchors need no mirroring,
/// because SVG already counts `start` and `end` in the direction of writing, which the root of the
/// drawing states.
public struct Canvas: Hashable, Sendable {
  /// The width of the drawing.
  public let width: Double
  /// The direction of writing.
  public let direction: WritingDirection
  /// The chart's own identifier.
  public let identifier: ChartIdentifier

  /// A surface for the chart `identifier`.
  public init(width: Double, direction: WritingDirection, identifier: ChartIdentifier) {
    self.width = width
    self.direction = direction
    self.identifier = identifier
  }

  /// Where the inline position `x` lies from the left edge.
  public func left(of x: Double) -> Double {
    switch direction {
    case .leftToRight: x
    case .rightToLeft: width - x
    }
  }

  /// Where `point` lies from the upper left corner.
  public func place(_ point: Point) -> Point { Point(x: left(of: point.x), y: point.y) }

  /// Where `box` lies from the upper left corner.
  func place(_ box: Rectangle) -> Rectangle {
    Rectangle(
      minX: direction == .leftToRight ? box.minX : width - box.maxX, minY: box.minY,
      width: box.width, height: box.height)
  }

  /// The outline of a rectangle, from its upper left corner clockwise.
  func outline(of box: Rectangle) -> SVGPath {
    let box = place(box)
    return .closed([
      [
        Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
        Point(x: box.maxX, y: box.maxY), Point(x: box.minX, y: box.maxY),
      ]
    ])
  }

  /// The fill with a pattern of this drawing.
  func fill(_ pattern: Pattern) -> SVGAttribute {
    .patternFill(identifier.identifier(of: .pattern(pattern)))
  }
}
