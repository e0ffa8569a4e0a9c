public import Charts
import Ground
import Model
import Tables
import Templates
public import Words

/// A chart of a contract with its words and its data, before it becomes part of a page.
public struct ContractFigure: Sendable {
  /// What it shows.
  let subject: ChartSubject
  /// Its name on a page.
  let id: String
  /// What it says, in a sentence.
  let headline: String
  /// The chart, drawn.
  let picture: ChartPicture
  /// The same data.
  let table: Table

  init(subject: ChartSubject, id: String, headline: String, chart: any Chart, table: Table) {
    self.subject = subject
    self.id = id
    self.headline = headline
    self.picture = ChartPicture(chart)
    self.table = table
  }
}

extension ContractContext {
  /// A figure as part of this page, with a link to its own page; its table bears a name of the page's own
  /// where that is given.
  public func view(_ figure: ContractFigure, table name: String? = nil) -> FigureView {
    FigureView(
      id: figure.id, headline: figure.headline, drawing: Markup(drawing: figure.picture.node),
      table: context.view(figure.table, id: name ?? "table-\(figure.id)"),
      sheet: context.link(to: .chart(contract.id, figure.subject)))
  }

  /// The figure about a subject that the contract is known to have, under the name that it has on all
  /// pages.
  public func figure(_ subject: ChartSubject) -> ContractFigure {
    figure(subject, id: subject.identifier)
  }

  /// The figure about a subject that the contract is known to have, under a name that no other figure of
  /// the page has.
  ///
  /// It is drawn once for all pages of a language that show it under this name.
  public func figure(_ subject: ChartSubject, id: String) -> ContractFigure {
    // A report covers a part of a contract, which has figures of its own.
    guard contract === context.contract(contract.id) else { return drawn(subject, id: id) }
    let place = FigurePlace(contract: contract.id, subject: subject, id: id)
    return context.common.figures.held(for: place) {
      context.moved(to: .chart(contract.id, subject)).about(contract).drawn(subject, id: id)
    }
  }

  private func drawn(_ subject: ChartSubject, id: String) -> ContractFigure {
    switch subject {
    case .budgetByYear: BudgetFigure(self).byYear(id: id)
    case .budgetByAction: BudgetFigure(self).byAction(id: id)
    case .indicators: figureOfAllIndicators(id: id)
    case .indicator(let name): figure(contract.indicator(name), id: id)
    case .stages: StagesFigure(self).figure(id: id)
    }
  }
}

/// The figures of contracts in a language, for all pages that show them.
typealias FigureShelf = Shelf<FigurePlace, ContractFigure>

/// What a figure of a contract is found by.
struct FigurePlace: Hashable, Sendable {
  let contract: Contract.ID
  let subject: ChartSubject
  let id: String
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
