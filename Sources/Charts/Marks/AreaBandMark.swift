/// A band between a lower and an upper bound, for instance a target and what is tolerated around
/// it; it stops where a bound is missing.
public struct AreaBandMark: Mark {
  /// The bounds at one position.
  public struct Slice: Hashable, Sendable {
    /// The position in the direction of writing.
    public let x: Double
    /// The upper edge.
    public let top: Double
    /// The lower edge.
    public let bottom: Double

    /// The slice at `x` between two heights, in any order.
    public init(x: Double, from first: Double, to second: Double) {
      self.x = x
      top = min(first, second)
      bottom = max(first, second)
    }
  }

  /// The pieces of the band, each an unbroken run of slices.
  public let runs: [[Slice]]
  /// What the band stands for.
  public let classes: [ChartClass]

  /// The band through `slices`, where `nil` is a gap.
  ///
  /// A slice between two gaps is a narrow box, so that it is seen.
  public init(_ slices: [Slice?], course: LineMark.Course, classes: [ChartClass]) {
    let known = slices.split(whereSeparator: { $0 == nil }).map { $0.compactMap(\.self) }
    runs = known.map { run in
      switch course {
      case .straight where run.count > 1: run
      case .straight: run.flatMap { Self.box(around: $0, width: 2 * Self.loneReach) }
      case .steps(let width): run.flatMap { Self.box(around: $0, width: width) }
      }
    }
    self.classes = classes
  }

  /// Whether there is anything to draw.
  public var isEmpty: Bool { runs.isEmpty }

  /// The box around all slices.
  public var bounds: Rectangle {
    let slices = runs.joined()
    return Rectangle(
      Point(x: slices.map(\.x).min() ?? 0, y: slices.map(\.top).min() ?? 0),
      Point(x: slices.map(\.x).max() ?? 0, y: slices.map(\.bottom).max() ?? 0))
  }

  /// One path, closed for each run.
  public func node(on canvas: Canvas) -> SVGNode {
    let segments = runs.flatMap { run in
      let edge =
        run.map { Point(x: $0.x, y: $0.top) } + run.reversed().map { Point(x: $0.x, y: $0.bottom) }
      return SVGPath.polygon(edge.map(canvas.place)).segments
    }
    return .element(.path, [.classes([.area] + classes), .path(SVGPath(segments))], [])
  }

  /// How far a lone slice reaches to either side.
  private static let loneReach = 7.0

  private static func box(around slice: Slice, width: Double) -> [Slice] {
    [slice.x - width / 2, slice.x + width / 2].map {
      Slice(x: $0, from: slice.top, to: slice.bottom)
    }
  }
}
