import Charts
import Model
import Tables
import Templates
import Words

/// The chart of what all contracts plan to spend, a bar a year, with a gap where no document tells.
public struct AmountsFigure: Sendable {
  let context: PageContext

  /// Makes the chart for a page.
  public init(context: PageContext) { self.context = context }

  private var strings: SiteStrings { context.strings }

  /// The bars with the table of the same amounts.
  public func view(id: String) -> FigureView {
    let table = Table.amountsOverYears(of: context.site)
    return FigureView(
      id: id, headline: headline(of: years(of: table)),
      drawing: Markup(drawing: chart(of: table, id: id)),
      table: context.view(table, id: "table-\(id)"), sheet: nil)
  }
}

extension AmountsFigure {
  /// A row of the table, to be drawn.
  private struct Year {
    let name: String
    let contract: Contract.ID?
    let total: Cell
    let stages: [Stage]
  }

  /// In which years least and most is planned, and what is known of years of which more is unknown.
  private func headline(of years: [Year]) -> String {
    let amounts = years.compactMap(\.total.amount.value)
    let partial = years.filter(\.total.sum.isPartial).map { year in
      strings.text(.chartStart(name: year.name, value: strings.text(year.total.sum)))
    }
    let rest = partial.isEmpty ? nil : strings.description(of: partial)
    guard let least = amounts.min(), let most = amounts.max() else {
      return rest ?? strings.text(.budgetUnknown)
    }
    let planned = { (amount: Amount) in
      years.filter { $0.total.amount.value == amount }.compactMap { Int($0.name) }
    }
    let range = strings.text(
      .comparisonRange(
        least: strings.format.amount(least), leastYears: strings.text(years: planned(least)),
        most: strings.format.amount(most), mostYears: strings.text(years: planned(most))))
    return [range, rest].compactMap(\.self).joined(separator: " ")
  }

  private func chart(of table: Table, id: String) -> StackedBarChart {
    let years = years(of: table)
    let writing = AmountWriting(strings, like: years.compactMap(\.total.sum.knownPart))
    return StackedBarChart(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id), title: strings.text(.captionAmountsOverYears),
        description: strings.description(of: years.map(point)), language: context.language.code,
        direction: strings.writingDirection, width: .wide), series: [strings.text(.factTotal)],
      bars: years.map { bar($0, writing) }, format: writing.format)
  }

  private func years(of table: Table) -> [Year] {
    table.groups.flatMap(\.rows).map { row in
      let cells = zip(table.columns, row.cells)
      let contract = cells.lazy.compactMap { _, cell -> Contract.ID? in
        guard case .contract(let id) = cell.value else { return nil }
        return id
      }.first
      let total = cells.first { $0.0.name == .total }?.1 ?? row.cells[0]
      return Year(
        name: row.subject.identifier, contract: contract, total: total, stages: total.stages)
    }
  }

  private func bar(_ year: Year, _ writing: AmountWriting) -> Bar {
    let amount =
      year.contract == nil
      ? .missing(reason: strings.text(.threadNoContractShort)) : writing.observation(year.total.sum)
    return Bar(
      name: year.name, parts: [amount], total: amount,
      certainty: year.stages == [.forecast]
        ? .provisional(remark: strings.text(.budgetProvisional)) : .firm)
  }

  private func point(of year: Year) -> String {
    guard year.contract != nil else {
      return strings.text(.chartStart(name: year.name, value: strings.text(.threadNoContractShort)))
    }
    return strings.text(
      .chartStart(
        name: year.name, value: strings.text(year.total.sum, at: strings.text(stages: year.stages)))
    )
  }
}
