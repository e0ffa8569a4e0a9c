/// Where bars lie: along a scale of values, which rises or runs in the direction of writing, and over
/// a room across it.
struct BarSpace {
  /// Where values lie.
  let scale: LinearScale
  /// Whether bars rise.
  let isUpright: Bool

  /// The box from one value to another.
  func box(from start: Double, to end: Double, over room: ClosedRange<Double>) -> Rectangle {
    Rectangle(
      point(scale.position(of: start), room.lowerBound),
      point(scale.position(of: end), room.upperBound))
  }

  /// The boxes of a bar's parts, one on the other; `nil` where a part is not known.
  func boxes(of bar: Bar, over room: ClosedRange<Double>) -> [Rectangle?] {
    bar.stack.parts.map { part in
      part.map { box(from: $0.lowerBound, to: $0.upperBound, over: room) }
    }
  }

  /// The parts of a bar, one on the other, each in the look of its series.
  func marks(of bar: Bar, over room: ClosedRange<Double>) -> [BarMark] {
    boxes(of: bar, over: room).enumerated().compactMap { series, box in
      box.map { BarMark(bounds: $0, series: series, certainty: bar.certainty) }
    }
  }

  /// The line from which bars go.
  func zeroRule(over room: ClosedRange<Double>) -> RuleMark {
    let zero = scale.position(of: 0)
    return RuleMark(
      Segment(from: point(zero, room.lowerBound), to: point(zero, room.upperBound)),
      classes: [.axisZero])
  }

  /// The dotted line, in the middle of the room, that stands for what is missing.
  func gapRule(from start: Double, to end: Double, over room: ClosedRange<Double>) -> RuleMark {
    let middle = (room.lowerBound + room.upperBound) / 2
    return RuleMark(
      Segment(from: point(start, middle), to: point(end, middle)), classes: [.rule, .gapMark])
  }

  /// The dotted line from zero where there is no bar, not beyond `end`.
  func gapRule(notBeyond end: Double, over room: ClosedRange<Double>) -> RuleMark {
    let zero = scale.position(of: 0)
    return gapRule(from: zero, to: min(zero + 60, end), over: room)
  }

  private func point(_ along: Double, _ across: Double) -> Point {
    isUpright ? Point(x: across, y: along) : Point(x: along, y: across)
  }
}
