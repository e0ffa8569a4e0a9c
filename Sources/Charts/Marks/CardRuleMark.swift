/// The short thick line over the title of a sharing card.
struct CardRuleMark: Mark {
  /// The line's box.
  let bounds: Rectangle

  func pieces(on canvas: Canvas) -> [Piece] {
    [Piece([.classes([.cardRule])], canvas.outline(of: bounds))]
  }
}
