import Charts
import Model
import Tables
import Templates

/// All indicators of a contract at a glance.
struct IndicatorsFigure: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }

  /// Small panels of one shape, beside the matrix of the same values.
  func figure(id: String, table: String) -> ContractFigure {
    let sentences = Sentences(context: context, contract: contract)
    let date = strings.format.date(context.options.day)
    let headline = [
      sentences.determined, strings.text(.chartOwnScale),
      strings.text(.chartResultsChecked, ["date": date]),
    ].joined(separator: " ")
    let chart = SmallMultiples(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id),
        title: context.title(of: .chart(contract.id, .indicators)).text, description: description,
        language: context.language.code, direction: strings.writingDirection, width: .wide),
      positions: strings.positions(over: contract.years), names: strings.trajectoryNames,
      panels: contract.chartedIndicators.map { indicator in
        SmallMultiples.Panel(
          name: indicator.label[context.language],
          trajectory: IndicatorSeries(indicator, context, contract).trajectory)
      })
    return ContractFigure(
      subject: .indicators, id: id, headline: headline, chart: chart,
      table: context.view(.indicators(contract, on: context.options.day), id: table))
  }
}

extension IndicatorsFigure {
  /// What each panel says and what is missing in it, for those who cannot see the chart; what is
  /// missing in all alike is said once.
  private var description: String {
    let indicators = contract.chartedIndicators
    let gaps = indicators.map(unsaid)
    let isAlike = gaps.allSatisfy { $0 == gaps.first }
    let points = zip(indicators, gaps).flatMap { indicator, gaps in
      [promise(of: indicator)] + (isAlike ? [] : gaps)
    }
    let asOf = strings.text(.chartAsOf, ["date": strings.format.date(context.options.day)])
    guard isAlike, let missing = gaps.first, !missing.isEmpty else {
      return sentence(points + [asOf])
    }
    let all = strings.text(
      .chartStart,
      [
        "name": strings.text(.countIndicators, count: indicators.count),
        "value": strings.format.list(missing),
      ])
    return sentence(points) + " " + sentence([all, asOf])
  }

  private func sentence(_ parts: [String]) -> String {
    strings.text(
      .chartDescription, ["points": parts.joined(separator: strings.text(.chartPointSeparator))])
  }

  private func promise(of indicator: Indicator) -> String {
    let sentences = Sentences(context: context, contract: contract)
    return strings.text(
      .chartStart,
      ["name": indicator.label[context.language], "value": sentences.headline(of: indicator)])
  }

  /// The targets and results that are missing and of which the headline does not say so.
  private func unsaid(of indicator: Indicator) -> [String] {
    let series = IndicatorSeries(indicator, context, contract)
    let results = contract.years.compactMap { year in
      absence(series.drawnResult(in: year)).map { (year: year, reason: $0) }
    }
    let targets = indicator.targets.compactMap { target in
      absence(target.value).map { (year: target.year, reason: $0) }
    }
    let isSaid = indicator.lastKnownTarget == nil
    return (isSaid ? [] : points(.chartTarget, targets)) + points(.chartResult, results)
  }

  /// The reason that is drawn in the place of a value.
  private func absence(_ value: Stated<Quantity>?) -> Absence? {
    guard case .missing(let absence) = value else { return nil }
    return absence == .notApplicable || absence == .notDue ? nil : absence
  }

  /// The years of each reason.
  private func points(_ name: Phrase, _ missing: [(year: Int, reason: Absence)]) -> [String] {
    let reasons = missing.map(\.reason)
    let distinct = reasons.enumerated().filter { !reasons[..<$0.offset].contains($0.element) }
    return distinct.map { _, reason in
      let years = missing.filter { $0.reason == reason }.map(\.year)
      return strings.text(
        .chartPoint,
        [
          "name": strings.text(name), "when": strings.text(years: years),
          "value": strings.text(reason),
        ])
    }
  }
}
