/// The places of a bullet chart's parts, from top to bottom: the names of start and target, the
/// bar, the ticks, the name of the result, what is missing.
struct BulletLayout {
  /// A value marked on the bar and named above it.
  private struct Pin {
    let place: Double
    let lines: [String]
    let kind: ChartClass
    let shape: DotMark.Shape

    var size: Size { TextMeasure(.label).size(of: lines) }
  }

  private let chart: BulletChart
  private let width: Double
  private let space: BarSpace
  private let ticks: [Tick]
  private let pins: [Pin]
  /// Where the room of the bar starts.
  private let top: Double

  init(_ chart: BulletChart) {
    self.chart = chart
    let width = chart.presentation.width.units
    self.width = width
    let values = chart.measures.compactMap(\.observation.value)
    let bounds = chart.tolerance.map { [$0.range.lowerBound, $0.range.upperBound] } ?? []
    let granularity = TickGranularity(of: values)
    let scale = LinearScale(
      domain: LinearScale.domain(of: values + bounds), from: Self.margin, to: width - Self.margin
    ).nice(atMost: 5, granularity)
    space = BarSpace(scale: scale, isUpright: false)
    let isMeaningful = values.contains { $0 != 0 }
    ticks = scale.ticks(atMost: 5, granularity).filter { isMeaningful || $0.mantissa == 0 }
    func pin(_ measure: Measure?, _ kind: ChartClass, _ shape: DotMark.Shape) -> Pin? {
      guard let measure, let value = measure.observation.written else { return nil }
      let wrap = { TextMeasure(.label).wrap($0, width: width / 2 - 8, atMost: $1).lines }
      return Pin(
        place: scale.position(of: value.value), lines: wrap(measure.name, 3) + wrap(value.full, 2),
        kind: kind, shape: shape)
    }
    pins = [pin(chart.baseline, .baseline, .square), pin(chart.target, .target, .circle)]
      .compactMap(\.self)
    top = pins.map(\.size.height).max().map { $0 + 8 } ?? 6
  }

  /// The whole chart.
  func scene() -> Scene {
    var marks: [any Mark] = grid + band
    marks += bar as [any Mark] + pins.flatMap(marks(of:)) + pinLabels
    marks += tickLabels
    let below = Legend(entries, minY: bottom + TextStyle.label.lineHeight + 6, width: width)
    return Scene(kind: .bullet, height: below.maxY + 1, marks: marks + below.marks)
  }

  private static let margin = 8.0
  private var bottom: Double { top + 26 }
}

extension BulletLayout {
  private var grid: [any Mark] {
    ticks.map { tick in
      let x = space.scale.position(of: tick.value)
      let line = Segment(from: Point(x: x, y: top), to: Point(x: x, y: bottom + 3))
      return RuleMark(line, classes: [tick.mantissa == 0 ? .axisZero : .gridLine])
    }
  }

  private var band: [any Mark] {
    guard let range = chart.tolerance?.range else { return [] }
    let box = space.box(from: range.lowerBound, to: range.upperBound, over: top...bottom)
    return [BandMark(bounds: box, classes: [.tolerance])]
  }

  /// The bar of the result, from zero; a dotted line where it is missing.
  private var bar: [any Mark] {
    let middle = (top + bottom) / 2
    let room = middle - 7...middle + 7
    switch chart.result.observation {
    case .known(let value), .atLeast(let value, _):
      return [
        BarMark(
          bounds: space.box(from: 0, to: value.value, over: room), series: 0, certainty: .firm)
      ]
    case .missing: return [space.gapRule(notBeyond: width, over: room)]
    case .notExpected: return []
    }
  }

  /// An upright line for start or target, with its marker at the upper end.
  private func marks(of pin: Pin) -> [any Mark] {
    let end = Point(x: pin.place, y: top - 3)
    return [
      RuleMark(Segment(from: end, to: Point(x: pin.place, y: bottom)), classes: [.rule, pin.kind]),
      DotMark(center: end, shape: pin.shape, radius: 4.5, classes: [.dot, pin.kind]),
    ]
  }

  /// The names and values above the bar, spread so that they do not touch.
  private var pinLabels: [any Mark] {
    let starts = Dodge.starts(
      centers: pins.map(\.place), lengths: pins.map { $0.size.width + 8 }, within: 0...width)
    return pins.enumerated().map { index, pin in
      TextMark(
        pin.lines, minX: (starts?[index] ?? 0) + 4, minY: top - 8 - pin.size.height,
        anchor: .middle, style: .label, classes: [.label, pin.kind])
    }
  }

  /// The numbers under the bar, those that fit beside each other, zero first.
  private var tickLabels: [any Mark] {
    var placer = LabelPlacer(frame: Rectangle(minX: 0, minY: bottom, width: width, height: 40))
    return ticks.sorted {
      ($0.mantissa.magnitude, $0.mantissa) < ($1.mantissa.magnitude, $1.mantissa)
    }.compactMap { tick in
      let length = chart.format.unit == nil ? chart.format.shortest : .full
      let text = chart.format.text(of: tick, length)
      let size = TextMeasure(.label).size(of: [text])
      let room = Size(width: size.width + 8, height: size.height)
      let site = Point(x: space.scale.position(of: tick.value) - room.width / 2, y: bottom + 4)
      return placer.place(room, at: [site]).map {
        TextMark(
          [text], at: $0.midX, minY: $0.minY, anchor: .middle, style: .label, classes: [.axisLabel])
      }
    }
  }

  /// The result in words, the band, and what is missing.
  private var entries: [(sample: Legend.Sample, name: String)] {
    let words = chart.measures.map { ($0, Legend.entry(.series(0), $0.name, $0.observation)) }
    let known = words.prefix(1).filter { $0.0.observation.value != nil }.compactMap(\.1)
    let band = chart.tolerance.map { (sample: Legend.Sample.area([.tolerance]), name: $0.name) }
    let missing = words.filter { $0.0.observation.value == nil }.compactMap(\.1)
    return known + [band].compactMap(\.self) + missing
  }
}
