import Charts
import Model
import Presentation
import Publishing
import Templates
import Words

/// The page of a chart of a contract.
struct ChartKind: ChartedPage {
  let contract: Contract.ID
  let subject: ChartSubject

  static func all(of site: Site) -> [Self] {
    site.contracts.flatMap { contract in
      ChartSubject.all(of: contract).map { Self(contract: contract.id, subject: $0) }
    }
  }

  var destination: Destination { .chart(contract, subject) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    let folder = strings.folder(of: contract) + "/" + strings.text(.pathCharts)
    return folder + "/" + subject.name(strings)
  }

  func title(_ context: PageContext) -> PageTitle {
    subject.title(of: context.contract(contract), context)
  }

  func parents(in site: Site) -> [Destination] {
    [.contract(contract), subject.isAboutIndicators ? .indicators(contract) : .budget(contract)]
  }

  func card(_ context: PageContext) -> PageCard {
    let contract = context.contract(contract)
    switch subject {
    case .indicator(let id): return context.about(contract).card(contract.indicator(id))
    case .indicators: return PageCard(counting: contract, words: nil, context)
    case .budgetByYear, .budgetByAction, .stages:
      return PageCard(
        of: MoneyCard(context, contract, BudgetSlice()),
        in: context.site.identity.territory[context.language], context)
    }
  }

  func sheet(_ context: PageContext) -> ChartSheet {
    context.sheet(subject, of: context.contract(contract))
  }
}

/// The page of the chart of a thread.
struct ThreadChartKind: ChartedPage {
  let thread: Model.Thread.ID

  static func all(of site: Site) -> [Self] { site.chartedThreads.map { Self(thread: $0.id) } }

  var destination: Destination { .threadChart(thread) }
  func path(in site: Site, _ strings: SiteStrings) -> String {
    "\(strings.text(.pathThreads))/\(strings.text(.pathCharts))/\(thread.rawValue)"
  }

  func title(_ context: PageContext) -> PageTitle {
    let title = context.title(of: .thread(thread))
    return PageTitle(
      text: context.strings.text(.captionThread(thread: title.text)), language: title.language)
  }

  func parents(in site: Site) -> [Destination] { [.threads, .thread(thread)] }

  func card(_ context: PageContext) -> PageCard {
    PageCard(of: context.site.known(thread), context)
  }

  func sheet(_ context: PageContext) -> ChartSheet { context.sheet(of: context.site.known(thread)) }
}

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
    page = context.frame(description: sheet.headline)
    self.title = context.markup(title.text, in: title.language)
    self.figure = sheet.view(on: context)
    picture = RelativePath.link(from: context.path, to: context.picturePath)
    let site = context.site.identity.name[context.language]
    let dates = context.dates(of: sheet)
    citation = context.strings.text(
      context.address.map {
        .chartCitation(title: title.text, site: site, dates: dates, address: $0)
      } ?? .chartCitationWithoutAddress(title: title.text, site: site, dates: dates))
    credits = context.credits(of: sheet)
    let height = context.chartFrame.height(of: sheet.picture)
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
