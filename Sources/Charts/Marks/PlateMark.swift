/// The plate under a text that lies on a bar, so that the text's contrast does not depend on the
/// bar's color.
public struct PlateMark: Mark {
  /// The plate.
  public let bounds: Rectangle

  /// A plate over `bounds`.
  public init(bounds: Rectangle) { self.bounds = bounds }

  /// A rectangle with small round corners.
  public func node(on canvas: Canvas) -> SVGNode {
    .element(
      .rectangle,
      [.classes([.labelPlate])] + canvas.attributes(of: bounds) + [
        .length(.cornerRadius, 2), .unfilled,
      ], [])
  }
}
