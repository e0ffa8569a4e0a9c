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
  public func pieces(on canvas: Canvas) -> [Piece] {
    [Piece([.classes([.area] + classes)], canvas.outline(of: bounds))]
  }
}
