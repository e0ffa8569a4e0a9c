import Charts
import Model
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

extension PageContext {
  /// What the card of this page says, which has one of its own.
  var card: PageCard {
    let territory = site.identity.territory[language]
    let title = title(of: destination).text
    switch destination {
    case .contract(let id):
      return card(title, in: territory, MoneyCard(self, contract(id), BudgetSlice()))
    case .action(let id, let action):
      let slice = BudgetSlice(action: action)
      return card(title, in: contractTitle(id), MoneyCard(self, contract(id), slice))
    case .chart(let id, .indicator(let indicator)):
      return IndicatorCard(context: self, contract: contract(id)).card(
        contract(id).indicator(indicator))
    case .chart(let id, .indicators):
      return counting(title, in: territory, contract(id), words: nil)
    case .chart(let id, _):
      return card(title, in: territory, MoneyCard(self, contract(id), BudgetSlice()))
    case .report(let id, let report):
      let covered = contract(id).covered(by: contract(id).report(report))
      let progress = SiteParts(context: self, contract: covered).progressCount
      return counting(title, in: territory, covered, words: progress)
    case .thread(let id), .threadChart(let id):
      let figure = ThreadFigure(context: self, thread: thread(id))
      return PageCard(
        context: strings.text(.titleThreads), title: title,
        highlight: .value(strings.text(years: site.years(of: thread(id)).map(\.year))),
        words: figure.headline)
    default:
      return PageCard(
        context: territory, title: site.identity.name[language], highlight: .none,
        words: site.identity.description[language])
    }
  }

  private func contractTitle(_ id: Contract.ID) -> String { title(of: .contract(id)).text }

  private func card(_ title: String, in context: String, _ money: MoneyCard) -> PageCard {
    PageCard(context: context, title: title, highlight: .value(money.value), words: money.words)
  }

  /// How many indicators a contract has, and what is known of them.
  private func counting(
    _ title: String, in context: String, _ contract: Contract, words: String?
  ) -> PageCard {
    let sentences = Sentences(context: self, contract: contract)
    return PageCard(
      context: context, title: title,
      highlight: .value(strings.text(.countIndicators(count: contract.indicators.count))),
      words: words ?? sentences.determined)
  }
}
