/// Straight lines through points, or the shapes they enclose, in units of the view box.
public struct SVGPath: Hashable, Sendable {
  /// The points of each line.
  private let lines: [[Point]]
  /// Whether each line goes back to where it began.
  private let isClosed: Bool

  /// Lines that end at their last points.
  static func open(_ lines: [[Point]]) -> SVGPath { SVGPath(lines: lines, isClosed: false) }

  /// Shapes with these corners.
  static func closed(_ shapes: [[Point]]) -> SVGPath { SVGPath(lines: shapes, isClosed: true) }

  /// The lines of several paths of one kind.
  static func joined(_ paths: [SVGPath]) -> SVGPath {
    SVGPath(lines: paths.flatMap(\.lines), isClosed: paths.allSatisfy(\.isClosed))
  }

  /// Appends the path's `d` text, in which a level or upright line has one number.
  func append(to bytes: inout [UInt8]) {
    for line in lines {
      var pen: (x: SVGNumber, y: SVGNumber)?
      for point in line {
        let next = (x: SVGNumber(point.x), y: SVGNumber(point.y))
        if next.y == pen?.y {
          Self.append(UInt8(ascii: "H"), next.x, to: &bytes)
        } else if next.x == pen?.x {
          Self.append(UInt8(ascii: "V"), next.y, to: &bytes)
        } else {
          Self.append(pen == nil ? UInt8(ascii: "M") : UInt8(ascii: "L"), next.x, to: &bytes)
          Self.append(UInt8(ascii: " "), next.y, to: &bytes)
        }
        pen = next
      }
      if isClosed { bytes.append(UInt8(ascii: "Z")) }
    }
  }

  private static func append(_ letter: UInt8, _ number: SVGNumber, to bytes: inout [UInt8]) {
    bytes.append(letter)
    number.append(to: &bytes)
  }
}
