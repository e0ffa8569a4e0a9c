/// The columns in which positions or categories lie side by side.
struct Columns {
  /// The middle of each column.
  let centers: [Double]
  /// The width of a column.
  let step: Double
  /// The edges between which the columns lie.
  let range: ClosedRange<Double>

  /// The box of a run of columns, from `top` to `bottom`.
  func box(of run: ClosedRange<Int>, from top: Double, to bottom: Double) -> Rectangle {
    Rectangle(
      Point(x: centers[run.lowerBound] - step / 2, y: top),
      Point(x: centers[run.upperBound] + step / 2, y: bottom))
  }

  /// The edge between a position and the one before it.
  func edge(before index: Int) -> Double { centers[index] - step / 2 }

  /// The strip over all columns, without height: an edge for texts that must not leave it.
  var strip: Rectangle {
    Rectangle(
      minX: range.lowerBound, minY: 0, width: range.upperBound - range.lowerBound, height: 0)
  }
}

extension Columns {
  /// Columns of one width for `count` positions, with `padding` steps of room before the first and
  /// after the last middle.
  init(count: Int, over range: ClosedRange<Double>, padding: Double = 0.5) {
    let scale = PointScale(
      count: count, from: range.lowerBound, to: range.upperBound, padding: padding)
    self.init(centers: (0..<count).map(scale.position(of:)), step: scale.step, range: range)
  }
}
