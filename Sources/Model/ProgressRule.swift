/// The rule by which the status of an indicator in a year is computed, the same for every indicator.
///
/// 1. Without a target or a result for the year, or where the document does not say which way the
///    values should go, it cannot be assessed.
/// 2. The target is achieved when the result is at least the target (direction up), at most the
///    target (down), or no further from it than the tolerance (stable).
/// 3. Else the attainment is, where the target lies beyond the baseline in the desired direction, the
///    share of the way that was covered: (result − baseline) ÷ (target − baseline).
///    Where the baseline is not known, no share is: a rising or falling indicator that misses its target
///    cannot be assessed. To leave a baseline out therefore never betters a status: measured by its
///    closeness to the target, as in 4, 76 of 80 from 50 would rise from 86.7 % to 95 %.
/// 4. Where it does not (baseline equal to the target or already beyond it, direction stable), it is
///    the closeness to the target: 1 − |result − target| ÷ |target|; for a target of zero, the baseline
///    takes the place of the target under the fraction.
/// 5. An attainment of at least 100 % − tolerance is on track, of at least 60 % to be watched, less is
///    behind. A missed target of zero with a baseline of zero, or stable and without one, is behind.
///
/// Values on either side of a change in the way of counting are never compared. The start is counted in
/// the first way, and so is every target, until a change says that it restates the targets from its year
/// on. A result counted in another way than the target of its year therefore cannot be assessed; where
/// both are counted in the same new way, the start is left out, as if it were not known (3). Projections
/// are no results.
///
/// Attainments are rounded to the tenth of a point before they are compared, so that what is printed
/// is what was compared.
///
/// The thresholds of 95 % and 60 % are Parvis's own convention. The same numbers stand in the *Progress
/// Measurement Methodology for the Sustainable Development Goals* that Statistics Canada wrote for Open
/// SDG, after Eurostat's monitoring report of 2021, but for another ratio: there the observed compound
/// annual growth rate is divided by the rate that would reach the target in time; here the way covered
/// is divided by the whole way to the target of the year, and nothing is assumed of growth.
public struct ProgressRule: Sendable {
  /// The tolerance of an indicator that names none: 5 %.
  public static let defaultTolerance = Percentage(tenths: 50)
  /// The least attainment that is to be watched rather than behind: 60 %.
  public static let watchThreshold = Percentage(tenths: 600)

  /// What the rule found.
  public enum Finding: Hashable, Sendable {
    /// The target is reached, in the desired direction.
    case targetReached(Indicator.Direction)
    /// The target is not reached; how much of the way from baseline to target was covered.
    case shareOfWay(Percentage)
    /// The target is not reached; how close the result is to it.
    case closeness(Percentage)
    /// A target of zero is missed, and there is nothing by which to measure how far.
    case zeroMissed
    /// There is no target for the year, and why.
    case noTarget(Absence)
    /// There is no result for the year, and why.
    case noResult(Absence)
    /// The document does not say which way the values should go.
    case noDirection
    /// The target is not reached, and the baseline is not known from which the way would be measured.
    case noBaseline
    /// The result is counted in another way than the target, since a year.
    case methodChanged(since: Int)
    /// It is judged in words.
    case judgedInWords
  }

  /// Which way the values should go; nothing where the document does not say.
  public let direction: Indicator.Direction?
  /// How far below full attainment is still on track.
  public let tolerance: Percentage

  /// Makes the rule for an indicator.
  public init(direction: Indicator.Direction?, tolerance: Percentage) {
    self.direction = direction
    self.tolerance = tolerance
  }

  /// The status that a finding means.
  public func status(of finding: Finding) -> ProgressStatus {
    switch finding {
    case .targetReached: .achieved
    case .shareOfWay(let attainment), .closeness(let attainment):
      attainment >= onTrackThreshold
        ? .onTrack : attainment >= Self.watchThreshold ? .watch : .behind
    case .zeroMissed: .behind
    case .noTarget, .noResult, .noDirection, .noBaseline, .methodChanged, .judgedInWords:
      .cannotBeAssessed
    }
  }

  /// The least attainment that is on track.
  public var onTrackThreshold: Percentage { Percentage(tenths: 1_000 - tolerance.tenths) }

  /// The results around a target that count as the target itself, to the nearest thousandth.
  ///
  /// Only values that should stay where they are have them; nil for any other direction, and where
  /// there is nothing by which to measure the gap.
  public func accepted(around target: Quantity, from baseline: Quantity?) -> ClosedRange<Quantity>?
  {
    let scale = scale(of: target, from: baseline)
    guard direction == .stable, scale > 0 else { return nil }
    let reach = (scale * tolerance.tenths + 500) / 1_000
    return Quantity(
      thousandths: target.thousandths - reach)...Quantity(thousandths: target.thousandths + reach)
  }

  /// What the rule finds in a year, whose results are counted as a change of method has it, if there
  /// was one.
  public func finding(
    baseline: Stated<Quantity>, target: Stated<Quantity>, result: Stated<Quantity>,
    after methodBreak: Indicator.MethodBreak?
  ) -> Finding {
    switch (target, result) {
    case (.missing(let absence), _): return .noTarget(absence)
    case (_, .missing(let absence)): return .noResult(absence)
    case (.known(let target), .known(let result)):
      guard let direction else { return .noDirection }
      guard let methodBreak else {
        return finding(from: baseline.value, to: target, reached: result, direction)
      }
      return methodBreak.restatesTargets
        ? finding(from: nil, to: target, reached: result, direction)
        : .methodChanged(since: methodBreak.year)
    }
  }
}

extension ProgressRule {
  private func finding(
    from baseline: Quantity?, to target: Quantity, reached result: Quantity,
    _ direction: Indicator.Direction
  ) -> Finding {
    let closeness = closeness(of: result, to: target, from: baseline)
    guard !isReached(target, by: result, closeness, direction) else {
      return .targetReached(direction)
    }
    guard baseline != nil || direction == .stable else { return .noBaseline }
    if let baseline, isAhead(target, of: baseline, direction) {
      let covered = result.thousandths - baseline.thousandths
      let way = target.thousandths - baseline.thousandths
      if let share = Percentage(of: covered, in: way) { return .shareOfWay(share) }
    }
    return closeness.map { .closeness($0) } ?? .zeroMissed
  }

  private func isReached(
    _ target: Quantity, by result: Quantity, _ closeness: Percentage?,
    _ direction: Indicator.Direction
  ) -> Bool {
    switch direction {
    case .up: result >= target
    case .down: result <= target
    case .stable: result == target || closeness.map { $0 >= onTrackThreshold } ?? false
    }
  }

  /// Whether a target lies beyond the baseline in the desired direction.
  private func isAhead(
    _ target: Quantity, of baseline: Quantity, _ direction: Indicator.Direction
  ) -> Bool {
    switch direction {
    case .up: target > baseline
    case .down: target < baseline
    case .stable: false
    }
  }

  private func closeness(
    of result: Quantity, to target: Quantity, from baseline: Quantity?
  ) -> Percentage? {
    let scale = scale(of: target, from: baseline)
    let gap = abs(result.thousandths - target.thousandths)
    return Percentage(of: scale - gap, in: scale)
  }

  /// What the gap to a target is measured by, in thousandths.
  private func scale(of target: Quantity, from baseline: Quantity?) -> Int64 {
    abs(target.thousandths == 0 ? baseline?.thousandths ?? 0 : target.thousandths)
  }
}
