import Charts
import Model
import Presentation
import Words

/// What the card of a page says: its title, one figure, and what the figure means.
struct PageCard: Sendable {
  /// What the page is part of; nothing where the site's name says it.
  let context: String?
  /// The title of the page.
  let title: String
  /// The figure, the words for why there is none, or a small chart.
  let highlight: SharingCard.Highlight
  /// What the figure means.
  let words: String
}

extension PageCard {
  /// A page about money.
  init(of money: MoneyCard, in context: String, _ page: PageContext) {
    self.init(
      context: context, title: page.title(of: page.destination).text,
      highlight: .value(money.value), words: money.words)
  }

  /// A page about the indicators of a contract: how many there are, and what is known of them.
  init(counting contract: Contract, words: String?, _ page: PageContext) {
    let count = page.strings.text(.countIndicators(count: contract.indicators.count))
    self.init(
      context: page.site.identity.territory[page.language],
      title: page.title(of: page.destination).text, highlight: .value(count),
      words: words ?? page.about(contract).determined)
  }

  /// A page about a thread: its years, and what it says.
  init(of thread: Model.Thread, _ page: PageContext) {
    let figure = ThreadFigure(context: page, thread: thread)
    self.init(
      context: page.strings.text(.titleThreads), title: page.title(of: page.destination).text,
      highlight: .value(page.strings.text(years: figure.years.map(\.year))), words: figure.headline)
  }
}
