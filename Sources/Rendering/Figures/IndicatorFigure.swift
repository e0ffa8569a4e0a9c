import Charts
import Ground
import Model
import Tables
import Templates
import Words

/// The chart of an indicator: where it starts, what is promised, what came of it.
struct IndicatorFigure: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }

  /// The chart with its headline and table, under a name that no other figure of the page has.
  func figure(_ indicator: Indicator, id: String) -> ContractFigure {
    let headline = Sentences(context: context, contract: contract).headline(of: indicator)
    return ContractFigure(
      subject: .indicator(indicator.id), id: id, headline: headline,
      chart: chart(of: indicator, id: id),
      table: context.view(
        .indicator(indicator, contract, on: context.options.day), id: "table-\(id)"))
  }
}

extension IndicatorFigure {
  private func chart(of indicator: Indicator, id: String) -> TrajectoryChart {
    TrajectoryChart(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id), title: indicator.label[context.language],
        description: description(of: indicator), language: context.language.code,
        direction: strings.writingDirection, width: .wide),
      positions: strings.positions(over: contract.years), names: strings.trajectoryNames,
      trajectory: IndicatorSeries(indicator, context, contract).trajectory, today: today)
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

  /// All points and all that is missing in words, for those who cannot see the chart.
  private func description(of indicator: Indicator) -> String {
    let start = strings.text(
      .chartStart(
        name: strings.text(.chartBaseline), value: words(indicator.baseline, indicator.unit)))
    let targets = indicator.targets.map { target in
      point(.chartTarget, target.year, words(target.value, indicator.unit))
    }
    let series = IndicatorSeries(indicator, context, contract)
    let drawn = contract.years.compactMap { year in series.drawnResult(in: year).map { (year, $0) }
    }
    let results = drawn.map { year, value in point(.chartResult, year, words(value, indicator.unit))
    }
    let projections = indicator.projections.map { projection in
      point(.chartProjection, projection.year, strings.figure(projection.value, indicator.unit))
    }
    let breaks = indicator.methodBreaks.map { change in
      strings.text(
        .chartCountedSince(year: String(change.year), reason: strings.reason(of: change)))
    }
    let isJudged = today != nil || drawn.contains { $0.1.value == nil }
    let points = [start] + targets + results + projections + breaks + (isJudged ? [asOf] : [])
    return strings.text(
      .chartDescription(points: points.joined(separator: strings.text(.chartSeparator))))
  }

  private func point(_ name: Phrase, _ year: Int, _ value: String) -> String {
    strings.text(.chartPoint(name: strings.text(name), when: String(year), value: value))
  }

  private func words(_ value: Stated<Quantity>, _ unit: Unit?) -> String {
    switch value {
    case .known(let quantity): strings.figure(quantity, unit)
    case .missing(let absence): strings.text(absence)
    }
  }
}

extension Markup {
  /// A chart for narrow and for wide places, whose texts the charts' room has escaped.
  init(drawing chart: any Chart) { self.init(drawing: ChartPicture(chart).node) }

  /// A drawing whose texts the charts' room has escaped.
  init(drawing node: SVGNode) {
    var bytes: [UInt8] = []
    node.append(to: &bytes)
    self.init(trusted: bytes)
  }
}

extension SiteStrings {
  /// Why the way of counting changed, as a part of a sentence.
  func reason(of change: Indicator.MethodBreak) -> String {
    let reason = change.reason[language]
    return reason.hasSuffix(".") ? String(reason.dropLast()) : reason
  }

  /// The direction of the script, for charts.
  var writingDirection: WritingDirection { direction == "rtl" ? .rightToLeft : .leftToRight }
}
