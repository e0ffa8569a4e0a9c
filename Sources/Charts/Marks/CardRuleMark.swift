/// The short thick line over the title of a sharing card.
struct CardRuleMark: Mark {
  /// The line's box.
  let bounds: Rectangle

  func node(on canvas: Canvas) -> SVGNode {
    .element(.rectangle, [.classes([.cardRule])] + canvas.attributes(of: bounds), [])
  }
}
