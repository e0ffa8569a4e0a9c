import Charts
import Model
import Tables
import Templates

/// The chart of a budget: what each year costs and who pays.
struct BudgetFigure: Sendable {
  let context: PageContext
  let contract: Contract
  /// How all its amounts are written: alike.
  let writing: AmountWriting

  init(context: PageContext, contract: Contract) {
    self.context = context
    self.contract = contract
    let budget = contract.budget
    let totals = contract.years.map { budget.total(of: BudgetSlice(year: $0)) }
    writing = AmountWriting(
      context.strings, like: (budget.entries.map(\.amount) + totals).compactMap(\.value))
  }

  var strings: SiteStrings { context.strings }
  var budget: Budget { contract.budget }

  /// The amounts by year, stacked by funder, with the table of the same amounts.
  func byYear(id: String) -> ContractFigure {
    let headline = Sentences(context: context, contract: contract).budget(BudgetSlice())
    return ContractFigure(
      subject: .budgetByYear, id: id, headline: headline, chart: chart(id: id),
      table: context.view(.budgetByYear(contract), id: "table-\(id)"))
  }
}

extension BudgetFigure {
  private func chart(id: String) -> StackedBarChart {
    StackedBarChart(
      presentation: presentation(id: id, of: .budgetByYear, description: description),
      series: budget.funders.map { $0.name[context.language] }, bars: contract.years.map(bar),
      format: writing.format)
  }

  private func bar(_ year: Int) -> Bar {
    Bar(
      name: String(year),
      parts: budget.funders.map { funder in observation(BudgetSlice(year: year, funder: funder.id))
      }, total: observation(BudgetSlice(year: year)),
      certainty: certainty(of: BudgetSlice(year: year)))
  }

  /// Whether a slice is forecast, as a whole or in part.
  func certainty(of slice: BudgetSlice) -> Certainty {
    let stages = budget.stages(in: slice)
    guard stages.contains(.forecast) else { return .firm }
    return .provisional(
      remark: strings.text(stages == [.forecast] ? .provisional : .partlyProvisional))
  }

  /// The name, words and language of a chart of this budget.
  func presentation(id: String, of subject: ChartSubject, description: String) -> ChartPresentation
  {
    ChartPresentation(
      identifier: ChartIdentifier(id), title: context.title(of: .chart(contract.id, subject)).text,
      description: description, language: context.language.code,
      direction: strings.writingDirection, width: .wide)
  }

  /// The total of a slice to draw; what does not apply leaves its place empty.
  func observation(_ slice: BudgetSlice) -> Charts.Observation {
    writing.observation(budget.total(of: slice))
  }

  private var description: String {
    let years = contract.years.map { year in
      let parts = budget.funders.map { funder in
        let total = budget.total(of: BudgetSlice(year: year, funder: funder.id))
        return "\(funder.name[context.language]) \(strings.text(total))"
      }
      return strings.text(
        .budgetYearSentence,
        [
          "year": String(year), "total": strings.text(budget.total(of: BudgetSlice(year: year))),
          "parts": strings.format.list(parts),
          "stage": strings.text(stages: budget.stages(in: BudgetSlice(year: year))),
        ])
    }
    return strings.text(.budgetChartDescription, ["years": years.joined(separator: " ")])
  }
}
