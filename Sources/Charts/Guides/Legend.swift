/// The names of series with a sample of each, for where names find no room at the marks.
struct Legend {
  /// What a series looks like.
  enum Sample {
    /// The color and texture of the series at this position, from zero.
    case series(Int)
    /// A marker.
    case marker(DotMark.Shape, [ChartClass])
    /// An upright line.
    case upright([ChartClass])
    /// A band.
    case area([ChartClass])
    /// What is missing.
    case gap
  }

  /// A name beside a sample of what it names.
  typealias Entry = (sample: Sample, name: String)

  /// The samples and names.
  let marks: [any Mark]
  /// Where the legend ends.
  let maxY: Double

  /// The legend of `entries` from `minX` and `minY`, in as many rows as `width` needs.
  init(_ entries: [Entry], minX: Double = 0, minY: Double, width: Double) {
    let measure = TextMeasure(.label)
    var marks: [any Mark] = []
    var x = 0.0
    var top = minY
    var bottom = minY
    for entry in entries {
      let room = width - Self.sampleWidth
      let lines = measure.wrap(entry.name, width: room, atMost: 4).lines
      let size = measure.size(of: lines)
      if x > 0, x + Self.sampleWidth + size.width > width {
        x = 0
        top = bottom
      }
      marks.append(
        Self.mark(of: entry.sample, x: minX + x, midY: top + measure.style.lineHeight / 2))
      let text = TextMark(
        lines, minX: minX + x + Self.sampleWidth, minY: top, anchor: .start, style: .label,
        classes: [.label, .legendLabel])
      marks.append(text)
      x = text.bounds.maxX - minX + Self.distance
      bottom = max(bottom, text.bounds.maxY)
    }
    self.marks = marks
    maxY = bottom
  }

  /// A value in words, after a sample of its bar, or why there is none; nothing where none belongs.
  static func entry(
    _ sample: Sample, _ name: String, _ observation: Observation
  ) -> (sample: Sample, name: String)? {
    switch observation {
    case .known(let value): (sample, "\(name) \(value.full)")
    case .atLeast(let value, let reason): (sample, "\(name) \(value.full) (\(reason))")
    case .missing(let reason): (.gap, "\(name) \(reason)")
    case .notExpected: nil
    }
  }

  /// The width of a sample, with its distance from the name.
  static let sampleWidth = 19.0
  private static let distance = 16.0

  private static func mark(of sample: Sample, x: Double, midY: Double) -> any Mark {
    switch sample {
    case .series(let index):
      let box = Rectangle(minX: x, minY: midY - 6, width: 14, height: 12)
      return BarMark(bounds: box, series: index, certainty: .firm)
    case .gap: return GapMark(bounds: Rectangle(minX: x, minY: midY - 6, width: 14, height: 12))
    case .area(let classes):
      let box = Rectangle(minX: x, minY: midY - 5, width: 14, height: 10)
      return BandMark(bounds: box, classes: classes)
    case .upright(let classes):
      let line = Segment(from: Point(x: x + 7, y: midY - 7), to: Point(x: x + 7, y: midY + 7))
      return RuleMark(line, classes: [.rule] + classes)
    case .marker(let shape, let classes):
      let center = Point(x: x + 7, y: midY)
      return DotMark(center: center, shape: shape, radius: 4.5, classes: [.dot] + classes)
    }
  }
}
