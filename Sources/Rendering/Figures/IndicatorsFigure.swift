import Charts
import Model
import Templates

/// All indicators of a contract at a glance.
struct IndicatorsFigure: Sendable {
  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }

  /// Small panels of one shape, beside the matrix of the same values.
  func figure(id: String, table: TableView) -> ContractFigure {
    let sentences = Sentences(context: context, contract: contract)
    let headline = sentences.determined + " " + strings.text(.chartOwnScale)
    let points = contract.chartedIndicators.map { indicator in
      strings.text(
        .chartStart,
        ["name": indicator.label[context.language], "value": sentences.headline(of: indicator)]
      )
    }
    let chart = SmallMultiples(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id),
        title: context.title(of: .chart(contract.id, .indicators)).text,
        description: strings.text(
          .chartDescription,
          ["points": points.joined(separator: strings.text(.chartPointSeparator))]
        ),
        language: context.language.code,
        direction: strings.writingDirection,
        width: .wide
      ),
      positions: positions,
      names: names,
      panels: contract.chartedIndicators.map(panel),
      scaling: .own,
      domainRule: .includingZero
    )
    return ContractFigure(
      subject: .indicators,
      id: id,
      headline: headline,
      chart: chart,
      table: table
    )
  }

  /// The names of the positions in time.
  var positions: [String] {
    [strings.text(.columnBaselineShort)] + contract.years.map(String.init)
  }

  /// The names of the series.
  var names: SmallMultiples.Names {
    SmallMultiples.Names(
      baseline: strings.text(.chartBaseline),
      targets: strings.text(.chartTarget),
      results: strings.text(.chartResult),
      projection: strings.text(.chartProjection),
      methodBreak: strings.text(.chartMethodBreak)
    )
  }

  /// The panel of one indicator.
  func panel(_ indicator: Indicator) -> SmallMultiples.Panel {
    let series = IndicatorSeries(indicator, context, contract)
    return SmallMultiples.Panel(
      name: indicator.label[context.language],
      baseline: series.baseline,
      targets: series.targets,
      results: series.results ?? series.targets.map { _ in .notExpected },
      projectionStart: series.projectionStart,
      methodBreaks: series.methodBreaks,
      format: series.format
    )
  }
}
