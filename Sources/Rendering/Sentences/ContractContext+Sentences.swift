import Model
import Tables
import Words

/// The sentences that say in words what tables and charts show.
extension ContractContext {
  /// What a part of the budget comes to, who pays which share of it, and what of it is forecast.
  func budgetHeadline(of slice: BudgetSlice) -> String {
    let funding = contract.funding(of: slice)
    return [amounts(of: funding.whole), forecast(of: funding.years)].compactMap(\.self).joined(
      separator: " ")
  }

  /// What a part of the budget comes to, and who pays which share of it.
  private func amounts(of whole: Funding) -> String {
    if case .none(.partlyMissing(let sum)) = whole.total.content {
      return strings.partlyUnknown(sum)
    }
    guard let amount = whole.total.amount.value else { return strings.text(.budgetUnknown) }
    let isOneYear = contract.years.count == 1
    let total = strings.format.amount(amount)
    let (first, last) = (String(contract.years.first ?? 0), String(contract.years.last ?? 0))
    guard let shares = shares(of: whole) else {
      return strings.text(
        isOneYear
          ? .budgetTotalOfYear(total: total, year: first)
          : .budgetTotal(total: total, first: first, last: last))
    }
    return strings.text(
      isOneYear
        ? .budgetHeadlineOfYear(total: total, year: first, shares: shares)
        : .budgetHeadline(total: total, first: first, last: last, shares: shares))
  }

  /// Which years are forecast, as a whole or in part; nothing where none is.
  func forecast(of fundings: [Funding]) -> String? {
    let years = zip(contract.years, fundings.map(\.total.stages))
    let whole = years.filter { $1 == [.forecast] }.map(\.0)
    let partly = years.filter { $1.count > 1 && $1.contains(.forecast) }.map(\.0)
    if whole == contract.years { return strings.text(.budgetAllForecast) }
    let sentences = [(Phrase.budgetForecast, whole), (Phrase.budgetPartlyForecast, partly)].filter {
      !$1.isEmpty
    }.map { strings.text($0(strings.text(years: $1))) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Who pays which share; nothing where a part is not known.
  func shares(of whole: Funding) -> String? {
    guard let shares = whole.shares else { return nil }
    let words = zip(contract.budget.funders, shares).compactMap { funder, share in
      share.map { share in
        strings.text(
          .budgetShare(
            funder: funder.name[context.language], share: strings.format.percentage(share)))
      }
    }
    return strings.format.list(words)
  }

  /// The total of a slice, or the words for why there is none.
  func total(of slice: BudgetSlice) -> String {
    let sum = contract.budget.sum(of: slice)
    return sum.absences.isEmpty || sum.knownCount == 0
      ? strings.text(sum.stated) : strings.partlyUnknown(sum)
  }

  /// The direction and size of an indicator's promise, in one sentence.
  func headline(of indicator: Indicator) -> String {
    let promise = promise(of: indicator)
    guard let result = indicator.lastKnownResult, let unit = indicator.unit else {
      return warned(promise, of: indicator)
    }
    let headline = strings.text(
      .headlineResult(
        headline: promise, result: strings.figure(result.value, unit),
        gender: strings.gender(of: unit), year: String(result.year)))
    return warned(headline, of: indicator)
  }

  /// A headline that also says where its numbers cannot be compared.
  private func warned(_ headline: String, of indicator: Indicator) -> String {
    indicator.methodBreaks.reduce(headline) { headline, change in
      strings.text(.headlineMethodBreak(headline: headline, year: String(change.year)))
    }
  }

  /// For how many indicators the contract says where it starts and what it aims at.
  var determined: String {
    let whole = contract.indicators.filter { $0.baseline.value != nil && $0.lastKnownTarget != nil }
    return strings.text(
      .headlineDetermined(
        determined: strings.format.number(Int64(whole.count)),
        all: strings.format.number(Int64(contract.indicators.count))))
  }

  /// The standing of an obligation.
  func standing(_ standing: ObligationStanding) -> String {
    switch standing {
    case .fulfilled(let day): strings.text(.standingFulfilled(date: strings.format.date(day)))
    case .upcoming(let day): strings.text(.standingUpcoming(date: strings.format.date(day)))
    case .overdue(let day): strings.text(.standingOverdue(date: strings.format.date(day)))
    case .keptInBudget(let share, .eachAction):
      strings.text(.standingKept(share: strings.format.percentage(share)))
    case .keptInBudget(let share, .allActions):
      strings.text(.standingKeptTogether(share: strings.format.percentage(share)))
    case .notKeptInBudget(let share, .eachAction):
      strings.text(.standingNotKept(share: strings.format.percentage(share)))
    case .notKeptInBudget(let share, .allActions):
      strings.text(.standingNotKeptTogether(share: strings.format.percentage(share)))
    case .results(let missing, let published): results(missing: missing, published: published)
    case .continuous: strings.text(isOver ? .standingContinuousOver : .standingContinuous)
    case .once(nil): strings.text(isOver ? .standingOnceOver : .standingOnce)
    case .once(let year?): once(in: year)
    case .yearly(let years): yearly(years)
    case .conditional: strings.text(isOver ? .standingConditionalOver : .standingConditional)
    }
  }

  /// Something that is missing.
  func missing(_ missing: MissingData) -> String {
    switch missing {
    case .baseline(let id, let absence):
      strings.text(.missingBaseline(indicator: label(of: id), reason: strings.text(absence)))
    case .targets(let id, let years, let absence):
      strings.text(
        .missingTargets(
          years: strings.text(years: years), indicator: label(of: id), reason: strings.text(absence)
        ))
    case .results(let id, let years, let due?):
      strings.text(
        .missingResults(
          years: strings.text(years: years), indicator: label(of: id), due: strings.format.date(due)
        ))
    case .results(let id, let years, nil):
      strings.text(
        .missingResultsOver(
          years: strings.text(years: years), indicator: label(of: id), count: years.count))
    case .amount(let action, let year, let funder, let absence):
      strings.text(
        .missingAmount(
          year: String(year), action: context.title(of: .action(contract.id, action)).text,
          funder: name(of: funder), reason: strings.text(absence)))
    case .obligation(let id, let due?):
      strings.text(.missingObligation(obligation: title(of: id), date: strings.format.date(due)))
    case .spending(let missing): spending(missing)
    case .stated(let position): contract.statedGaps[position].text[context.language]
    case .obligationOfYears(let id, let years):
      strings.text(
        .missingObligationYearly(obligation: title(of: id), years: strings.text(years: years)))
    case .obligation(let id, nil): strings.text(.missingObligationOnce(obligation: title(of: id)))
    }
  }
}

extension ContractContext {
  private func promise(of indicator: Indicator) -> String {
    guard let unit = indicator.unit else { return strings.text(.headlineUndetermined) }
    let target = indicator.lastKnownTarget
    guard let baseline = indicator.baseline.value else {
      guard let target else { return strings.text(.headlineUndetermined) }
      return strings.text(
        .headlineNoBaseline(
          gender: strings.gender(of: unit), target: strings.text(target.value, unit),
          year: String(target.year)))
    }
    guard let target else {
      return strings.text(.headlineNoTarget(baseline: strings.text(baseline, unit)))
    }
    let (start, year) = (strings.text(baseline, unit), String(target.year))
    let (aim, gender) = (strings.figure(target.value, unit), strings.gender(of: unit))
    let isComparable = indicator.isTargetComparableWithBaseline(in: target.year)
    if isComparable, baseline == target.value {
      return strings.text(.headlineSame(baseline: start, gender: gender, year: year))
    }
    guard isComparable, let change = change(from: baseline, to: target.value, unit) else {
      return strings.text(
        .headlineWithoutChange(baseline: start, gender: gender, target: aim, year: year))
    }
    return strings.text(
      .headlineChange(baseline: start, gender: gender, target: aim, year: year, change: change))
  }

  /// The change in percent; of percentages there is none, since points and per cent are confused.
  private func change(from baseline: Quantity, to target: Quantity, _ unit: Unit) -> String? {
    guard case .counted = unit else { return nil }
    return baseline.change(to: target).map(strings.format.change)
  }

  private func results(missing: [Int], published: [Int]) -> String {
    if !missing.isEmpty {
      return strings.text(.standingResultsMissing(years: strings.text(years: missing)))
    }
    return strings.text(published.isEmpty ? .standingResultsNotDue : .standingResultsComplete)
  }

  private func label(of id: Indicator.ID) -> String {
    contract.indicators.first { $0.id == id }?.label[context.language] ?? id.rawValue
  }

  private func name(of id: Funder.ID) -> String {
    contract.budget.funders.first { $0.id == id }?.name[context.language] ?? id.rawValue
  }

  private func title(of id: Obligation.ID) -> String {
    contract.obligations.first { $0.id == id }?.title[context.language] ?? id.rawValue
  }
}
