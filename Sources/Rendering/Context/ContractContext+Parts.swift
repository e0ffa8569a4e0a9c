import Model
import Presentation
import Templates
import Words

/// The parts that several pages show: cards, discrepancies, indicators.
extension ContractContext {
  /// An action in a list.
  func card(_ action: Action) -> ActionCardView {
    let written = action.texts.language(for: context.language)
    let text = action.texts[context.language]
    let page = Destination.action(contract.id, action.id)
    return ActionCardView(
      number: action.number.text,
      title: context.marked(context.markup(text.title, in: written), of: page),
      href: context.href(to: page), summary: context.words(text.summary, in: written),
      audience: text.audience.isEmpty
        ? nil : context.markup(strings.format.list(text.audience), in: written),
      status: action.status.map(strings.text), total: total(of: BudgetSlice(action: action.id)))
  }

  /// An area with its actions.
  func card(_ area: PriorityArea) -> AreaCardView {
    AreaCardView(
      number: String(area.number), title: context.markup(area.title),
      href: context.href(to: .area(contract.id, area.id)), summary: area.summary.map(context.words),
      total: total(of: BudgetSlice(area: area.id)), years: inYears,
      actions: contract.actions(in: area.id).map(card))
  }

  /// An indicator with its chart and table.
  func view(_ indicator: Indicator) -> IndicatorView {
    let id = indicator.id.rawValue
    return IndicatorView(
      id: id, label: context.markup(indicator.label), direction: convention(of: indicator),
      definition: indicator.definition.map(context.words), note: indicator.note.map(context.words),
      figure: view(figure(.indicator(indicator.id))), progress: progress(of: indicator),
      discrepancies: discrepancies(about: .indicator(indicator.id)))
  }

  /// How an indicator stands in the year that is reported.
  func progress(of indicator: Indicator) -> ProgressView? {
    contract.progressYear(on: context.options.day).map { year in
      let assessment = contract.progress(of: indicator, in: year, on: context.options.day)
      return ProgressView(assessment, of: indicator, drawing: nil, context)
    }
  }

  /// How many indicators are assessed for the year that is reported; nothing where there are none.
  var progressCount: String? {
    guard !contract.indicators.isEmpty, let year = contract.progressYear(on: context.options.day)
    else { return nil }
    let count = strings.count(of: contract.progress(in: year, on: context.options.day), in: year)
    return [count, embargoedResults(of: year)].compactMap(\.self).joined(separator: " ")
  }

  /// The facts of a contract in a few words.
  var facts: [FactView] {
    let budget = context.href(to: .budget(contract.id))
    let total = (name: strings.text(.factTotal), sum: contract.budget.sum(of: BudgetSlice()))
    let money = ([total] + spentTotals).map { name, sum in
      FactView(name: name, value: Markup(escaping: strings.text(sum)), href: budget)
    }
    return [
      FactView(
        name: strings.text(.factPeriod), value: Markup(escaping: strings.text(contract.period)),
        href: nil)
    ] + money + [
      FactView(
        name: strings.text(.factParties), value: context.list(contract.parties.map(\.name)),
        href: nil),
      FactView(
        name: strings.text(.factActions), value: Markup(escaping: counted(contract.actions)),
        href: context.href(to: .contract(contract.id), anchor: PageAnchor.OfContract.areas.rawValue)
      ),
    ] + indicatorFacts
  }

  /// How many indicators there are, where there are any.
  private var indicatorFacts: [FactView] {
    guard !contract.indicators.isEmpty else { return [] }
    return [
      FactView(
        name: strings.text(.factIndicators),
        value: Markup(escaping: strings.text(.countIndicators(count: contract.indicators.count))),
        href: context.href(to: .indicators(contract.id)))
    ]
  }
}
