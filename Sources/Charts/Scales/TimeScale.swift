/// A scale that maps calendar days to positions, each day as wide as any other.
public struct TimeScale: Hashable, Sendable {
  /// The days, from the first to the last; never a single one.
  public let domain: ClosedRange<CalendarDay>
  /// The position of the first day.
  public let start: Double
  /// The position of the last day.
  public let end: Double

  /// The scale that puts the domain's bounds at `start` and `end`.
  public init(domain: ClosedRange<CalendarDay>, from start: Double, to end: Double) {
    guard domain.lowerBound < domain.upperBound else {
      preconditionFailure("a time scale needs two different days")
    }
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of `day`, outside the range when the day is outside the domain.
  public func position(of day: CalendarDay) -> Double {
    start + Double(day.number - domain.lowerBound.number) / span * (end - start)
  }

  /// The day whose beginning is nearest to `position`.
  public func invert(_ position: Double) -> CalendarDay {
    guard start != end else { return domain.lowerBound }
    let days = ((position - start) / (end - start) * span).rounded()
    return CalendarDay(number: domain.lowerBound.number + Int(days))
  }

  /// The finest step of which at most `count` ticks lie in the domain.
  public func step(atMost count: Int) -> TimeStep {
    guard count > 0 else { preconditionFailure("an axis has at least one tick") }
    return TimeStep.all.first { $0.ticks(in: domain).count <= count } ?? TimeStep.all.reversed()[0]
  }

  /// The first days of the months, quarters, half-years or years in the domain, at most `count`.
  public func ticks(atMost count: Int) -> [CalendarDay] { step(atMost: count).ticks(in: domain) }

  /// The scale with its domain widened to the ticks around it.
  ///
  /// Widening may lead to a coarser step, so it is repeated until it settles. It takes three ticks
  /// to surround a domain that lies on both sides of a round date.
  public func nice(atMost count: Int) -> TimeScale {
    guard count > 2 else { preconditionFailure("a nice domain needs room for three ticks") }
    var scale = self
    for _ in TimeStep.all {
      let step = scale.step(atMost: count)
      let lower = step.tick(atOrBefore: scale.domain.lowerBound)
      let upper = step.tick(atOrAfter: scale.domain.upperBound)
      guard lower...upper != scale.domain else { break }
      scale = TimeScale(domain: lower...upper, from: start, to: end)
    }
    return scale
  }

  private var span: Double { Double(domain.upperBound.number - domain.lowerBound.number) }
}
