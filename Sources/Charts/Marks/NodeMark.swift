/// The bar of a node that belongs to no series.
public struct NodeMark: Mark {
  /// The bar.
  public let bounds: Rectangle

  /// A bar over `bounds`.
  public init(bounds: Rectangle) { self.bounds = bounds }

  /// A rectangle.
  public func node(on canvas: Canvas) -> SVGNode {
    .element(.rectangle, [.classes([.node])] + canvas.attributes(of: bounds), [])
  }
}
