import Charts
import Ground
import Model
import Tables
import Templates
import Words

/// The charts of indicators: where each starts, what is promised, what came of it.
extension ContractContext {
  /// The chart of one with its headline and table, under a name that no other figure of the page has.
  func figure(_ indicator: Indicator, id: String) -> ContractFigure {
    let drawn = DrawnIndicator(indicator, self)
    let isJudged = today != nil || drawn.gaps.contains { $0.name == .result }
    let chart = TrajectoryChart(
      presentation: presentation(
        id: id, title: indicator.label[context.language],
        description: strings.description(of: drawn.points + (isJudged ? [asOf] : []))),
      positions: strings.positions(over: contract.years), names: strings.trajectoryNames,
      trajectory: drawn.trajectory, today: today)
    return ContractFigure(
      subject: .indicator(indicator.id), id: id, headline: drawn.headline, chart: chart,
      table: drawn.table)
  }

  /// All at a glance: small panels of one shape, beside the matrix of the same values.
  func figureOfAllIndicators(id: String) -> ContractFigure {
    let all = contract.chartedIndicators.map { DrawnIndicator($0, self) }
    let headline = [
      determined, strings.text(.chartOwnScale),
      strings.text(.chartResultsChecked(date: strings.format.date(context.options.day))),
    ].joined(separator: " ")
    let chart = SmallMultiples(
      presentation: presentation(
        id: id, title: context.title(of: .chart(contract.id, .indicators)).text,
        description: description(of: all)), positions: strings.positions(over: contract.years),
      names: strings.trajectoryNames,
      panels: all.map {
        SmallMultiples.Panel(name: $0.indicator.label[context.language], trajectory: $0.trajectory)
      })
    return ContractFigure(
      subject: .indicators, id: id, headline: headline, chart: chart,
      table: .indicators(contract, on: context.options.day))
  }

  private func presentation(id: String, title: String, description: String) -> ChartPresentation {
    ChartPresentation(
      identifier: ChartIdentifier(id), title: title, description: description,
      language: context.language.code, direction: strings.writingDirection, width: .wide)
  }

  /// The day up to which something can have happened, where it falls into the years of the contract.
  private var today: TrajectoryChart.Today? {
    let day = context.options.day
    return contract.years.firstIndex(of: day.year).map { index in
      // A year's values stand in the middle of it.
      TrajectoryChart.Today(position: Double(index + 1) + day.partOfYear - 0.5, label: asOf)
    }
  }

  /// The day on which results are judged.
  private var asOf: String {
    strings.text(.chartAsOf(date: strings.format.date(context.options.day)))
  }

  /// What each panel says and what is missing in it, for those who cannot see the chart; what is
  /// missing in all alike is said once.
  private func description(of all: [DrawnIndicator]) -> String {
    let gaps = all.map(\.unsaid)
    let isAlike = gaps.allSatisfy { $0 == gaps.first }
    let points = zip(all, gaps).flatMap { drawn, gaps in
      let promise = strings.text(
        .chartStart(name: drawn.indicator.label[context.language], value: drawn.headline))
      return [promise] + (isAlike ? [] : gaps)
    }
    guard isAlike, let missing = gaps.first, !missing.isEmpty else {
      return strings.description(of: points + [asOf])
    }
    let every = strings.text(
      .chartStart(
        name: strings.text(.countIndicators(count: all.count)), value: strings.format.list(missing))
    )
    return strings.description(of: points) + " " + strings.description(of: [every, asOf])
  }
}
