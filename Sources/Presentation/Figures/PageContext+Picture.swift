public import Charts
import Model
import Words

extension PageContext {
  /// The path of the picture that belongs to the page of a chart.
  public var picturePath: String { String(path.dropLast("html".count)) + "svg" }

  /// Where a chart comes from, as it is said under it.
  public func credits(of sheet: ChartSheet) -> String {
    strings.text(
      .chartCredits(
        source: strings.format.list(sheet.documents.map { $0.title[language] }),
        site: site.identity.name[language], dates: dates(of: sheet),
        licence: site.identity.licence.name[language]))
  }

  /// A chart as a file of its own, with its title, source, licence and date under it, whether the
  /// site is an official one, and the address of its page once the site has one.
  public func picture(of sheet: ChartSheet, stylesheet: ChartStylesheet) -> [UInt8] {
    let credits = Credits(
      title: title(of: destination).text,
      lines: [
        sheet.headline, credits(of: sheet),
        site.identity.isOfficial ? nil : strings.text(.layoutUnofficial), address,
      ].compactMap(\.self))
    var bytes: [UInt8] = []
    StandaloneSVG(picture: sheet.picture, credits: credits, stylesheet: stylesheet).append(
      to: &bytes)
    return bytes
  }
}
