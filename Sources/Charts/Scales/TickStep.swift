/// The distance between neighboring ticks: 1, 2 or 5 times a power of ten.
struct TickStep: Hashable, Sendable {
  /// 1, 2 or 5.
  let multiplier: Int64
  /// The power of ten.
  let exponent: Int

  /// The tick that lies `index` steps from zero.
  func tick(at index: Int64) -> Tick { Tick(mantissa: index * multiplier, exponent: exponent) }

  /// The index of the last tick that is not above `value`.
  func index(atOrBelow value: Double) -> Int64 {
    var index = Int64((value / tick(at: 1).value).rounded(.down)) + 1
    while tick(at: index).value > value { index -= 1 }
    return index
  }

  /// The index of the first tick that is not below `value`.
  func index(atOrAbove value: Double) -> Int64 { -index(atOrBelow: -value) }

  /// The smallest step that puts at most `count` ticks into `domain`.
  static func dividing(
    _ domain: ClosedRange<Double>, atMost count: Int, _ granularity: TickGranularity
  ) -> TickStep {
    guard count > 0 else { preconditionFailure("an axis has at least one tick") }
    // Below this distance neighboring ticks would be one floating-point number.
    let magnitude = max(domain.lowerBound.magnitude, domain.upperBound.magnitude)
    let span = domain.upperBound - domain.lowerBound
    var exponent = exponent(atOrBelow: max(span / Double(count), magnitude * 0x1p-50))
    if granularity == .whole { exponent = max(0, exponent) }
    while true {
      for multiplier: Int64 in [1, 2, 5] {
        let step = TickStep(multiplier: multiplier, exponent: exponent)
        let first = step.index(atOrAbove: domain.lowerBound)
        let last = step.index(atOrBelow: domain.upperBound)
        if last - first < count { return step }
      }
      exponent += 1
    }
  }

  /// The largest power of ten that is not above `value`.
  private static func exponent(atOrBelow value: Double) -> Int {
    var exponent = 0
    while Tick(mantissa: 1, exponent: exponent).value > value { exponent -= 1 }
    while Tick(mantissa: 1, exponent: exponent + 1).value <= value { exponent += 1 }
    return exponent
  }
}

/// Which numbers an axis may show.
public enum TickGranularity: Hashable, Sendable {
  /// Any round number.
  case any
  /// Whole numbers only, for what is counted.
  case whole

  /// Whole numbers only when all `values` are whole.
  public init(of values: [Double]) {
    self = values.allSatisfy { $0 == $0.rounded() } ? .whole : .any
  }
}
