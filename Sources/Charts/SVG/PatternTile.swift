/// One square tile of a pattern.
struct PatternTile {
  /// The side of the tile, in units of the view box.
  let size: Double
  /// The angle in degrees by which the tiling is turned.
  let rotation: Double
  /// What is drawn on the tile.
  let strokes: [SVGNode]

  /// A tile of straight strokes, each from (x1, y1) to (x2, y2).
  init(
    size: Double, rotation: Double, _ strokeClass: ChartClass,
    _ lines: [(x1: Double, y1: Double, x2: Double, y2: Double)]
  ) {
    let lines = lines.map { [Point(x: $0.x1, y: $0.y1), Point(x: $0.x2, y: $0.y2)] }
    self.size = size
    self.rotation = rotation
    strokes = [.element(.path, [.classes([strokeClass]), .path(.open(lines)), .inkStroke], [])]
  }

  /// A tile of one dot in its middle.
  init(size: Double, rotation: Double, dot radius: Double, _ dotClass: ChartClass) {
    self.size = size
    self.rotation = rotation
    strokes = [
      .element(
        .circle,
        [
          .classes([dotClass]), .length(.centerX, size / 2), .length(.centerY, size / 2),
          .length(.radius, radius),
        ], [])
    ]
  }
}
