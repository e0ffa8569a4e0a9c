/// A chart put together freely from marks, for what no figure draws.
public struct Drawing: Chart {
  /// The name, words, language and width.
  public var presentation: ChartPresentation
  /// The height, in units of the view box.
  public let height: Double
  /// The marks, later ones over earlier ones.
  public let marks: [any Mark]

  /// A drawing of `marks`.
  public init(presentation: ChartPresentation, height: Double, marks: [any Mark]) {
    self.presentation = presentation
    self.height = height
    self.marks = marks
  }

  /// Marks that stand where they stand fit one width.
  public var places: [ChartWidth] { [presentation.width] }

  /// The marks as they are.
  public func scene() -> Scene { Scene(kind: .drawing, height: height, marks: marks) }
}
