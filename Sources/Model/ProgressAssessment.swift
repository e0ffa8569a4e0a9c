public import Ground

/// How an indicator stands in a year, with everything that a reader needs to check it.
public struct ProgressAssessment: Sendable {
  /// The indicator.
  public let indicator: Indicator.ID
  /// The year.
  public let year: Int
  /// The rule as it applies to the indicator.
  public let rule: ProgressRule
  /// The last change in the way of counting up to the year.
  public let methodBreak: Indicator.MethodBreak?
  /// The situation at the start; not applicable where the year is counted in another way.
  public let baseline: Stated<Quantity>
  /// What was aimed at in the year.
  public let target: Stated<Quantity>
  /// What was reached; not due or not reported where no result is published.
  public let result: Stated<Quantity>
  /// The day by which the result is due, where the contract gives one.
  public let due: Day?
  /// What the rule found.
  public let finding: ProgressRule.Finding
  /// What somebody judged instead.
  public let judgement: ProgressJudgement?

  /// The status to show: the one that was judged, else the computed one.
  public var status: ProgressStatus { judgement?.status ?? computedStatus }

  /// Whether the result is counted in the same way as the target.
  public var isComparable: Bool {
    guard case .methodChanged = finding else { return true }
    return false
  }

  /// The status by the rule, whatever was judged.
  public var computedStatus: ProgressStatus { rule.status(of: finding) }
}

/// How many indicators stand where.
public struct ProgressCount: Hashable, Sendable {
  /// How many have each status; a status that none has is left out.
  public let counts: [ProgressStatus: Int]

  /// Counts assessments by their status.
  public init(of assessments: [ProgressAssessment]) {
    counts = Dictionary(assessments.map { ($0.status, 1) }, uniquingKeysWith: +)
  }

  /// How many have a status.
  public subscript(status: ProgressStatus) -> Int { counts[status] ?? 0 }

  /// How many there are.
  public var total: Int { counts.values.reduce(0, +) }

  /// How many of them could be assessed.
  public var assessed: Int { total - self[.cannotBeAssessed] }
}

/// A year of which a result was reported, and the day from which it counts.
struct YearReport: Hashable, Sendable {
  let year: Int
  let date: Day?

  /// Nothing where the result says only why there is none.
  init?(_ result: Indicator.Result) {
    guard result.value.value != nil || result.words != nil else { return nil }
    year = result.year
    date = result.date
  }
}

extension Contract {
  /// How an indicator stands in a year, as far as was known on a day.
  ///
  /// Results and judgements of a later day do not count yet.
  public func progress(of indicator: Indicator, in year: Int, on day: Day) -> ProgressAssessment {
    let rule = ProgressRule(direction: indicator.direction, tolerance: indicator.tolerance)
    let target = indicator.targets.first { $0.year == year }?.value ?? .missing(.notApplicable)
    let published = indicator.results.first {
      $0.year == year && ($0.date.map { $0 <= day } ?? true)
    }
    let result = published?.value ?? .missing(absenceOfResult(in: year, on: day))
    let methodBreak = indicator.methodBreak(in: year)
    return ProgressAssessment(
      indicator: indicator.id, year: year, rule: rule, methodBreak: methodBreak,
      baseline: methodBreak == nil ? indicator.baseline : .missing(.notApplicable), target: target,
      result: result, due: resultsDue(of: year),
      finding: indicator.isJudgedInWords
        ? .judgedInWords
        : rule.finding(
          baseline: indicator.baseline, target: target, result: result, after: methodBreak),
      judgement: indicator.judgements.last { $0.year == year && $0.date <= day })
  }

  /// How all indicators stand in a year, in the order of the document.
  public func progress(in year: Int, on day: Day) -> [ProgressAssessment] {
    indicators.map { progress(of: $0, in: year, on: day) }
  }

  /// The year whose progress is reported on a day: the last with a result, else the last that is over.
  ///
  /// A year that has not begun is not reported, whatever stands under it.
  public func reportingYear(on day: Day) -> Int? {
    let reported = yearReports.filter { report in
      report.year <= day.year && report.date.map { $0 <= day } ?? true
    }
    return [reported.map(\.year).max(), yearsOver(on: day).max()].compactMap(\.self).max()
  }

  /// The year for which progress is shown on a day: the one reported, else the first.
  public func progressYear(on day: Day) -> Int? { reportingYear(on: day) ?? years.first }
}
