/// The segments of a path, in units of the view box.
public struct SVGPath: Hashable, Sendable {
  /// One step of the pen.
  public enum Segment: Hashable, Sendable {
    /// Lifts the pen and begins anew.
    case move(Point)
    /// Draws a straight line.
    case line(Point)
    /// Draws a straight line back to where the pen was last put down.
    case close
  }

  /// The steps, in order.
  public let segments: [Segment]

  /// A path of these steps.
  public init(_ segments: [Segment]) { self.segments = segments }

  /// The closed shape with these corners.
  public static func polygon(_ corners: [Point]) -> SVGPath {
    SVGPath(corners.enumerated().map { $0 == 0 ? .move($1) : .line($1) } + [.close])
  }

  /// Appends the path's `d` text.
  func append(to bytes: inout [UInt8]) {
    for segment in segments {
      switch segment {
      case .move(let point): Self.append(UInt8(ascii: "M"), point, to: &bytes)
      case .line(let point): Self.append(UInt8(ascii: "L"), point, to: &bytes)
      case .close: bytes.append(UInt8(ascii: "Z"))
      }
    }
  }
}

extension SVGPath {
  private static func append(_ letter: UInt8, _ point: Point, to bytes: inout [UInt8]) {
    bytes.append(letter)
    SVGNumber(point.x).append(to: &bytes)
    bytes.append(UInt8(ascii: " "))
    SVGNumber(point.y).append(to: &bytes)
  }
}
