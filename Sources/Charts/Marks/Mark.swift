/// Something drawn at a place: the words of which charts are made.
///
/// A mark is laid out in the direction of writing and knows its box, so that a chart can be checked
/// before it is drawn.
public protocol Mark: Sendable {
  /// The box the mark takes, without the width of strokes.
  var bounds: Rectangle { get }
  /// The pattern the mark is filled with, which the chart must define.
  var pattern: Pattern? { get }
  /// The markup of the mark on `canvas`.
  func node(on canvas: Canvas) -> SVGNode
}

extension Mark {
  /// Most marks are filled with no pattern.
  public var pattern: Pattern? { nil }
}
