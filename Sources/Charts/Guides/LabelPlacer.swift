/// Finds places for labels, so that none covers another or a marker, and few cross a line.
struct LabelPlacer {
  /// The box that no label leaves.
  let frame: Rectangle
  /// What labels must not cover.
  private var obstacles: [Rectangle] = []
  /// What labels would rather not cross.
  private var lines: [Segment] = []

  /// A placer for labels within `frame`.
  init(frame: Rectangle) {
    self.frame = frame
  }

  /// Keeps `box` free of labels.
  mutating func avoid(_ box: Rectangle) {
    obstacles.append(box)
  }

  /// Keeps labels off these lines where another place is free.
  mutating func avoid(crossing segments: [Segment]) {
    lines += segments
  }

  /// The best free box of `size` among those whose first corners are given, best first; it is then
  /// kept free.
  ///
  /// Candidates are moved into the frame sideways. For each line it crosses, one counts as if it
  /// came five places later.
  mutating func place(_ size: Size, at candidates: [Point]) -> Rectangle? {
    var best: (box: Rectangle, cost: Int)?
    for (rank, candidate) in candidates.enumerated() {
      let box = Rectangle(
        minX: candidate.x,
        minY: candidate.y,
        width: size.width,
        height: size.height
      ).movedInline(into: frame)
      guard frame.contains(box), !obstacles.contains(where: box.overlaps) else { continue }
      let cost = rank + 5 * lines.count { $0.crosses(box) }
      if cost < best?.cost ?? .max {
        best = (box, cost)
      }
    }
    if let best {
      obstacles.append(best.box)
    }
    return best?.box
  }
}
