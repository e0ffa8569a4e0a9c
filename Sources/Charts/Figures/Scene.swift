/// A chart laid out: its marks in the order they are drawn, the height they take, and what is to be
/// said beside it.
public struct Scene: Sendable {
  /// The class that says which figure it is.
  public let kind: ChartClass
  /// The height of the drawing, in units of the view box.
  public let height: Double
  /// The marks, later ones over earlier ones.
  public let marks: [any Mark]
  /// What the drawing does not represent, in the caller's words; it is printed in the drawing too.
  public let notes: [String]

  /// A scene of `marks` that represents everything.
  public init(kind: ChartClass, height: Double, marks: [any Mark]) {
    self.init(kind: kind, height: height, marks: marks, notes: [])
  }

  /// A scene of `marks` that leaves `notes` to say.
  public init(kind: ChartClass, height: Double, marks: [any Mark], notes: [String]) {
    self.kind = kind
    self.height = height
    self.marks = marks
    self.notes = notes
  }
}
