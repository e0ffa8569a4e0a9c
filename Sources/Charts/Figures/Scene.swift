/// A chart laid out: its marks in the order they are drawn, and the height they take.
public struct Scene: Sendable {
  /// The class that says which figure it is.
  public let kind: ChartClass
  /// The height of the drawing, in units of the view box.
  public let height: Double
  /// The marks, later ones over earlier ones.
  public let marks: [any Mark]

  /// A scene of `marks`.
  public init(kind: ChartClass, height: Double, marks: [any Mark]) {
    self.kind = kind
    self.height = height
    self.marks = marks
  }
}
