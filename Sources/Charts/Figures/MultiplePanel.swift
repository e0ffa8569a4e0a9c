/// One panel of small multiples, within the frame of its cell.
struct MultiplePanel {
  private let panel: SmallMultiples.Panel
  private let positions: [String]
  private let frame: Rectangle
  private let scale: LinearScale
  private let columns: Columns

  /// The panel over `positions` with its values in `domain`.
  init(
    _ panel: SmallMultiples.Panel,
    _ positions: [String],
    _ domain: ClosedRange<Double>,
    in frame: Rectangle
  ) {
    self.panel = panel
    self.positions = positions
    self.frame = frame
    let lineHeight = TextStyle.label.lineHeight
    scale = LinearScale(
      domain: domain,
      from: frame.maxY - lineHeight - 5,
      to: frame.minY + lineHeight + Self.dotRadius + 2
    )
    let points = PointScale(
      count: positions.count,
      from: frame.minX,
      to: frame.maxX,
      padding: 0.5
    )
    columns = Columns(
      centers: positions.indices.map(points.position(of:)),
      step: points.step,
      range: frame.minX...frame.maxX
    )
  }

  /// The height of a cell's drawing.
  static let height = 112.0
  private static let dotRadius = 3.25

  /// The panel with the names of its positions under it: all of them where each fits under its
  /// column, else the first and the last.
  func marks(_ notes: inout Notes) -> [any Mark] {
    let names = positionNames
    return drawing(&notes) + (names.isEmpty ? edgeNames : names)
  }

  /// The panel with the names of its first and its last position.
  func marksBetweenEnds(_ notes: inout Notes) -> [any Mark] {
    drawing(&notes) + edgeNames
  }

  /// The panel; the reason of a gap without room becomes a letter in `notes`.
  private func drawing(_ notes: inout Notes) -> [any Mark] {
    var placer = LabelPlacer(
      frame: Rectangle(
        Point(x: frame.minX, y: frame.minY),
        Point(x: frame.maxX, y: scale.start)
      )
    )
    for dot in dots {
      placer.avoid(dot.bounds)
    }
    placer.avoid(crossing: lines.flatMap(\.segments))
    let labels = labels(&placer)
    let gaps = GapFields(
      Run.runs(of: panel.reasons),
      in: columns,
      from: scale.end - Self.dotRadius,
      to: scale.start,
      &placer
    )
    let letters = gaps.unlabeled.compactMap { letter(of: $0, &placer, &notes) }
    var marks: [any Mark] = gaps.fields
    marks += [foot] + lines as [any Mark] + dots + gaps.labels + letters + labels
    return marks
  }

  /// The line at zero or, where zero is not in the domain, at its least value.
  private var foot: any Mark {
    let hasZero = scale.domain.contains(0)
    let y = hasZero ? scale.position(of: 0) : scale.start
    let line = Segment(from: Point(x: frame.minX, y: y), to: Point(x: frame.maxX, y: y))
    return RuleMark(line, classes: [hasZero ? .axisZero : .gridLine])
  }

  private func points(of observations: [Observation]) -> [Point?] {
    observations.enumerated().map { index, observation in
      observation.value.map { Point(x: columns.centers[index], y: scale.position(of: $0)) }
    }
  }

  private var lines: [LineMark] {
    [
      LineMark(points(of: panel.targets), course: .straight, classes: [.target]),
      LineMark(points(of: panel.results), course: .straight, classes: [.result]),
    ].filter { !$0.isEmpty }
  }

  private var dots: [DotMark] {
    let series: [(observations: [Observation], shape: DotMark.Shape, kind: ChartClass)] = [
      ([panel.baseline], .square, .baseline), (panel.targets, .circle, .target),
      (panel.results, .circle, .result),
    ]
    return series.flatMap { observations, shape, kind in
      points(of: observations).compactMap(\.self).map {
        DotMark(center: $0, shape: shape, radius: Self.dotRadius, classes: [.dot, kind])
      }
    }
  }
}

extension MultiplePanel {
  /// The last value of each series, in full or in short, where a place is free.
  private func labels(_ placer: inout LabelPlacer) -> [TextMark] {
    let result = label(panel.results, .strongLabel, [.label, .strongLabel, .result], &placer)
    let target = label(panel.targets, .label, [.label, .target], &placer)
    let start = label([panel.baseline], .label, [.label, .baseline], &placer)
    return [result, target, start].compactMap(\.self)
  }

  private func label(
    _ observations: [Observation],
    _ style: TextStyle,
    _ classes: [ChartClass],
    _ placer: inout LabelPlacer
  ) -> TextMark? {
    guard let last = observations.lastIndex(where: { $0.value != nil }),
      let value = observations[last].value
    else { return nil }
    let center = Point(x: columns.centers[last], y: scale.position(of: value))
    for form in panel.format.forms.map({ $0(value) }) {
      let size = TextMeasure(style).size(of: [form])
      let sites = MarkerLabelSites.corners(
        of: size,
        around: center,
        radius: Self.dotRadius,
        .above
      )
      guard let box = placer.place(size, at: sites) else { continue }
      return TextMark(
        [form],
        at: box.midX,
        minY: box.minY,
        anchor: .middle,
        style: style,
        classes: classes
      )
    }
    return nil
  }

  /// The letter that stands in a gap for its reason.
  private func letter(
    of run: Run,
    _ placer: inout LabelPlacer,
    _ notes: inout Notes
  ) -> TextMark? {
    let key = notes.key(for: run.text)
    let size = TextMeasure(.label).size(of: [key])
    let box = columns.box(of: run.columns, from: scale.end, to: scale.start)
    let middle = box.midY - size.height / 2
    let sites = [0.0, 1, -1, 2, -2].map {
      Point(x: box.midX - size.width / 2, y: middle + $0 * size.height)
    }
    return placer.place(size, at: sites).map {
      TextMark(
        [key],
        at: $0.midX,
        minY: $0.minY,
        anchor: .middle,
        style: .label,
        classes: [.label, .gapLabel]
      )
    }
  }

  /// The names of all positions under their columns; none where one does not fit.
  private var positionNames: [any Mark] {
    let measure = TextMeasure(.label)
    guard positions.allSatisfy({ measure.width(of: $0) <= columns.step - 2 }) else { return [] }
    return zip(positions, columns.centers).map { name, x in
      TextMark(
        [name],
        at: x,
        minY: scale.start + 4,
        anchor: .middle,
        style: .label,
        classes: [.axisLabel]
      )
    }
  }

  /// The names of the first and the last position, under the panel's ends.
  private var edgeNames: [any Mark] {
    let measure = TextMeasure(.label)
    let room = positions.count > 1 ? frame.width / 2 - 4 : frame.width
    let ends: [(name: String?, x: Double, anchor: TextAnchor)] = [
      (positions.first, frame.minX, .start),
      (positions.count > 1 ? positions.last : nil, frame.maxX, .end),
    ]
    return ends.compactMap { name, x, anchor in
      name.map {
        TextMark(
          [measure.shorten($0, width: room)],
          at: x,
          minY: scale.start + 4,
          anchor: anchor,
          style: .label,
          classes: [.axisLabel]
        )
      }
    }
  }
}
