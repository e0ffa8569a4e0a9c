import Charts
import Model
import Templates

/// A chart on a page of its own, to be linked, cited and shown inside other pages.
///
/// The page needs no script, so it also works in a sandboxed frame.
struct ChartPage: TemplateView {
  let page: PageView
  let title: Markup
  let figure: FigureView
  let picture: String
  let citation: String
  let frame: String?
  let credits: String

  init(_ context: PageContext, _ sheet: ChartSheet) {
    let title = context.title(of: context.destination)
    page = context.frame(description: sheet.headline, freshness: Freshness(complete: context.site))
    self.title = context.markup(title.text, in: title.language)
    let drawn = ChartPicture(sheet.chart)
    self.figure = sheet.view(of: drawn)
    picture = RelativePath.link(from: context.path, to: context.picturePath)
    let site = context.site.identity.name[context.language]
    let cited = ["title": title.text, "site": site, "dates": context.dates(of: sheet)]
    citation =
      context.address.map { address in
        context.strings.text(.chartCitation, cited.merging(["address": address]) { $1 })
      } ?? context.strings.text(.chartCitationUnaddressed, cited)
    credits = context.credits(of: sheet)
    let unofficial =
      context.site.identity.isOfficial ? nil : context.strings.text(.layoutUnofficial)
    let height = ChartFrame(
      words: (
        site: ([site] + [unofficial].compactMap(\.self)).joined(separator: " – "),
        title: title.text, headline: sheet.headline
      ), source: credits, picture: drawn
    ).height
    frame = context.address.map { address in
      "<iframe src=\"\(ChartPage.attribute(address))\" title=\"\(ChartPage.attribute(title.text))\""
        + " sandbox=\"allow-downloads\" width=\"100%\" height=\"\(height)\"></iframe>"
    }
  }

  /// A text as it stands in a quoted attribute of the code that a reader copies.
  private static func attribute(_ text: String) -> String {
    String(decoding: Markup(escaping: text).bytes, as: UTF8.self)
  }
}
