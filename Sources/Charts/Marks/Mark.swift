/// Something drawn at a place: the words of which charts are made.
///
/// A mark is laid out in the direction of writing and knows its box, so that a chart can be checked
/// before it is drawn.
public protocol Mark: Sendable {
  /// The box the mark takes, without the width of strokes.
  var bounds: Rectangle { get }
  /// The pattern the mark is filled with, which the chart must define.
  var pattern: Pattern? { get }
  /// Whether the mark is a text, which lies over all shapes.
  var isText: Bool { get }
  /// What is drawn of the mark on `canvas`, later pieces over earlier ones.
  func pieces(on canvas: Canvas) -> [Piece]
}

extension Mark {
  /// Most marks are filled with no pattern.
  public var pattern: Pattern? { nil }
  /// Most marks are shapes.
  public var isText: Bool { false }
}
