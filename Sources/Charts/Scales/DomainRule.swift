/// How a domain is found for values.
public enum DomainRule: Hashable, Sendable {
  /// From zero, so that lengths and heights can be compared.
  case includingZero
  /// From the least to the greatest value; for positions only, never for bars.
  case fitted

  /// A domain that holds all `values` and is never a single point.
  ///
  /// Nothing at all gives 0 to 1. Values that are all equal lie at the end of their bar, or in the
  /// middle when the domain is fitted.
  public func domain(of values: [Double]) -> ClosedRange<Double> {
    var lower = values.min() ?? 0
    var upper = values.max() ?? 0
    if self == .includingZero {
      lower = min(0, lower)
      upper = max(0, upper)
    }
    // Closer than this, the distance is noise of floating point and not a difference between
    // values.
    let magnitude = max(lower.magnitude, upper.magnitude)
    guard upper - lower <= magnitude * 1e-9 else { return lower...upper }
    if magnitude == 0 { return 0...1 }
    return (lower - magnitude / 2)...(upper + magnitude / 2)
  }
}
