/// A scale that maps a continuous domain of values to positions, in proportion.
public struct LinearScale: Hashable, Sendable {
  /// The values, from the least to the greatest; never a single point.
  public let domain: ClosedRange<Double>
  /// The position of the least value.
  public let start: Double
  /// The position of the greatest value; less than `start` where positions count downward.
  public let end: Double

  /// The scale that puts the domain's bounds at `start` and `end`.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    let magnitude = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
    guard domain.lowerBound < domain.upperBound, magnitude < 1e100 else {
      preconditionFailure("a linear scale needs a domain of two different, finite bounds")
    }
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of `value`, outside the range when `value` is outside the domain.
  public func position(of value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    return start + (value - domain.lowerBound) / span * (end - start)
  }

  /// Round values inside the domain, evenly spaced by 1, 2 or 5 times a power of ten, and at most
  /// `count`.
  public func ticks(atMost count: Int, _ granularity: TickGranularity) -> [Tick] {
    let step = TickStep.dividing(domain, atMost: count, granularity)
    let first = step.index(atOrAbove: domain.lowerBound)
    let last = step.index(atOrBelow: domain.upperBound)
    guard first <= last else { return [] }
    return (first...last).map(step.tick(at:))
  }

  /// The scale with its domain widened to the ticks around it.
  ///
  /// Widening may lead to a coarser step, so it is repeated until it settles.
  public func nice(atMost count: Int, _ granularity: TickGranularity) -> LinearScale {
    var domain = domain
    for _ in 0..<8 {
      let step = TickStep.dividing(domain, atMost: count, granularity)
      let lower = step.tick(at: step.index(atOrBelow: domain.lowerBound)).value
      let upper = step.tick(at: step.index(atOrAbove: domain.upperBound)).value
      guard lower...upper != domain else { break }
      domain = lower...upper
    }
    return LinearScale(domain: domain, from: start, to: end)
  }

  /// A domain from zero that holds all `values`, so that lengths and heights can be compared; it is
  /// never a single point: nothing at all gives 0 to 1.
  public static func domain(of values: [Double]) -> ClosedRange<Double> {
    let lower = min(0, values.min() ?? 0)
    let upper = max(0, values.max() ?? 0)
    return lower < upper ? lower...upper : 0...1
  }
}
