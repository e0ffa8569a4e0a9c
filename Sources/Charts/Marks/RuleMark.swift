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

  /// A path that has no area.
  public func pieces(on canvas: Canvas) -> [Piece] {
    let ends = [canvas.place(segment.start), canvas.place(segment.end)]
    return [Piece([.classes(classes)], .open([ends]))]
  }
}
