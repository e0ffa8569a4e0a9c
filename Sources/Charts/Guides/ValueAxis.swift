/// A vertical axis of values: light lines across the drawing, and their numbers in the gutter
/// before it.
struct ValueAxis {
  /// Where values lie; greater ones higher.
  let scale: LinearScale
  /// The round values with a line, at most ten.
  let ticks: [Tick]
  /// The number of each tick, shortened to the gutter.
  let labels: [String]
  /// The width of the gutter, with the distance to the drawing.
  let gutter: Double
  /// Whether every number is whole.
  let isWhole: Bool

  /// An axis for `values`, from `bottom` up to `top`, whose gutter is at most `limit` wide.
  init(
    of values: [Double], bottom: Double, top: Double, gutterAtMost limit: Double,
    format: ChartFormat
  ) {
    let granularity = TickGranularity(of: values)
    let count = Int(max(3, min(10, (bottom - top) / 34)))
    scale = LinearScale(domain: LinearScale.domain(of: values), from: bottom, to: top).nice(
      atMost: 2 * count, granularity)
    // Where there is nothing but zero, how high one would be has no meaning.
    let isMeaningful = values.contains { $0 != 0 }
    ticks = scale.ticks(atMost: count, granularity).filter { isMeaningful || $0.mantissa == 0 }
    let measure = TextMeasure(.label)
    let texts = ticks.map { format.text(of: $0, format.shortest) }
    labels = texts.map { measure.shorten($0, width: limit - Self.margin) }
    isWhole = labels == texts
    gutter = (labels.map(measure.width(of:)).max() ?? 0) + Self.margin
  }

  /// The lines from `start` to `end`, with the stronger one at zero, and the numbers.
  func marks(from start: Double, to end: Double) -> [any Mark] {
    zip(ticks, labels).flatMap { tick, label -> [any Mark] in
      let y = scale.position(of: tick.value)
      let line = Segment(from: Point(x: start, y: y), to: Point(x: end, y: y))
      let text = TextMark(
        [label], at: start - Self.margin, minY: y - TextStyle.label.lineHeight / 2, anchor: .end,
        style: .label, classes: [.axisLabel])
      return [RuleMark(line, classes: [tick.mantissa == 0 ? .axisZero : .gridLine]), text]
    }
  }

  private static let margin = 6.0
}
