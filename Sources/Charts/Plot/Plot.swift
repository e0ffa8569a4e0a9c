/// Channels of values over positions, on one scale: what every figure is made of that follows
/// something over time.
///
/// A figure says what its channels are and which guides and words stand around them; where each mark
/// lies follows from the columns and the scale.
struct Plot {
  /// The series, later ones over earlier ones.
  let channels: [Channel]
  /// The columns of the positions.
  let columns: Columns
  /// Where values lie; greater ones higher.
  let scale: LinearScale
  /// The radius of markers.
  let radius: Double
  /// The positions before which every line is cut.
  let cuts: [Int]
  /// The lines of the channels, each in a firm part and one that is not, which begins at the last
  /// firm value; none goes to a value of which more is unknown.
  private(set) var lines: [LineMark] = []
  /// The markers of the channels.
  private(set) var dots: [DotMark] = []

  /// The radius of markers in a figure of its own.
  static let radius = 4.5

  /// Channels over columns.
  init(channels: [Channel], columns: Columns, scale: LinearScale, radius: Double, cuts: [Int]) {
    self.channels = channels
    self.columns = columns
    self.scale = scale
    self.radius = radius
    self.cuts = cuts
    lines = channels.flatMap(lines(of:))
    dots = channels.flatMap(dots(of:))
  }

  /// Where a value lies; nothing where none is known.
  func point(_ channel: Channel, _ index: Int) -> Point? {
    channel.observations[index].value.map { value in
      Point(x: columns.centers[index] + channel.offsets[index], y: scale.position(of: value))
    }
  }

  private func lines(of channel: Channel) -> [LineMark] {
    guard let course = channel.course else { return [] }
    let points = channel.observations.enumerated().map { index, observation in
      observation.isWhole ? point(channel, index) : nil
    }
    let start = channel.projectionStart ?? points.count
    let joint = course == .straight ? start - 1 : start
    return [
      line(through: points.enumerated().map { $0 < start ? $1 : nil }, course, [channel.kind]),
      line(
        through: points.enumerated().map { $0 >= joint ? $1 : nil }, course,
        [channel.kind, .projected]),
    ].filter { !$0.isEmpty }
  }

  private func line(
    through points: [Point?], _ course: Channel.Course, _ classes: [ChartClass]
  ) -> LineMark {
    LineMark(
      Run.broken(points, before: cuts),
      course: course == .straight ? .straight : .steps(width: columns.step), classes: classes)
  }

  private func dots(of channel: Channel) -> [DotMark] {
    channel.observations.indices.compactMap { index in
      point(channel, index).map {
        DotMark(
          center: $0, shape: channel.shape, radius: radius,
          classes: [.dot] + channel.classes(at: index))
      }
    }
  }

  /// The room for labels from `top` down, with the markers and the words of `rules` kept free, and
  /// lines to keep away from: of the channels, of `rules`, and the `edges` of what is missing.
  func freeRoom(from top: Double, besides rules: [any Mark], edges: [Segment] = []) -> LabelPlacer {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: columns.range.lowerBound, y: top),
        Point(x: columns.range.upperBound, y: scale.start)))
    for dot in dots { placer.avoid(dot.bounds) }
    for text in rules where text is TextMark { placer.avoid(text.bounds) }
    let segments = rules.compactMap { ($0 as? RuleMark)?.segment }
    placer.avoid(
      crossing: lines.flatMap(\.segments) + segments.filter { $0.start.x != $0.end.x } + edges)
    placer.avoid(rules: segments.filter { $0.start.x == $0.end.x })
    return placer
  }

  /// The fields of what is missing for `reasons`, which stand inside where `placer` has room.
  func gaps(_ reasons: [String?], _ placer: inout LabelPlacer) -> GapFields {
    let parts = reasons.indices.filter { index in
      channels.contains { $0.observations[index].isPart }
    }
    return GapFields(
      Run.runs(of: reasons, apart: parts), in: columns, from: scale.end - radius, to: scale.start,
      &placer)
  }

  /// All marks in the order in which they are drawn: what is missing, the guides, the rules, the
  /// channels, the words.
  func marks(
    guides: [any Mark], rules: [any Mark], gaps: GapFields, labels: [TextMark]
  ) -> [any Mark] {
    let channels = lines as [any Mark] + dots
    return gaps.fields as [any Mark] + guides + rules + channels + gaps.labels + labels
  }
}
