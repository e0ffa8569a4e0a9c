/// A trajectory of which nothing is known yet: a low strip of dotted markers and the reasons,
/// instead of an empty frame.
struct UndeterminedStrip {
  private let chart: TrajectoryChart
  private let columns: Columns

  init(_ chart: TrajectoryChart) {
    self.chart = chart
    let width = chart.presentation.width.units
    let count = chart.positions.count
    let scale = PointScale(count: count, from: 0, to: width, padding: 0.5)
    columns = Columns(
      centers: (0..<count).map(scale.position(of:)), step: scale.step, range: 0...width)
  }

  /// The markers, the names of the positions and the reasons.
  func scene() -> Scene {
    let reasons = chart.reasons
    let feet = Feet(
      chart.positions, in: columns, minY: 2 * Self.midY, rows: [Run.runs(of: reasons)])
    return Scene(kind: .undetermined, height: feet.maxY, marks: line + dots + feet.marks)
  }

  private static let midY = 11.0

  private var expected: [Int] { chart.positions.indices.filter { chart.reasons[$0] != nil } }

  private var line: [any Mark] {
    guard let first = expected.first, let last = expected.last, first < last else { return [] }
    let segment = Segment(
      from: Point(x: columns.centers[first], y: Self.midY),
      to: Point(x: columns.centers[last], y: Self.midY))
    return [RuleMark(segment, classes: [.rule, .gapMark])]
  }

  private var dots: [any Mark] {
    expected.map { index in
      DotMark(
        center: Point(x: columns.centers[index], y: Self.midY),
        shape: chart.baseline?.position == index ? .square : .circle, radius: 5,
        classes: [.dot, .gapMark])
    }
  }
}
