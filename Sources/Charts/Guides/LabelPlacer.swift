/// Finds places for labels, so that none covers another or a marker, and few cross a line.
struct LabelPlacer {
  /// The box that no label leaves.
  let frame: Rectangle
  /// What labels must not cover.
  private var obstacles: [Rectangle] = []
  /// What labels would rather not cross.
  private var lines: [Segment] = []
  /// Straight lines across the drawing, which a label would seem to end.
  private var rules: [Segment] = []

  /// A placer for labels within `frame`.
  init(frame: Rectangle) { self.frame = frame }

  /// Keeps `box` free of labels.
  mutating func avoid(_ box: Rectangle) { obstacles.append(box) }

  /// Keeps labels off these lines where another place is free.
  mutating func avoid(crossing segments: [Segment]) { lines += segments }

  /// Keeps labels off these lines wherever any other place is free.
  mutating func avoid(rules segments: [Segment]) { rules += segments }

  /// Whether a rule runs into `box`, or so near that it seems to.
  func isCut(_ box: Rectangle) -> Bool {
    let wide = box.expanded(by: Self.distance)
    return rules.contains { $0.crosses(wide) }
  }

  /// The parts of `box` between its upright rules, the widest first; the whole box without any.
  func uncut(_ box: Rectangle) -> [Rectangle] {
    let cuts = rules.filter { $0.start.x == $0.end.x && $0.crosses(box) }.map(\.start.x).sorted()
    return zip([box.minX] + cuts, cuts + [box.maxX]).map { start, end in
      Rectangle(Point(x: start, y: box.minY), Point(x: end, y: box.maxY))
    }.sorted { $0.width > $1.width }
  }

  private static let distance = 2.0

  /// The best free box of `size` among those whose first corners are given, best first; it is then
  /// kept free.
  ///
  /// Candidates are moved into the frame sideways. For each line it crosses, one counts as if it
  /// came five places later, and after all others where a rule runs into it.
  mutating func place(_ size: Size, at candidates: [Point]) -> Rectangle? {
    var best: (box: Rectangle, cost: Int)?
    for (rank, candidate) in candidates.enumerated() {
      let box = Rectangle(
        minX: candidate.x, minY: candidate.y, width: size.width, height: size.height
      ).movedInline(into: frame)
      guard frame.contains(box), !obstacles.contains(where: box.overlaps) else { continue }
      let cost = rank + 5 * lines.count { $0.crosses(box) } + (isCut(box) ? 100 : 0)
      if cost < best?.cost ?? .max { best = (box, cost) }
    }
    if let best { obstacles.append(best.box) }
    return best?.box
  }
}
