import Charts
import Model
import Tables
import Templates
import Words

/// What became of a budget: its stages, one inside the other, year by year.
public struct StagesFigure: Sendable {
  /// How many levels can be told apart in nested bars.
  private static let greatestDepth = 4

  let about: ContractContext
  private let table: Table

  private var context: PageContext { about.context }
  private var strings: SiteStrings { about.strings }

  /// Takes the stages of a contract's budget on the day of the build.
  public init(_ about: ContractContext) {
    self.about = about
    table = .stages(about.contract, on: about.context.options.day)
  }

  /// The stages in words, as a chart and as a table; nothing where all amounts are at one stage.
  ///
  /// There is no chart where what was spent may cover other spending than what was planned: one bar
  /// inside the other would make it a part.
  public var view: StagesView? {
    guard !table.groups.isEmpty else { return nil }
    let id = ChartSubject.stages.identifier
    guard about.contract.hasNestedStages else {
      return StagesView(
        headline: said(of: years), figure: nil, table: context.view(table, id: "table-\(id)"))
    }
    let view = about.view(about.figure(.stages))
    return StagesView(headline: view.headline, figure: view, table: view.table)
  }

  /// The stages, one inside the other, with the table of the same amounts.
  func figure(id: String) -> ContractFigure {
    let headline = said(of: years)
    return ContractFigure(
      subject: .stages, id: id, headline: headline, chart: chart(id: id, headline: headline),
      table: table)
  }

  /// The discrepancies that say why a stage does not fit the others.
  public var discrepancies: [DiscrepancyView] {
    let cells = table.groups.flatMap(\.rows).flatMap(\.cells)
    let named = Set(cells.flatMap(\.marks).compactMap(\.discrepancy))
    return about.views(of: about.contract.discrepancies.filter { named.contains($0.id) })
  }
}

extension StagesFigure {
  /// What is said of the whole of a year: at each stage, and how much of it was spent.
  private struct Year {
    let name: String
    let amounts: [(stage: Stage, cell: Cell)]
    let rate: ExecutionRate?
  }

  private var years: [Year] {
    table.groups.compactMap { group in
      guard case .year(let year) = group.subject,
        let whole = group.rows.first(where: { $0.role == .total })
      else { return nil }
      let cells = zip(table.columns, whole.cells)
      return Year(
        name: String(year),
        amounts: cells.compactMap { column, cell in column.stage.map { ($0, cell) } },
        rate: cells.lazy.compactMap { $1.rate }.first)
    }
  }

  private func chart(id: String, headline: String) -> NestedBars {
    let years = self.years
    let stages = table.columns.compactMap(\.stage).suffix(StagesFigure.greatestDepth)
    let amounts = years.map { $0.amounts.suffix(stages.count).map(\.cell.sum) }
    let writing = AmountWriting(strings, like: amounts.joined().compactMap(\.knownPart))
    return NestedBars(
      presentation: ChartPresentation(
        identifier: ChartIdentifier(id), title: headline,
        description: strings.description(of: years.flatMap(points)),
        language: context.language.code, direction: strings.writingDirection, width: .wide),
      levels: stages.map { NestedBars.Level(name: strings.text($0), look: $0.look()) },
      categories: zip(years, amounts).map {
        NestedBars.Category(name: $0.name, observations: $1.map(writing.observation))
      })
  }

  /// What is said of each year, one after the other: where one says a sentence, all do.
  private func said(of years: [Year]) -> String {
    let said = years.map(sentence)
    guard said.contains(where: { $0.hasSuffix(".") }) else {
      return said.joined(separator: strings.text(.chartSeparator))
    }
    return said.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// What was spent of what was planned, where both are known; else each amount with its stage.
  private func sentence(_ year: Year) -> String {
    let words =
      year.rate.map { rate in
        strings.text(
          .stagesRate(
            spent: strings.text(rate.spent), planned: strings.text(rate.planned),
            rate: strings.format.percentage(rate.rate)))
      } ?? strings.format.list(said(in: year).map { stage, sum in strings.text(sum, at: stage) })
    return strings.text(.chartStart(name: year.name, value: words))
  }

  /// The amounts of a year of which a document says something.
  private func said(in year: Year) -> [(stage: String, sum: AmountSum)] {
    year.amounts.filter { !$0.cell.stages.isEmpty }.map { (strings.text($0.stage), $0.cell.sum) }
  }

  private func points(of year: Year) -> [String] {
    said(in: year).map { stage, sum in
      strings.text(.chartPoint(name: stage, when: year.name, value: strings.text(sum)))
    }
  }
}
