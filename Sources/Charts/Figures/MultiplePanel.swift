/// One panel of small multiples, within the frame of its cell.
struct MultiplePanel {
  let panel: SmallMultiples.Panel
  let positions: [String]
  let frame: Rectangle
  let scale: LinearScale
  let columns: Columns

  /// The panel over `positions` with its values in `domain`.
  init(
    _ panel: SmallMultiples.Panel, _ positions: [String], _ domain: ClosedRange<Double>,
    in frame: Rectangle
  ) {
    self.panel = panel
    self.positions = positions
    self.frame = frame
    let lineHeight = TextStyle.label.lineHeight
    scale = LinearScale(
      domain: domain, from: frame.maxY - lineHeight - 5,
      to: frame.minY + lineHeight + Self.dotRadius + 2)
    let points = PointScale(count: positions.count, from: frame.minX, to: frame.maxX, padding: 0.5)
    columns = Columns(
      centers: positions.indices.map(points.position(of:)), step: points.step,
      range: frame.minX...frame.maxX)
  }

  /// The height of a cell's drawing.
  static let height = 112.0
  static let dotRadius = 3.25

  /// The panel with the names of its positions under it: all of them where each fits under its
  /// column, else the first and the last.
  func marks(_ notes: inout Notes) -> [any Mark] {
    let names = positionNames
    return drawing(&notes) + (names.isEmpty ? edgeNames : names)
  }

  /// The panel with the names of its first and its last position.
  func marksBetweenEnds(_ notes: inout Notes) -> [any Mark] { drawing(&notes) + edgeNames }

  /// The panel; the reason of a gap without room becomes a letter in `notes`.
  private func drawing(_ notes: inout Notes) -> [any Mark] {
    var placer = LabelPlacer(
      frame: Rectangle(Point(x: frame.minX, y: frame.minY), Point(x: frame.maxX, y: scale.start)))
    for dot in dots { placer.avoid(dot.bounds) }
    placer.avoid(crossing: lines.flatMap(\.segments))
    placer.avoid(rules: breaks.map(\.segment))
    let labels = labels(&placer)
    let gaps = GapFields(
      Run.runs(of: panel.reasons), in: columns, from: scale.end - Self.dotRadius, to: scale.start,
      &placer)
    let letters = gaps.unlabeled.compactMap { letter(of: $0, &placer, &notes) }
    var marks: [any Mark] = gaps.fields
    marks += [foot] + breaks as [any Mark] + lines + dots + gaps.labels + letters + labels
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
    let results = points(of: panel.results)
    let start = panel.projectionStart ?? results.count
    let firm = results.enumerated().map { $0 < start ? $1 : nil }
    let projected = results.enumerated().map { $0 >= start - 1 ? $1 : nil }
    return [
      LineMark(
        broken(points(of: panel.targets)), course: .steps(width: columns.step), classes: [.target]),
      LineMark(broken(firm), course: .straight, classes: [.result]),
      LineMark(broken(projected), course: .straight, classes: [.result, .projected]),
    ].filter { !$0.isEmpty }
  }

  /// The row with a gap before each change of method.
  private func broken(_ points: [Point?]) -> [Point?] {
    Run.broken(points, before: panel.methodBreaks)
  }

  /// The lines at the changes of method.
  private var breaks: [RuleMark] {
    panel.methodBreaks.map { position in
      let x = columns.centers[position] - columns.step / 2
      let line = Segment(from: Point(x: x, y: scale.end), to: Point(x: x, y: scale.start))
      return RuleMark(line, classes: [.rule, .methodBreak])
    }
  }

  private var dots: [DotMark] {
    let series: [(observations: [Observation], shape: DotMark.Shape, classes: [ChartClass])] = [
      ([panel.baseline], .square, [.baseline]), (panel.targets, .circle, [.target]),
      (panel.results, .circle, [.result]),
    ]
    return series.flatMap { observations, shape, classes in
      points(of: observations).enumerated().compactMap { index, point in
        let isHollow = classes == [.result] && panel.isProjected(at: index)
        return point.map {
          DotMark(
            center: $0, shape: shape, radius: Self.dotRadius,
            classes: [.dot] + classes + (isHollow ? [.projected] : []))
        }
      }
    }
  }
}
