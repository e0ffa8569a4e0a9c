/// Where the parts of a stack lie, one on the other.
///
/// Positive parts grow up from zero and negative ones down, each in the order of the series, so
/// that lengths can be added by eye.
public struct Stack: Hashable, Sendable {
  /// From where to where each part reaches; `nil` for a part that is not known.
  public let parts: [ClosedRange<Double>?]
  /// The end of the positive parts, at least zero.
  public let upper: Double
  /// The end of the negative parts, at most zero.
  public let lower: Double

  /// The stack of `values`, in which `nil` is a value that is not known.
  public init(_ values: [Double?]) {
    var upper = 0.0
    var lower = 0.0
    parts = values.map { value in
      guard let value else { return nil }
      if value < 0 {
        defer { lower += value }
        return (lower + value)...lower
      }
      defer { upper += value }
      return upper...(upper + value)
    }
    self.upper = upper
    self.lower = lower
  }
}
