public import Ground
public import Model
public import Words

/// The sentences about how indicators stand by the published rule.
extension SiteStrings {
  /// The word for a status.
  public func name(of status: ProgressStatus) -> String {
    switch status {
    case .achieved: text(.progressAchieved)
    case .onTrack: text(.progressOnTrack)
    case .watch: text(.progressWatch)
    case .behind: text(.progressBehind)
    case .cannotBeAssessed: text(.progressCannotBeAssessed)
    }
  }

  /// The word for the status of an assessment, with its year.
  public func status(of assessment: ProgressAssessment) -> String {
    text(.progressForYear(status: name(of: assessment.status), year: String(assessment.year)))
  }

  /// What the rule made of an assessment, and that it left out a start that is counted in another way.
  public func finding(of assessment: ProgressAssessment) -> String {
    let finding = words(
      of: assessment.finding, by: assessment.rule, target: assessment.target.value,
      year: assessment.year, due: assessment.due)
    guard let change = assessment.methodBreak, assessment.isComparable, assessment.finding.isByRule
    else { return finding }
    return finding + " " + text(.progressBaselineLeftOut(year: String(change.year)))
  }

  /// What a rule found in a year, whose result may be due by a day.
  public func words(
    of finding: ProgressRule.Finding, by rule: ProgressRule, target: Quantity?, year: Int, due: Day?
  ) -> String {
    switch finding {
    case .targetReached(let direction): return text(reached(direction))
    case .shareOfWay(let attainment):
      let share = format.percentage(attainment)
      return text(
        attainment.tenths < 0
          ? .progressFurtherAway(attainment: share) : .progressShareOfWay(attainment: share))
        + thresholds(of: rule)
    case .closeness(let attainment): return closeness(attainment, to: target) + thresholds(of: rule)
    case .zeroMissed: return text(.progressZeroMissed)
    case .noTarget(.notStated): return text(.progressTargetNotStated(year: String(year)))
    case .noTarget(let absence):
      return text(.progressNoTarget(reason: absence.rawValue, year: String(year)))
    case .noResult(let absence): return noResult(absence, in: year, due: due)
    case .noDirection: return text(.progressNoDirection)
    case .methodChanged(let year): return text(.progressMethodChanged(year: String(year)))
    case .judgedInWords: return text(.progressInWords)
    }
  }

  /// Who gave another status than the computed one, when and why.
  public func override(of assessment: ProgressAssessment) -> String? {
    assessment.judgement.map { judgement in
      text(
        .progressOverride(
          office: judgement.office[language], date: format.date(judgement.date),
          computed: name(of: assessment.computedStatus), reason: judgement.reason[language]))
    }
  }

  /// How many of all indicators could be assessed, and how many stand where.
  public func count(of assessments: [ProgressAssessment], in year: Int) -> String {
    let count = ProgressCount(of: assessments)
    guard count.assessed > 0 else {
      let reasons = Set(
        assessments.map { assessment -> Absence? in
          guard case .missing(let absence) = assessment.result else { return nil }
          return absence
        })
      return text(
        .progressCountNone(
          year: String(year), all: count.total,
          reason: reasons.count == 1 ? reasons.first??.rawValue : nil))
    }
    let whole = text(
      .progressCount(
        year: String(year), assessed: count.assessed, all: format.number(Int64(count.total))))
    return whole + " " + parts(of: count) + "."
  }

  /// How many stand where.
  public func parts(of count: ProgressCount) -> String {
    ProgressStatus.allCases.filter { count[$0] > 0 }.map { status in
      text(.progressCountOf(status: name(of: status), count: format.number(Int64(count[status]))))
    }.joined(separator: text(.chartSeparator))
  }
}

extension ProgressRule.Finding {
  /// Whether there is a rule to be followed, also where a value that it needs is missing.
  fileprivate var isByRule: Bool {
    switch self {
    case .judgedInWords, .noDirection: false
    case .targetReached, .shareOfWay, .closeness, .zeroMissed, .noTarget, .noResult, .methodChanged:
      true
    }
  }
}

extension SiteStrings {
  private func reached(_ direction: Indicator.Direction) -> Phrase {
    switch direction {
    case .up: .progressReachedUp
    case .down: .progressReachedDown
    case .stable: .progressReachedStable
    }
  }

  private func closeness(_ attainment: Percentage, to target: Quantity?) -> String {
    let share = format.percentage(attainment)
    let gap = format.percentage(Percentage(tenths: 1_000 - attainment.tenths))
    return text(
      target?.thousandths == 0
        ? .progressClosenessToZero(gap: gap, attainment: share)
        : .progressCloseness(gap: gap, attainment: share))
  }

  private func thresholds(of rule: ProgressRule) -> String {
    " "
      + text(
        .progressThresholds(
          onTrack: format.percentage(rule.onTrackThreshold),
          watch: format.percentage(ProgressRule.watchThreshold)))
  }

  /// A result is due by the day that the contract gives, else once its year is over.
  private func noResult(_ absence: Absence, in year: Int, due: Day?) -> String {
    let year = String(year)
    let date = due.map(format.date)
    switch (absence, date) {
    case (.notReported, let date?): return text(.progressNotPublished(year: year, date: date))
    case (.notReported, nil): return text(.progressYearOver(year: year))
    case (.notDue, let date?): return text(.progressNotDue(year: year, date: date))
    case (.notDue, nil): return text(.progressYearNotOver(year: year))
    case (.notDetermined, _), (.notStated, _), (.notApplicable, _):
      return text(.progressNoResult(year: year, reason: text(absence)))
    }
  }
}
