/// The hatched field of a value that is missing: seen, and never taken for zero.
public struct GapMark: Mark {
  /// The field.
  public let bounds: Rectangle

  /// A gap over `bounds`.
  public init(bounds: Rectangle) { self.bounds = bounds }

  /// The hatching.
  public var pattern: Pattern? { .gap }

  /// A rectangle filled with the hatching.
  public func pieces(on canvas: Canvas) -> [Piece] {
    [Piece([.classes([.gap]), canvas.fill(.gap)], canvas.outline(of: bounds))]
  }
}
