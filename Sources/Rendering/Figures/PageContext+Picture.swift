import Charts
import Model

extension PageContext {
  /// The path of the picture that belongs to the page of a chart.
  var picturePath: String { String(path.dropLast("html".count)) + "svg" }

  /// A chart as a file of its own, with its title, source, licence and date under it, and the
  /// address of its page once the site has one.
  func picture(of sheet: ChartSheet, stylesheet: String) -> [UInt8] {
    let credits = Credits(
      title: title(of: destination).text,
      lines: [
        sheet.headline,
        strings.text(
          .chartCredits,
          [
            "source": strings.format.list(sheet.documents.map { $0.title[language] }),
            "site": site.identity.name[language],
            "licence": site.identity.licence.name[language],
            "dates": dates(of: sheet),
          ]
        ),
      ] + [address].compactMap(\.self)
    )
    var bytes: [UInt8] = []
    StandaloneSVG(chart: sheet.chart, credits: credits, stylesheet: stylesheet)
      .append(to: &bytes)
    return bytes
  }
}
