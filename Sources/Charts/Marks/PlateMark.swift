/// The plate under a text that lies on a bar, so that the text's contrast does not depend on the
/// bar's color.
public struct PlateMark: Mark {
  /// The plate.
  public let bounds: Rectangle

  /// A plate over `bounds`.
  public init(bounds: Rectangle) { self.bounds = bounds }

  /// A rectangle with small round corners.
  public func pieces(on canvas: Canvas) -> [Piece] {
    let place = SVGAttribute.place(canvas.place(bounds)) + [.length(.cornerRadius, 2)]
    return [Piece([.classes([.labelPlate])], .element(.rectangle, place, []))]
  }
}
