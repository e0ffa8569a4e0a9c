/// An open line through corners, for instance a bracket.
struct PathMark: Mark {
  /// The corners in order, at least two.
  let corners: [Point]
  /// What the line stands for.
  let classes: [ChartClass]

  var bounds: Rectangle { Rectangle(around: corners) }

  func pieces(on canvas: Canvas) -> [Piece] {
    [Piece([.classes(classes)], .open([corners.map(canvas.place)]))]
  }
}
