import Charts
import Model
import Templates

/// What became of a budget: its stages, one inside the other, year by year.
struct StagesFigure: Sendable {
  /// How many levels can be told apart in nested bars.
  private static let greatestDepth = 4

  let context: PageContext
  let contract: Contract

  private var strings: SiteStrings { context.strings }
  private var table: StagesTable { StagesTable(context: context, contract: contract) }

  /// The stages in words, as a chart and as a table; nothing where all amounts are at one stage.
  ///
  /// There is no chart where what was spent may cover other spending than what was planned: one bar
  /// inside the other would make it a part.
  func view(id: String) -> StagesView? {
    guard !contract.stagedYears.isEmpty else { return nil }
    let figure = figure(id: id)
    return StagesView(
      headline: figure.headline,
      figure: contract.hasNestedStages ? context.view(figure, of: contract) : nil,
      table: figure.table)
  }

  /// The stages, one inside the other, with the table of the same amounts.
  func figure(id: String) -> ContractFigure {
    let stages = Array(table.stages.suffix(StagesFigure.greatestDepth))
    let headline = table.years.map(sentence).joined(separator: " ")
    return ContractFigure(
      subject: .stages, id: id, headline: headline,
      chart: chart(of: stages, id: id, headline: headline), table: table.view(id: "table-\(id)"))
  }

  /// The discrepancies that say why a stage does not fit the others.
  var discrepancies: [DiscrepancyView] {
    let slices = table.years.flatMap(table.lines).map(\.slice)
    let named = Set(slices.flatMap { contract.budget.totals(of: $0) }.compactMap(\.discrepancy))
    return contract.discrepancies.filter { named.contains($0.id) }.map(
      SiteParts(context: context, contract: contract).view)
  }
}

extension StagesFigure {
  private func chart(of stages: [Stage], id: String, headline: String) -> NestedBars {
    let amounts = stages.map { stage in
      table.years.map { table.amount(of: BudgetSlice(year: $0), in: $0, at: stage) }
    }
    let writing = AmountWriting(strings, like: amounts.joined().compactMap(\.value))
    let categories = table.years.enumerated().map { index, year in
      NestedBars.Category(
        name: String(year),
        observations: zip(stages, amounts).map { writing.observation($1[index]) })
    }
    return NestedBars(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id), title: headline,
        description: strings.text(.chartDescription, ["points": description(of: table.years)]),
        language: context.language.code, direction: strings.writingDirection, width: .wide),
      levels: stages.map { NestedBars.Level(name: strings.text($0), look: $0.look()) },
      categories: categories)
  }

  private func totals(in year: Int) -> [StagedTotal] {
    contract.budget.totals(of: BudgetSlice(year: year))
  }

  /// What was spent of what was planned, where both are known; else each amount with its stage.
  private func sentence(_ year: Int) -> String {
    let rates = contract.budget.executionRates(of: BudgetSlice(year: year))
    let words =
      rates.last.map { rate in
        strings.text(
          .stagesRate,
          [
            "spent": strings.text(rate.spent), "planned": strings.text(rate.planned),
            "rate": strings.format.percentage(rate.rate),
          ])
      } ?? strings.format.list(totals(in: year).map(strings.text))
    return strings.text(.chartStart, ["name": String(year), "value": words])
  }

  private func description(of years: [Int]) -> String {
    let points = years.flatMap { year in
      totals(in: year).map { total in
        strings.text(
          .chartPoint,
          [
            "name": strings.text(total.stage), "when": String(year),
            "value": strings.text(total.amount),
          ])
      }
    }
    return points.joined(separator: strings.text(.chartPointSeparator))
  }
}
