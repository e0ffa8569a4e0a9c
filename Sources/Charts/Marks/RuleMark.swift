/// A straight line: of the grid, of an axis, of a reference.
public struct RuleMark: Mark {
  /// The line.
  public let segment: Segment
  /// What the line stands for.
  public let classes: [ChartClass]

  /// The line along `segment`.
  public init(_ segment: Segment, classes: [ChartClass]) {
    self.segment = segment
    self.classes = classes
  }

  /// The box from end to end, flat when the line is level.
  public var bounds: Rectangle { Rectangle(segment.start, segment.end) }

  /// A line element.
  public func node(on canvas: Canvas) -> SVGNode {
    let start = canvas.place(segment.start)
    let end = canvas.place(segment.end)
    return .element(
      .line,
      [
        .classes(classes), .length(.x1, start.x), .length(.y1, start.y), .length(.x2, end.x),
        .length(.y2, end.y), .inkStroke,
      ], [])
  }
}
