/// An open line through corners, for instance a bracket.
struct PathMark: Mark {
  /// The corners in order, at least two.
  let corners: [Point]
  /// What the line stands for.
  let classes: [ChartClass]

  init(_ corners: [Point], classes: [ChartClass]) {
    self.corners = corners
    self.classes = classes
  }

  var bounds: Rectangle {
    let x = corners.map(\.x)
    let y = corners.map(\.y)
    return Rectangle(
      Point(x: x.min() ?? 0, y: y.min() ?? 0), Point(x: x.max() ?? 0, y: y.max() ?? 0))
  }

  func node(on canvas: Canvas) -> SVGNode {
    let segments = corners.enumerated().map { index, corner -> SVGPath.Segment in
      index == 0 ? .move(canvas.place(corner)) : .line(canvas.place(corner))
    }
    return .element(
      .path, [.classes(classes), .path(SVGPath(segments)), .unfilled, .inkStroke], [])
  }
}
