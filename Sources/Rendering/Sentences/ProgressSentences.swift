import Ground
import Model
import Words

/// The sentences about how indicators stand by the published rule.
struct ProgressSentences: Sendable {
  let strings: SiteStrings

  /// The word for a status.
  func name(of status: ProgressStatus) -> String {
    switch status {
    case .achieved: strings.text(.progressAchieved)
    case .onTrack: strings.text(.progressOnTrack)
    case .watch: strings.text(.progressWatch)
    case .behind: strings.text(.progressBehind)
    case .cannotBeAssessed: strings.text(.progressCannotBeAssessed)
    }
  }

  /// The word for the status of an assessment, with its year.
  func status(of assessment: ProgressAssessment) -> String {
    strings.text(
      .progressForYear(status: name(of: assessment.status), year: String(assessment.year)))
  }

  /// What the rule made of an assessment, and that it left out a start that is counted in another way.
  func finding(of assessment: ProgressAssessment) -> String {
    let finding = words(
      of: assessment.finding, by: assessment.rule, target: assessment.target.value,
      year: assessment.year, due: assessment.due)
    guard let change = assessment.methodBreak, assessment.isComparable, assessment.finding.isByRule
    else { return finding }
    return finding + " " + strings.text(.progressBaselineLeftOut(year: String(change.year)))
  }

  /// What a rule found in a year, whose result may be due by a day.
  func words(
    of finding: ProgressRule.Finding, by rule: ProgressRule, target: Quantity?, year: Int, due: Day?
  ) -> String {
    switch finding {
    case .targetReached(let direction): return strings.text(reached(direction))
    case .shareOfWay(let attainment):
      let share = strings.format.percentage(attainment)
      return strings.text(
        attainment.tenths < 0
          ? .progressFurtherAway(attainment: share) : .progressShareOfWay(attainment: share))
        + thresholds(of: rule)
    case .closeness(let attainment): return closeness(attainment, to: target) + thresholds(of: rule)
    case .zeroMissed: return strings.text(.progressZeroMissed)
    case .noTarget(.notStated): return strings.text(.progressTargetNotStated(year: String(year)))
    case .noTarget(let absence):
      return strings.text(.progressNoTarget(reason: absence.rawValue, year: String(year)))
    case .noResult(let absence): return noResult(absence, in: year, due: due)
    case .noDirection: return strings.text(.progressNoDirection)
    case .methodChanged(let year): return strings.text(.progressMethodChanged(year: String(year)))
    case .judgedInWords: return strings.text(.progressInWords)
    }
  }

  /// Who gave another status than the computed one, when and why.
  func override(of assessment: ProgressAssessment) -> String? {
    assessment.judgement.map { judgement in
      strings.text(
        .progressOverride(
          office: judgement.office[strings.language], date: strings.format.date(judgement.date),
          computed: name(of: assessment.computedStatus), reason: judgement.reason[strings.language])
      )
    }
  }

  /// How many of all indicators could be assessed, and how many stand where.
  func count(of assessments: [ProgressAssessment], in year: Int) -> String {
    let count = ProgressCount(of: assessments)
    guard count.assessed > 0 else {
      let reasons = Set(
        assessments.map { assessment -> Absence? in
          guard case .missing(let absence) = assessment.result else { return nil }
          return absence
        })
      return strings.text(
        .progressCountNone(
          year: String(year), all: count.total,
          reason: reasons.count == 1 ? reasons.first??.rawValue : nil))
    }
    let whole = strings.text(
      .progressCount(
        year: String(year), assessed: count.assessed, all: strings.format.number(Int64(count.total))
      ))
    return whole + " " + parts(of: count) + "."
  }

  /// How many stand where.
  func parts(of count: ProgressCount) -> String {
    ProgressStatus.allCases.filter { count[$0] > 0 }.map { status in
      strings.text(
        .progressCountOf(
          status: name(of: status), count: strings.format.number(Int64(count[status]))))
    }.joined(separator: strings.text(.chartSeparator))
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

extension ProgressSentences {
  private func reached(_ direction: Indicator.Direction) -> Phrase {
    switch direction {
    case .up: .progressReachedUp
    case .down: .progressReachedDown
    case .stable: .progressReachedStable
    }
  }

  private func closeness(_ attainment: Percentage, to target: Quantity?) -> String {
    let share = strings.format.percentage(attainment)
    let gap = strings.format.percentage(Percentage(tenths: 1_000 - attainment.tenths))
    return strings.text(
      target?.thousandths == 0
        ? .progressClosenessToZero(gap: gap, attainment: share)
        : .progressCloseness(gap: gap, attainment: share))
  }

  private func thresholds(of rule: ProgressRule) -> String {
    " "
      + strings.text(
        .progressThresholds(
          onTrack: strings.format.percentage(rule.onTrackThreshold),
          watch: strings.format.percentage(ProgressRule.watchThreshold)))
  }

  /// A result is due by the day that the contract gives, else once its year is over.
  private func noResult(_ absence: Absence, in year: Int, due: Day?) -> String {
    let year = String(year)
    let date = due.map(strings.format.date)
    switch (absence, date) {
    case (.notReported, let date?):
      return strings.text(.progressNotPublished(year: year, date: date))
    case (.notReported, nil): return strings.text(.progressYearOver(year: year))
    case (.notDue, let date?): return strings.text(.progressNotDue(year: year, date: date))
    case (.notDue, nil): return strings.text(.progressYearNotOver(year: year))
    case (.notDetermined, _), (.notStated, _), (.notApplicable, _):
      return strings.text(.progressNoResult(year: year, reason: strings.text(absence)))
    }
  }
}
