/// What the parts of one bar amount to.
struct Composition {
  /// The parts, `nil` where one is not known.
  let values: [Double?]
  /// Where the parts lie.
  let stack: Stack
  /// The total to print: the given one, or the sum when every part is known.
  let total: Double?
  /// Why there is no bar at all, when no part is known.
  let reason: String?
  /// Why a part is missing, when others are known.
  let partialReason: String?

  /// What the missing parts amount to together, where the total says so.
  var remainder: Double? {
    guard partialReason != nil, let total, total > stack.upper, stack.lower == 0 else { return nil }
    return total - stack.upper
  }

  /// The greatest value that is drawn.
  var top: Double { stack.upper + (remainder ?? 0) }

  init(of observations: [Observation], total: Observation) {
    values = observations.map(\.value)
    stack = Stack(values)
    let known = values.compactMap(\.self)
    let firstReason = observations.compactMap(\.reason).first
    let isComplete = total == .notExpected && !known.isEmpty && firstReason == nil
    self.total = total.value ?? (isComplete ? known.reduce(0, +) : nil)
    reason = known.isEmpty ? firstReason ?? total.reason : nil
    partialReason = known.isEmpty ? nil : firstReason
  }
}
