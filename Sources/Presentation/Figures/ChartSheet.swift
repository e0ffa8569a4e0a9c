public import Charts
import Ground
public import Model
import Tables
import Templates
import Words

/// A chart as it stands alone, on a page of its own and as a file, with what it comes from.
public struct ChartSheet: Sendable {
  /// The name of a chart and of its table on the chart's own page.
  private static let identifier = "chart"

  /// What it says, in a sentence.
  public let headline: String
  /// The chart.
  public let picture: ChartPicture
  /// The same data.
  let table: Table
  /// The documents of its data, each once, in the order in which the chart has them.
  let documents: [Document]
  /// When its data were last changed.
  let updated: Day
  /// The day on which results are judged, where it shows results.
  let asOf: Day?

  /// The chart as part of its own page.
  public func view(on page: PageContext) -> FigureView {
    FigureView(
      id: Self.identifier, headline: headline, drawing: Markup(drawing: picture.node),
      table: page.view(table, id: "table-\(Self.identifier)"), sheet: nil)
  }
}

extension PageContext {
  /// As of when the data of a chart stand, as a part of a sentence.
  public func dates(of sheet: ChartSheet) -> String {
    let date = strings.format.date(sheet.updated)
    guard let asOf = sheet.asOf else { return strings.text(.chartDates(date: date)) }
    return strings.text(.chartDatesOfResults(date: date, day: strings.format.date(asOf)))
  }

  /// The chart about a subject that the contract is known to have.
  public func sheet(_ subject: ChartSubject, of contract: Contract) -> ChartSheet {
    let figure = about(contract).figure(subject)
    return ChartSheet(
      headline: figure.headline, picture: figure.picture, table: figure.table,
      documents: [document(contract.source.document)], updated: contract.updated,
      asOf: subject.isAboutIndicators ? options.day : nil)
  }

  /// The chart that the thread is known to have, as new as the newest of its contracts.
  public func sheet(of thread: Model.Thread) -> ChartSheet {
    let figure = ThreadFigure(context: self, thread: thread)
    let contracts = thread.steps.map { contract($0.contract) }
    return ChartSheet(
      headline: figure.headline, picture: ChartPicture(figure.chart(id: ThreadFigure.identifier)),
      table: figure.table, documents: contracts.map(\.source.document).distinct().map(document),
      updated: contracts.map(\.updated).reduce(contracts[0].updated, max), asOf: nil)
  }
}
