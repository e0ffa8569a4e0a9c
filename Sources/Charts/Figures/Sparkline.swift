/// A line as small as a word, for the cell of a table: no text, no axis, the last value marked.
///
/// The figures stand beside it in the table, so that assistive technology knows nothing of it; the line
/// only shows their course, from zero. A missing value is a gap with a dotted line at the foot; at a change of method the line is cut.
public struct Sparkline: Hashable, Sendable {
  /// What is known at each position, in order.
  public let observations: [Observation]
  /// The positions before which the method changed; the line stops there.
  public let methodBreaks: [Int]
  /// The direction in which the language around it is written; time follows it.
  public let direction: WritingDirection

  /// The course of `observations`, with a gap before each of `methodBreaks`.
  public init(observations: [Observation], methodBreaks: [Int], direction: WritingDirection) {
    self.observations = observations
    self.methodBreaks = methodBreaks
    self.direction = direction
  }

  /// The size in units of the view box.
  public static let size = Size(width: 72, height: 18)

  /// The drawing, ready to stand in a page.
  public var node: SVGNode {
    // No part of the line has an identifier, so one name serves all lines of a page.
    let canvas = Canvas(
      width: Self.size.width, direction: direction, identifier: ChartIdentifier("sparkline"))
    return .element(
      .svg,
      [
        .classes([.chart, .sparkline]),
        .viewBox(Rectangle(minX: 0, minY: 0, width: Self.size.width, height: Self.size.height)),
        .hiddenFromReaders,
      ] + SVGAttribute.outlines, marks.nodes(on: canvas))
  }

  /// The gaps, the line and its last value.
  public var marks: [any Mark] {
    let plot = plot
    return gaps(under: plot) + plot.lines + dots(on: plot)
  }
}

extension Sparkline {
  private var plot: Plot {
    let reach = 3.5
    let isLone = observations.count < 2
    return Plot(
      channels: [Channel(observations, .result, course: .straight)],
      columns: Columns(
        count: max(1, observations.count), over: reach...(Self.size.width - reach),
        padding: isLone ? 0.5 : 0),
      scale: LinearScale(
        domain: LinearScale.domain(of: observations.compactMap(\.value)),
        from: Self.size.height - reach, to: reach), radius: 3, cuts: methodBreaks)
  }

  /// A dotted line at the foot for each run of missing values.
  private func gaps(under plot: Plot) -> [any Mark] {
    Run.runs(of: observations.map { $0.reason == nil ? nil : "" }).map { run in
      let half = observations.count > 1 ? plot.columns.step / 2 : Self.size.width / 4
      let start = max(1, plot.columns.centers[run.columns.lowerBound] - half)
      let end = min(Self.size.width - 1, plot.columns.centers[run.columns.upperBound] + half)
      let y = plot.scale.start
      return RuleMark(
        Segment(from: Point(x: start, y: y), to: Point(x: end, y: y)), classes: [.rule, .gapMark])
    }
  }

  /// Markers at the last value, and at values that no line reaches.
  private func dots(on plot: Plot) -> [any Mark] {
    let reached = plot.lines.flatMap(\.runs).joined()
    let dots = plot.dots
    return dots.enumerated().compactMap { index, dot -> DotMark? in
      let isLast = index == dots.count - 1
      guard isLast || !reached.contains(dot.center) else { return nil }
      return DotMark(
        center: dot.center, shape: dot.shape, radius: isLast ? dot.radius : 1.75,
        classes: dot.classes)
    }
  }
}
