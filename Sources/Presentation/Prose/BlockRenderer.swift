public import Model
import Tables
public import Templates
import Words

/// Writes the data blocks of prose with the theme's own partials for figures and tables.
public struct BlockRenderer: Sendable {
  let figure: Template<FigureView>
  let table: Template<TableView>
  let strings: [Language: TemplateStrings.Values]

  /// Takes the partials, and the words that they show in each language.
  public init(
    figure: Template<FigureView>, table: Template<TableView>,
    strings: [Language: TemplateStrings.Values]
  ) {
    self.figure = figure
    self.table = table
    self.strings = strings
  }

  /// Appends what a block shows, under its own caption and a name that no other part of the page has.
  func append(_ block: ProseBlock, id: String, in context: PageContext, to html: inout [UInt8]) {
    guard let strings = strings[context.language] else {
      preconditionFailure("every language of a page has strings")
    }
    let contract = context.contract(block.contract)
    switch block.subject {
    case .figure(let subject):
      let view = figureView(subject, id, context, contract)
      figure.render(view.captioned(block.caption), strings: strings, into: &html)
    case .table(let subject):
      guard let view = tableView(subject, id, context, contract) else { return }
      table.render(view.captioned(block.caption), strings: strings, into: &html)
    }
  }

  private func figureView(
    _ subject: ProseBlock.Figure, _ id: String, _ context: PageContext, _ contract: Contract
  ) -> FigureView {
    let chart: ChartSubject =
      switch subject {
      case .budgetByYear: .budgetByYear
      case .indicator(let name): .indicator(name)
      }
    let about = context.about(contract)
    return about.view(about.figure(chart, id: id))
  }

  private func tableView(
    _ subject: ProseBlock.Table, _ id: String, _ context: PageContext, _ contract: Contract
  ) -> TableView? {
    let table: Table? =
      switch subject {
      case .indicator(let name):
        .indicator(contract.indicator(name), contract, on: context.options.day)
      case .budget(.action): .budgetByAction(contract)
      case .budget(.area): .budgetByArea(contract)
      case .budget(.year): .budgetByYear(contract)
      case .budget(.funder): .budgetByFunder(contract)
      case .diagnosis(let name): .diagnosis(name, contract)
      }
    return table.map { context.view($0, id: id) }
  }
}
