extension Indicator {
  /// A change in the way of counting: what was counted before it must not be compared with what is
  /// counted from it on.
  public struct MethodBreak: Sendable {
    /// The first year that is counted in the new way.
    public let year: Int
    /// What changed, and why.
    public let reason: Localized<String>
    /// Whether the targets from that year on are counted in the new way too; else they stay in the way
    /// of the start, with which they were set.
    public let restatesTargets: Bool
    /// Where it is written.
    public let source: Source

    /// Makes a change in the way of counting.
    public init(year: Int, reason: Localized<String>, restatesTargets: Bool, source: Source) {
      self.year = year
      self.reason = reason
      self.restatesTargets = restatesTargets
      self.source = source
    }
  }

  /// The last change in the way of counting up to a year: nil where the year is counted as the start
  /// was.
  public func methodBreak(in year: Int) -> MethodBreak? { methodBreaks.last { $0.year <= year } }

  /// Whether the target of a year is counted as the start was.
  public func isTargetComparableWithBaseline(in year: Int) -> Bool {
    methodBreak(in: year).map { !$0.restatesTargets } ?? true
  }
}
