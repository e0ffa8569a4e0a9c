/// A line through known values that stops where a value is missing and never bridges the gap.
public struct LineMark: Mark {
  /// How the line goes from one value to the next.
  public enum Course: Hashable, Sendable {
    /// Straight from point to point.
    case straight
    /// Level over the width of each position, with a rise between neighbors: for what holds a whole
    /// year.
    case steps(width: Double)
  }

  /// The pieces of the line, each an unbroken run of points.
  public let runs: [[Point]]
  /// How the line goes from one value to the next.
  public let course: Course
  /// What the line stands for.
  public let classes: [ChartClass]

  /// The line through `points`, where `nil` is a gap.
  ///
  /// A value between two gaps has no line when the course is straight: its marker alone shows it.
  public init(_ points: [Point?], course: Course, classes: [ChartClass]) {
    let known = points.split(whereSeparator: { $0 == nil }).map { $0.compactMap(\.self) }
    switch course {
    case .straight: runs = known.filter { $0.count > 1 }
    case .steps(let width):
      runs = known.map { run in
        run.flatMap { [Point(x: $0.x - width / 2, y: $0.y), Point(x: $0.x + width / 2, y: $0.y)] }
      }
    }
    self.course = course
    self.classes = classes
  }

  /// Whether there is anything to draw.
  public var isEmpty: Bool { runs.isEmpty }

  /// The straight pieces, for labels to keep away from.
  public var segments: [Segment] {
    runs.flatMap { zip($0, $0.dropFirst()).map { Segment(from: $0, to: $1) } }
  }

  /// The box around all points.
  public var bounds: Rectangle { Rectangle(around: Array(runs.joined())) }

  /// One path, with a move at each gap.
  public func pieces(on canvas: Canvas) -> [Piece] {
    [Piece([.classes([.line] + classes)], .open(runs.map { $0.map(canvas.place) }))]
  }
}
