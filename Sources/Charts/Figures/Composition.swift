/// What the parts of one bar amount to.
struct Composition {
  /// The parts, `nil` where one is not known.
  let values: [WrittenValue?]
  /// Where the parts lie.
  let stack: Stack
  /// The total to print.
  let total: WrittenValue?
  /// Why there is no bar at all, when no part is known.
  let reason: String?
  /// Why a part is missing, when others are known.
  let partialReason: String?

  /// What the missing parts amount to together, where the total says so.
  var remainder: Double? {
    guard partialReason != nil, let total = total?.value, total > stack.upper, stack.lower == 0
    else { return nil }
    return total - stack.upper
  }

  /// The greatest value that is drawn.
  var top: Double { stack.upper + (remainder ?? 0) }

  init(of observations: [Observation], total: Observation) {
    values = observations.map(\.written)
    stack = Stack(observations.map(\.value))
    self.total = total.written
    let isUnknown = values.allSatisfy { $0 == nil }
    let firstReason = observations.compactMap(\.reason).first
    reason = isUnknown ? firstReason ?? total.reason : nil
    partialReason = isUnknown ? nil : firstReason
  }
}
