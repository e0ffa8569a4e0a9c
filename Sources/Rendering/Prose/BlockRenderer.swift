import Model
import Templates

/// Writes the data blocks of prose with the theme's own partials for figures and tables.
struct BlockRenderer: Sendable {
  let figure: Template<FigureView>
  let table: Template<TableView>
  let strings: [Language: TemplateStrings.Values]

  /// Appends what a block shows, under its own caption.
  func append(_ block: ProseBlock, in context: PageContext, to html: inout [UInt8]) {
    guard let strings = strings[context.language] else {
      preconditionFailure("every language of a page has strings")
    }
    let contract = context.contract(block.contract)
    switch block.subject {
    case .figure(let subject):
      let view = figureView(subject, context, contract)
      figure.render(view.captioned(block.caption), strings: strings, into: &html)
    case .table(let subject):
      guard let view = tableView(subject, context, contract) else { return }
      table.render(view.captioned(block.caption), strings: strings, into: &html)
    }
  }

  private func figureView(
    _ subject: ProseBlock.Figure,
    _ context: PageContext,
    _ contract: Contract
  ) -> FigureView {
    switch subject {
    case .budgetByYear: BudgetFigure(context: context, contract: contract).byYear(id: "block")
    case .indicator(let id):
      IndicatorFigure(context: context, contract: contract).view(indicator(id, contract))
    }
  }

  private func tableView(
    _ subject: ProseBlock.Table,
    _ context: PageContext,
    _ contract: Contract
  ) -> TableView? {
    let budget = BudgetTables(context: context, contract: contract)
    let indicators = IndicatorTables(context: context, contract: contract)
    switch subject {
    case .indicator(let id): return indicators.values(of: indicator(id, contract))
    case .budget(.action): return budget.byAction(contract.actions, id: "block-action")
    case .budget(.area): return budget.byArea(id: "block-area")
    case .budget(.year): return budget.byYear(id: "block-year")
    case .budget(.funder): return budget.byFunder(id: "block-funder")
    case .diagnosis(let id):
      return contract.diagnosis.groups.first { $0.id == id }.map(indicators.figures)
    }
  }

  private func indicator(_ id: Indicator.ID, _ contract: Contract) -> Indicator {
    guard let indicator = contract.indicators.first(where: { $0.id == id }) else {
      preconditionFailure("a block shows an indicator of its contract, not '\(id.rawValue)'")
    }
    return indicator
  }
}
