/// A line as small as a word, for the cell of a table: no text, no axis, the last value marked.
///
/// The figures stand beside it in the table; the line only shows their course. A missing value is a
/// gap with a dotted line at the foot; at a change of method the line is cut.
public struct Sparkline: Hashable, Sendable {
  /// What assistive technology makes of the line.
  public enum Reading: Hashable, Sendable {
    /// A picture with this name, for where the line says what no text near it says.
    case named(String)
    /// Nothing, because the cells beside it say the same.
    case decorative
  }

  /// What is known at each position, in order.
  public let observations: [Observation]
  /// The positions before which the method changed; the line stops there.
  public let methodBreaks: [Int]
  /// Whether the line is drawn from zero.
  public let domainRule: DomainRule
  /// The direction in which the language around it is written; time follows it.
  public let direction: WritingDirection
  /// What assistive technology makes of it.
  public let reading: Reading

  /// The course of `observations`, all counted in one way.
  public init(
    observations: [Observation], domainRule: DomainRule, direction: WritingDirection,
    reading: Reading
  ) {
    self.init(
      observations: observations, methodBreaks: [], domainRule: domainRule, direction: direction,
      reading: reading)
  }

  /// The course of `observations`, with a gap before each of `methodBreaks`.
  public init(
    observations: [Observation], methodBreaks: [Int], domainRule: DomainRule,
    direction: WritingDirection, reading: Reading
  ) {
    self.observations = observations
    self.methodBreaks = methodBreaks
    self.domainRule = domainRule
    self.direction = direction
    self.reading = reading
  }

  /// The size in units of the view box.
  public static let size = Size(width: 72, height: 18)

  /// The drawing, ready to stand in a page.
  public var node: SVGNode {
    // No part of the line has an identifier, so one name serves all lines of a page.
    let canvas = Canvas(
      width: Self.size.width, direction: direction, identifier: ChartIdentifier("sparkline"))
    let access: [SVGAttribute] =
      switch reading {
      case .named(let name): [.pictureRole, .label(name)]
      case .decorative: [.hiddenFromReaders]
      }
    return .element(
      .svg,
      [
        .classes([.chart, .sparkline]),
        .viewBox(Rectangle(minX: 0, minY: 0, width: Self.size.width, height: Self.size.height)),
      ] + access + [.notFocusable, .direction(direction)], marks.map { $0.node(on: canvas) })
  }

  /// The line, its gaps and its last value.
  public var marks: [any Mark] {
    let reach = 3.5
    let bottom = Self.size.height - reach
    let values = observations.compactMap(\.value)
    let scale = LinearScale(domain: domainRule.domain(of: values), from: bottom, to: reach)
    let columns = PointScale(
      count: max(1, observations.count), from: reach, to: Self.size.width - reach,
      padding: observations.count > 1 ? 0 : 0.5)
    let points = observations.enumerated().map { index, observation in
      observation.value.map { value in
        Point(x: columns.position(of: index), y: scale.position(of: value))
      }
    }
    let line = LineMark(
      Run.broken(points, before: methodBreaks), course: .straight, classes: [.result])
    return gaps(on: columns, y: bottom) as [any Mark] + (line.isEmpty ? [] : [line]) + dots(points)
  }
}

extension Sparkline {
  /// A dotted line at the foot for each run of missing values.
  private func gaps(on columns: PointScale, y: Double) -> [RuleMark] {
    let reasons = observations.map { $0.reason == nil ? nil : "" }
    return Run.runs(of: reasons).map { run in
      let half = observations.count > 1 ? columns.step / 2 : Self.size.width / 4
      let start = max(1, columns.position(of: run.columns.lowerBound) - half)
      let end = min(Self.size.width - 1, columns.position(of: run.columns.upperBound) + half)
      let segment = Segment(from: Point(x: start, y: y), to: Point(x: end, y: y))
      return RuleMark(segment, classes: [.rule, .gapMark])
    }
  }

  /// Markers at the last value, and at values that no line reaches.
  private func dots(_ points: [Point?]) -> [DotMark] {
    let last = points.lastIndex { $0 != nil }
    return points.enumerated().compactMap { index, point in
      guard let point else { return nil }
      let before = index > 0 && !methodBreaks.contains(index) ? points[index - 1] : nil
      let after =
        index + 1 < points.count && !methodBreaks.contains(index + 1) ? points[index + 1] : nil
      let isAlone = before == nil && after == nil
      guard index == last || isAlone else { return nil }
      let radius = index == last ? 3.0 : 1.75
      return DotMark(center: point, shape: .circle, radius: radius, classes: [.dot, .result])
    }
  }
}
