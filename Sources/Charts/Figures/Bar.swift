/// One bar: its parts, and what they amount to.
public struct Bar: Hashable, Sendable {
  /// The name, wrapped as needed.
  public let name: String
  /// What is known of each part, in the order of the series.
  public let parts: [Observation]
  /// The total to print, which may be known while the parts are not; a chart adds nothing up.
  public let total: Observation
  /// Whether the values are firm; the remark is printed with the name.
  public let certainty: Certainty
  /// Where the parts lie when each stands on the one before it.
  let stack: Stack

  /// The bar called `name`.
  public init(name: String, parts: [Observation], total: Observation, certainty: Certainty) {
    self.name = name
    self.parts = parts
    self.total = total
    self.certainty = certainty
    stack = Stack(parts.map(\.value))
  }

  /// Why there is no bar at all, when no part is known.
  var reason: String? { isKnown ? nil : firstReason ?? total.reason }

  /// Why a part is missing, when others are known; the total tells of all of them.
  var partialReason: String? { isKnown ? firstReason.map { total.reason ?? $0 } : nil }

  /// What the missing parts amount to together, where the total says so.
  var remainder: Double? {
    guard partialReason != nil, let total = total.value, total > stack.upper, stack.lower == 0
    else { return nil }
    return total - stack.upper
  }

  /// The greatest value that is drawn.
  var top: Double { stack.upper + (remainder ?? 0) }

  private var isKnown: Bool { parts.contains { $0.value != nil } }
  private var firstReason: String? { parts.lazy.compactMap(\.reason).first }
}
