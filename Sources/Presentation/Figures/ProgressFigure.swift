import Charts
public import Model
public import Templates
import Words

/// The bar of one result against its target, beside the words about how an indicator stands.
public struct ProgressFigure: Sendable {
  let context: PageContext
  let indicator: Indicator
  let assessment: ProgressAssessment

  /// Makes the bar of an indicator for a page.
  public init(context: PageContext, indicator: Indicator, assessment: ProgressAssessment) {
    self.context = context
    self.indicator = indicator
    self.assessment = assessment
  }

  private var strings: SiteStrings { context.strings }

  /// The drawing, under a name that no other of the page has; nothing where there is no result, or one
  /// that is counted in another way than the target.
  public func drawing(id: String) -> Markup? {
    guard case .known(let result) = assessment.result, assessment.isComparable else { return nil }
    let reached = Measure(
      name: strings.text(.chartResult),
      observation: .known(writing.written(result, isEmbargoed: isEmbargoed)))
    let (target, baseline) = (
      measure(.chartTarget, assessment.target), measure(.chartBaseline, assessment.baseline)
    )
    let chart = BulletChart(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id),
        title: "\(indicator.label[context.language]) – \(assessment.year)",
        description: strings.description(
          of: [baseline, target, reached].compactMap(\.self).map(point)),
        language: context.language.code, direction: strings.writingDirection, width: .wide),
      result: reached, target: target, baseline: baseline, tolerance: tolerance,
      format: writing.format)
    return Markup(drawing: chart)
  }
}

extension ProgressFigure {
  private var writing: QuantityWriting { QuantityWriting(strings, unit: indicator.unit) }

  private var isEmbargoed: Bool {
    indicator.embargo(ofResultIn: assessment.year, after: context.options.day) != nil
  }

  private func measure(_ name: Phrase, _ value: Stated<Quantity>) -> Measure? {
    value.value.map { Measure(name: strings.text(name), observation: .known(writing.written($0))) }
  }

  private func point(_ measure: Measure) -> String {
    strings.text(.chartStart(name: measure.name, value: measure.observation.written?.full ?? ""))
  }

  /// The band that counts as the target.
  private var tolerance: BulletChart.Tolerance? {
    assessment.target.value.flatMap {
      assessment.rule.accepted(around: $0, from: assessment.baseline.value)
    }.map { range in
      BulletChart.Tolerance(
        name: strings.text(
          .chartTolerance(tolerance: strings.format.percentage(assessment.rule.tolerance))),
        range: range.lowerBound.approximation...range.upperBound.approximation)
    }
  }
}
