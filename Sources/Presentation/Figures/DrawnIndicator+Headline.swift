import Model
import Tables
import Words

/// What its table says, in one sentence.
extension DrawnIndicator {
  /// The direction and size of the promise, what came of it last, and where numbers cannot be compared.
  public var headline: String {
    course.methodBreaks.reduce(promiseAndResult) { headline, change in
      strings.text(.headlineMethodBreak(headline: headline, year: String(change.year)))
    }
  }

  private var promiseAndResult: String {
    guard let unit = indicator.unit else { return undetermined }
    guard let result = course.lastResult else { return promise(in: unit) }
    return strings.text(
      .headlineResult(
        headline: promise(in: unit),
        result: strings.marked(strings.figure(result.value, unit), embargo: course.lastEmbargo),
        gender: strings.gender(of: unit), number: strings.number(of: result.value),
        year: String(result.year)))
  }

  private func promise(in unit: Unit) -> String {
    let gender = strings.gender(of: unit)
    switch (course.baseline.quantity, course.lastTarget) {
    case (.missing, nil): return undetermined
    case (.missing(let absence), let target?):
      return strings.text(
        .headlineNoBaseline(
          absence: strings.text(absence), gender: gender, target: strings.text(target.value, unit),
          number: strings.number(of: target.value), year: String(target.year)))
    case (.known(let baseline), nil):
      return strings.text(
        .headlineNoTarget(
          baseline: strings.text(baseline, unit), absence: course.targetAbsence?.rawValue))
    case (.known(let baseline), let target?):
      return strings.text(phrase(from: baseline, to: target, unit, gender))
    }
  }

  private var undetermined: String {
    strings.text(.headlineUndetermined(absence: course.promiseAbsence?.rawValue))
  }

  /// From the start to the target; what is counted in another way has no change.
  private func phrase(
    from baseline: Quantity, to target: (year: Int, value: Quantity), _ unit: Unit,
    _ gender: String?
  ) -> Phrase {
    let (start, year) = (strings.text(baseline, unit), String(target.year))
    let (aim, number) = (strings.figure(target.value, unit), strings.number(of: target.value))
    let isComparable = indicator.isTargetComparableWithBaseline(in: target.year)
    let targets = course.years.compactMap(\.target.quantity.value)
    if isComparable, targets.allSatisfy({ $0 == baseline }) {
      return .headlineSame(baseline: start, gender: gender, year: year)
    }
    guard isComparable, baseline != target.value,
      let change = change(from: baseline, to: target.value, unit)
    else {
      return .headlineWithoutChange(
        baseline: start, gender: gender, target: aim, number: number, year: year)
    }
    return .headlineChange(
      baseline: start, gender: gender, target: aim, number: number, year: year, change: change)
  }

  /// The change in percent; of percentages there is none, since points and per cent are confused.
  private func change(from baseline: Quantity, to target: Quantity, _ unit: Unit) -> String? {
    guard case .counted = unit else { return nil }
    return baseline.change(to: target).map(strings.format.signed)
  }
}
