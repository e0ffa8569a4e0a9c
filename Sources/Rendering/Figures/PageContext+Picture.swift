import Charts
import Model

extension PageContext {
  /// The path of the picture that belongs to the page of a chart.
  var picturePath: String { String(path.dropLast("html".count)) + "svg" }

  /// A chart as a file of its own, with its title, source, licence and date under it.
  func picture(of subject: ChartSubject, in contract: Contract, stylesheet: String) -> [UInt8] {
    let figure = figure(subject, of: contract, id: "chart")
    let source = document(contract.source.document).title[language]
    let credits = Credits(
      title: title(of: .chart(contract.id, subject)).text,
      lines: [
        figure.headline,
        strings.text(
          .chartCredits,
          [
            "source": source, "site": site.identity.name[language],
            "licence": site.identity.licence.name[language],
            "date": strings.format.date(contract.updated),
          ]
        ),
      ]
    )
    var bytes: [UInt8] = []
    StandaloneSVG(chart: figure.chart, credits: credits, stylesheet: stylesheet)
      .append(to: &bytes)
    return bytes
  }
}
