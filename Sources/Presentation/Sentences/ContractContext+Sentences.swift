public import Model
public import Tables
import Words

/// The sentences that say in words what tables and charts show.
extension ContractContext {
  /// What a part of the budget comes to, who pays which share of it, and what of it is forecast.
  public func budgetHeadline(of slice: BudgetSlice) -> String {
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

  /// Of which years the amounts that are known are forecast, as a whole or in part; nothing where none is.
  public func forecast(of fundings: [Funding]) -> String? {
    let years = zip(contract.years, fundings).filter { $1.total.sum.knownCount > 0 }.map {
      ($0, $1.total.stages)
    }
    let whole = years.filter { _, stages in stages == [.forecast] }.map(\.0)
    let partly = years.filter { _, stages in stages.count > 1 && stages.contains(.forecast) }.map(
      \.0)
    if whole == contract.years { return strings.text(.budgetAllForecast) }
    let sentences = [(Phrase.budgetForecast, whole), (Phrase.budgetPartlyForecast, partly)].filter {
      !$1.isEmpty
    }.map { strings.text($0(strings.text(years: $1))) }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// Who pays which share; nothing where a part is not known.
  public func shares(of whole: Funding) -> String? {
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
  public func total(of slice: BudgetSlice) -> String {
    strings.text(contract.budget.sum(of: slice))
  }

  /// The years of the contract as part of a sentence.
  public var inYears: String {
    guard let first = contract.years.first, let last = contract.years.last, first < last else {
      return strings.text(.cardYear(year: String(contract.years.first ?? 0)))
    }
    return strings.text(.cardYears(first: String(first), last: String(last)))
  }

  /// The direction and the tolerance by which an indicator is assessed, which the site chose.
  public func convention(of indicator: Indicator) -> String? {
    indicator.direction.map { direction in
      let rule = ProgressRule(direction: direction, tolerance: indicator.tolerance)
      return strings.text(
        .indicatorsConvention(
          direction: strings.text(direction), tolerance: strings.format.percentage(rule.tolerance)))
    }
  }

  /// For how many indicators the contract says where it starts and what it aims at.
  public var determined: String {
    let whole = contract.indicators.filter { $0.hasKnownPromise }
    return strings.text(
      .headlineDetermined(
        determined: whole.count, all: strings.format.number(Int64(contract.indicators.count))))
  }

  /// What something that is missing is about, and when or by whom it was due.
  public func subject(of missing: MissingData) -> String {
    switch missing {
    case .indicators(let action): context.title(of: .action(contract.id, action)).text
    case .baseline(let id, _), .targets(let id, _, _), .results(let id, _, _): label(of: id)
    case .amount(let action, let year, let funder, _):
      strings.text(
        .missingPageOfAmount(
          action: context.title(of: .action(contract.id, action)).text, year: String(year),
          funder: name(of: funder)))
    case .obligation(let id, let due?):
      strings.text(.missingPageWithDue(obligation: title(of: id), date: strings.format.date(due)))
    case .obligation(let id, nil): title(of: id)
    case .obligationOfYears(let id, let years):
      strings.text(
        .missingPageWithYears(obligation: title(of: id), years: strings.text(years: years)))
    case .stated, .spending: self.missing(missing)
    }
  }

  /// Something that is missing, below the title of the action that it is about.
  func missingOfAction(_ missing: MissingData) -> String {
    switch missing {
    case .indicators: strings.text(.missingIndicatorsOfAction)
    case .amount(_, let year, let funder, let absence):
      strings.text(
        .missingAmountOfAction(
          year: String(year), funder: name(of: funder), reason: strings.text(absence)))
    default: self.missing(missing)
    }
  }

  /// Something that is missing.
  public func missing(_ missing: MissingData) -> String {
    switch missing {
    case .indicators(let action):
      strings.text(.missingIndicators(action: context.title(of: .action(contract.id, action)).text))
    case .baseline(let id, let absence):
      strings.text(
        .missingBaseline(
          indicator: label(of: id), absence: absence.rawValue, reason: strings.text(absence)))
    case .targets(let id, let years, let absence):
      strings.text(
        .missingTargets(
          count: years.count, years: strings.text(years: years), indicator: label(of: id),
          absence: absence.rawValue, reason: strings.text(absence)))
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
