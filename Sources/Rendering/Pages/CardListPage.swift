import Model
import Templates

/// A page that lists things of one kind, each as a card that leads to its own page.
struct CardListPage<Card: TemplateView>: TemplateView {
  let page: PageView
  let title: Markup
  let cards: [Card]

  init(_ context: PageContext, description: Phrase, cards: [Card]) {
    page = context.frame(
      description: context.strings.text(description), freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    self.cards = cards
  }
}

extension CardListPage<ThreadCardView> {
  /// The page that lists all threads.
  init(threadsOf context: PageContext) {
    self.init(
      context, description: .descriptionThreads,
      cards: context.site.threads.map { ThreadCardView($0, context) })
  }
}

extension CardListPage<UpdateCardView> {
  /// The page that lists all news.
  init(updatesOf context: PageContext) {
    self.init(
      context, description: .descriptionUpdates,
      cards: context.site.updates.map { UpdateCardView($0, context) })
  }
}
