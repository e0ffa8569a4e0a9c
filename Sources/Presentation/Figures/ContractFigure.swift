public import Charts
import Model
import Tables
import Templates
public import Words

/// A chart of a contract with its words and its data, before it becomes part of a page.
public struct ContractFigure: Sendable {
  /// What it shows.
  let subject: ChartSubject
  /// Its name on the page.
  let id: String
  /// What it says, in a sentence.
  let headline: String
  /// The chart.
  let chart: any Chart
  /// The same data.
  let table: TableView
}

extension ContractContext {
  /// A figure as part of this page, with a link to its own page.
  public func view(_ figure: ContractFigure) -> FigureView {
    FigureView(
      id: figure.id, headline: figure.headline, drawing: Markup(drawing: figure.chart),
      table: figure.table, sheet: context.link(to: .chart(contract.id, figure.subject)))
  }

  /// The figure about a subject that the contract is known to have.
  public func figure(_ subject: ChartSubject, id: String) -> ContractFigure {
    let name = "table-\(id)"
    switch subject {
    case .budgetByYear: return BudgetFigure(self).byYear(id: id)
    case .budgetByAction: return BudgetFigure(self).byAction(id: id, table: name)
    case .indicators: return figure(ofAllIndicators: id, table: name)
    case .indicator(let name): return figure(contract.indicator(name), id: id)
    case .stages: return StagesFigure(self).figure(id: id)
    }
  }
}

extension Markup {
  /// A chart for narrow and for wide places, whose texts the charts' room has escaped.
  init(drawing chart: any Chart) { self.init(drawing: ChartPicture(chart).node) }

  /// A drawing whose texts the charts' room has escaped.
  init(drawing node: SVGNode) {
    var bytes: [UInt8] = []
    node.append(to: &bytes)
    self.init(trusted: bytes)
  }
}

extension SiteStrings {
  /// Why the way of counting changed, as a part of a sentence.
  func reason(of change: Indicator.MethodBreak) -> String {
    let reason = change.reason[language]
    return reason.hasSuffix(".") ? String(reason.dropLast()) : reason
  }

  /// The direction of the script, for charts.
  public var writingDirection: WritingDirection { direction == "rtl" ? .rightToLeft : .leftToRight }
}
