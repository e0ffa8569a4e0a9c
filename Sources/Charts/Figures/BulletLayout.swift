/// The places of a bullet chart's parts, from top to bottom: the names of start and target, the
/// bar, the ticks, the name of the result, notes.
struct BulletLayout {
  private let chart: BulletChart
  private let width: Double
  private let scale: LinearScale
  private let ticks: [Tick]
  private let top: Double

  init(_ chart: BulletChart) {
    self.chart = chart
    let width = chart.presentation.width.units
    self.width = width
    let measures = [chart.result, chart.target, chart.baseline].compactMap(\.self)
    let values = measures.compactMap(\.observation.value)
    let bounds = chart.tolerance.map { [$0.range.lowerBound, $0.range.upperBound] } ?? []
    let granularity = TickGranularity(of: values)
    scale = LinearScale(
      domain: DomainRule.includingZero.domain(of: values + bounds), from: Self.margin,
      to: width - Self.margin
    ).nice(atMost: 5, granularity)
    let isMeaningful = values.contains { $0 != 0 }
    ticks = scale.ticks(atMost: 5, granularity).filter { isMeaningful || $0.mantissa == 0 }
    let pins = Self.pins(of: chart)
    top = pins.isEmpty ? 6 : Self.height(of: pins, width) + 8
  }

  /// The whole chart.
  func scene() -> Scene {
    var marks: [any Mark] = grid + band
    marks += bar as [any Mark] + pinMarks + pinLabels
    marks += tickLabels
    let below = Legend(entries, minY: bottom + TextStyle.label.lineHeight + 6, width: width)
    return Scene(kind: .bullet, height: below.maxY + 1, marks: marks + below.marks)
  }

  private static let margin = 8.0
  private static let trackHeight = 26.0
  private var bottom: Double { top + Self.trackHeight }
  private var midY: Double { top + Self.trackHeight / 2 }
}

extension BulletLayout {
  /// A value marked on the bar and named above it.
  private struct Pin {
    let name: String
    let value: WrittenValue
    let kind: ChartClass
    let shape: DotMark.Shape
  }

  private static func pins(of chart: BulletChart) -> [Pin] {
    let start = chart.baseline.flatMap { measure in
      measure.observation.written.map {
        Pin(name: measure.name, value: $0, kind: .baseline, shape: .square)
      }
    }
    let target = chart.target.flatMap { measure in
      measure.observation.written.map {
        Pin(name: measure.name, value: $0, kind: .target, shape: .circle)
      }
    }
    return [start, target].compactMap(\.self)
  }

  private static func lines(of pin: Pin, _ width: Double) -> [String] {
    let measure = TextMeasure(.label)
    return measure.wrap(pin.name, width: width / 2 - 8, atMost: 3).lines
      + measure.wrap(pin.value.full, width: width / 2 - 8, atMost: 2).lines
  }

  private static func height(of pins: [Pin], _ width: Double) -> Double {
    pins.map { TextMeasure(.label).size(of: lines(of: $0, width)).height }.max() ?? 0
  }

  /// The names and values above the bar, spread so that they do not touch.
  private var pinLabels: [any Mark] {
    let pins = Self.pins(of: chart)
    let lines = pins.map { Self.lines(of: $0, width) }
    let sizes = lines.map(TextMeasure(.label).size(of:))
    let starts = Dodge.starts(
      centers: pins.map { scale.position(of: $0.value.value) }, lengths: sizes.map { $0.width + 8 },
      within: 0...width)
    return pins.indices.map { index in
      TextMark(
        lines[index], minX: (starts?[index] ?? 0) + 4, minY: top - 8 - sizes[index].height,
        anchor: .middle, style: .label, classes: [.label, pins[index].kind])
    }
  }

  /// An upright line for start and target, with its marker at the upper end.
  private var pinMarks: [any Mark] {
    Self.pins(of: chart).flatMap { pin -> [any Mark] in
      let x = scale.position(of: pin.value.value)
      let line = Segment(from: Point(x: x, y: top - 3), to: Point(x: x, y: bottom))
      let dot = DotMark(
        center: Point(x: x, y: top - 3), shape: pin.shape, radius: 4.5, classes: [.dot, pin.kind])
      return [RuleMark(line, classes: [.rule, pin.kind]), dot]
    }
  }

  private var grid: [any Mark] {
    ticks.map { tick in
      let x = scale.position(of: tick.value)
      let line = Segment(from: Point(x: x, y: top), to: Point(x: x, y: bottom + 3))
      return RuleMark(line, classes: [tick.mantissa == 0 ? .axisZero : .gridLine])
    }
  }

  /// The numbers under the bar, those that fit beside each other, zero first.
  private var tickLabels: [any Mark] {
    var placer = LabelPlacer(frame: Rectangle(minX: 0, minY: bottom, width: width, height: 40))
    let measure = TextMeasure(.label)
    return ticks.sorted {
      ($0.mantissa.magnitude, $0.mantissa) < ($1.mantissa.magnitude, $1.mantissa)
    }.compactMap { tick in
      let text = chart.format.text(
        of: tick, chart.format.unit == nil ? chart.format.shortest : .full)
      let size = measure.size(of: [text])
      let room = Size(width: size.width + 8, height: size.height)
      let site = Point(x: scale.position(of: tick.value) - room.width / 2, y: bottom + 4)
      return placer.place(room, at: [site]).map {
        TextMark(
          [text], at: $0.midX, minY: $0.minY, anchor: .middle, style: .label, classes: [.axisLabel])
      }
    }
  }

  private var band: [any Mark] {
    guard let range = chart.tolerance?.range else { return [] }
    let slices = [range.lowerBound, range.upperBound].map {
      AreaBandMark.Slice(x: scale.position(of: $0), from: top, to: bottom)
    }
    return [AreaBandMark(slices, course: .straight, classes: [.tolerance])]
  }

  /// The bar of the result, from zero; a dotted line where it is missing.
  private var bar: [any Mark] {
    let zero = scale.position(of: 0)
    guard let value = chart.result.observation.value else {
      guard chart.result.observation.reason != nil else { return [] }
      let line = Segment(
        from: Point(x: zero, y: midY), to: Point(x: min(zero + 60, width), y: midY))
      return [RuleMark(line, classes: [.rule, .gapMark])]
    }
    let box = Rectangle(
      Point(x: zero, y: midY - 7), Point(x: scale.position(of: value), y: midY + 7))
    return [BarMark(bounds: box, series: 0, certainty: .firm)]
  }

  /// The result in words, the band, and what is missing.
  private var entries: [(sample: Legend.Sample, name: String)] {
    let result: [(sample: Legend.Sample, name: String)] =
      switch chart.result.observation {
      case .known(let value): [(.series(0), "\(chart.result.name) \(value.full)")]
      default: []
      }
    let band = chart.tolerance.map { [(sample: Legend.Sample.area([.tolerance]), name: $0.name)] }
    let missing = [chart.result, chart.target, chart.baseline].compactMap { measure in
      measure?.observation.reason.map { reason in
        (sample: Legend.Sample.gap, name: "\(measure?.name ?? "") \(reason)")
      }
    }
    return result + (band ?? []) + missing
  }
}
