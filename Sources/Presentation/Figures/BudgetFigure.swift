import Charts
public import Model
import Tables
import Templates
public import Words

/// The charts of a budget: what each year and each action cost and who pays.
public struct BudgetFigure: Sendable {
  let about: ContractContext
  /// How all its amounts are written: alike.
  private let writing: AmountWriting

  /// Makes the charts of a contract's budget.
  public init(_ about: ContractContext) {
    self.about = about
    let (strings, contract) = (about.strings, about.contract)
    let budget = contract.budget
    let totals = contract.years.map { budget.sum(of: BudgetSlice(year: $0)).knownPart }
    writing = AmountWriting(
      strings, like: (budget.entries.map(\.amount.value) + totals).compactMap(\.self))
  }

  var context: PageContext { about.context }
  var contract: Contract { about.contract }
  var strings: SiteStrings { about.strings }

  /// The amounts by year, stacked by funder.
  func byYear(id: String) -> ContractFigure {
    let table = Table.budgetByYear(contract)
    let years = table.fundings.filter(\.subject.isYear)
    let payers = names(of: table.payers)
    let chart = StackedBarChart(
      presentation: presentation(
        id: id, of: .budgetByYear,
        description: strings.text(
          .budgetChartDescription(years: years.map { sentence($0, payers) }.joined(separator: " ")))
      ), series: payers, bars: years.map(bar), format: writing.format)
    return ContractFigure(
      subject: .budgetByYear, id: id, headline: about.budgetHeadline(of: BudgetSlice()),
      chart: chart, table: table)
  }

  /// The amounts of each area and action over the whole period, the greatest action of an area first,
  /// each with who pays how much of it.
  func byAction(id: String) -> ContractFigure {
    let table = Table.budgetByAreaAndAction(contract)
    let areas = areas(of: table)
    let payers = names(of: table.payers)
    let actions = areas.flatMap(\.actions)
    let chart = BarList(
      presentation: presentation(
        id: id, of: .budgetByAction,
        description: areas.map { sentence($0, payers) }.joined(separator: " ")), series: payers,
      groups: areas.map { area in
        BarList.Group(
          name: area.title, bars: area.actions.map(bar), total: observation(area.whole.total))
      }, format: writing.format)
    return ContractFigure(
      subject: .budgetByAction, id: id, headline: headline(of: actions, payers), chart: chart,
      table: table)
  }
}

/// What is drawn.
extension BudgetFigure {
  /// An area with its actions.
  private struct Area {
    let title: String
    let actions: [Funding]
    let whole: Funding
  }

  /// In the table an area follows its actions.
  private func areas(of table: Table) -> [Area] {
    var actions: [Funding] = []
    return table.fundings.compactMap { funding in
      guard case .area(let id) = funding.subject else {
        if funding.subject.isAction { actions.append(funding) }
        return nil
      }
      defer { actions = [] }
      return Area(
        title: contract.area(id).title[context.language], actions: actions, whole: funding)
    }
  }

  private func bar(_ funding: Funding) -> Bar {
    Bar(
      name: name(of: funding), parts: funding.parts.map(observation),
      total: observation(funding.total), certainty: certainty(of: funding))
  }

  private func observation(_ cell: Cell) -> Charts.Observation { writing.observation(cell.sum) }

  private func certainty(of funding: Funding) -> Certainty {
    remark(on: funding).map { .provisional(remark: $0) } ?? .firm
  }

  /// Whether something is forecast, as a whole or in part.
  private func remark(on funding: Funding) -> String? {
    guard funding.total.stages.contains(.forecast) else { return nil }
    return strings.text(
      funding.total.stages == [.forecast] ? .budgetProvisional : .budgetPartlyProvisional)
  }

  private func presentation(
    id: String, of subject: ChartSubject, description: String
  ) -> ChartPresentation {
    ChartPresentation(
      identifier: ChartIdentifier(id), title: context.title(of: .chart(contract.id, subject)).text,
      description: description, language: context.language.code,
      direction: strings.writingDirection, width: .wide)
  }
}

/// The same in words, for those who cannot see the charts.
extension BudgetFigure {
  /// What each year of a part of the budget comes to, and who pays how much of it.
  public func years(of slice: BudgetSlice) -> [String] {
    let payers = contract.budget.funders.map { $0.name[context.language] }
    return contract.funding(of: slice).years.map { sentence($0, payers) }
  }

  private func name(of funding: Funding) -> String {
    switch funding.subject {
    case .year(let year): String(year)
    case .action(let id): context.title(of: .action(contract.id, id)).text
    case .area(let id): context.title(of: .area(contract.id, id)).text
    default: strings.text(.rowTotal)
    }
  }

  private func names(of payers: [Column]) -> [String] {
    payers.map { context.name(of: $0, in: contract) }
  }

  /// Who pays how much.
  private func parts(of funding: Funding, _ payers: [String], _ words: (Cell) -> String) -> [String]
  { zip(payers, funding.parts).map { "\($0) \(words($1))" } }

  /// A year with who pays how much of it, and how firm that is.
  private func sentence(_ year: Funding, _ payers: [String]) -> String {
    guard !year.total.stages.isEmpty else {
      return strings.description(of: [
        strings.text(.chartStart(name: name(of: year), value: strings.sum(year.total)))
      ])
    }
    return strings.text(
      .budgetYearSentence(
        year: name(of: year), stage: strings.text(stages: year.total.stages),
        total: strings.sum(year.total),
        parts: strings.format.list(parts(of: year, payers, strings.sum))))
  }

  /// An area with its actions, who pays how much of each, and whether that is forecast.
  private func sentence(_ area: Area, _ payers: [String]) -> String {
    let remarks = area.actions.map(remark)
    let isAlike = remarks.allSatisfy { $0 == remarks[0] }
    let actions = zip(area.actions, remarks).map { action, remark in
      let own = isAlike ? nil : remark
      return strings.text(
        .chartAmountBy(
          name: name(of: action), value: strings.sum(action.total),
          parts: strings.format.list(
            parts(of: action, payers, strings.sum) + [own].compactMap(\.self))))
    }
    let whole = strings.text(
      .chartOfWhich(
        name: name(of: area.whole), total: strings.sum(area.whole.total),
        parts: strings.points(actions)))
    return strings.description(of: [whole] + (isAlike ? [remarks[0]].compactMap(\.self) : []))
  }
}

extension SiteStrings {
  /// A sum, or what of it is known, or the words for why nothing is, as part of a sentence.
  func sum(_ cell: Cell) -> String { text(cell.sum) }

  /// What of a sum is known, and how many amounts are not, in a sentence.
  func partlyUnknown(_ sum: AmountSum) -> String {
    guard sum.knownCount > 0 else { return text(.budgetUnknown) }
    return text(.budgetPartlyUnknown(known: format.amount(sum.known), missing: sum.absences.count))
  }

  /// Parts of a description, one after the other.
  func points(_ points: [String]) -> String { points.joined(separator: text(.chartSeparator)) }

  /// A sentence of a description.
  public func description(of points: [String]) -> String {
    text(.chartDescription(points: self.points(points)))
  }
}
