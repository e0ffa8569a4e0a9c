/// A band between two values, for instance of what counts as a target.
public struct BandMark: Mark {
  /// The band.
  public let bounds: Rectangle
  /// What the band stands for.
  public let classes: [ChartClass]

  /// A band over `bounds`.
  public init(bounds: Rectangle, classes: [ChartClass]) {
    self.bounds = bounds
    self.classes = classes
  }

  /// One closed path.
  public func node(on canvas: Canvas) -> SVGNode {
    let corners = [
      Point(x: bounds.minX, y: bounds.minY), Point(x: bounds.maxX, y: bounds.minY),
      Point(x: bounds.maxX, y: bounds.maxY), Point(x: bounds.minX, y: bounds.maxY),
    ]
    return .element(
      .path, [.classes([.area] + classes), .path(.polygon(corners.map(canvas.place)))], [])
  }
}
