import Model
import Templates

/// The page that lists all news.
struct UpdatesPage: TemplateView {
  let page: PageView
  let title: Markup
  let updates: [UpdateCardView]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionUpdates),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: .updates).text)
    updates = context.site.updates.map { UpdateCardView($0, context) }
  }

  static var fields: [TemplateField<UpdatesPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .views("updates") { $0.updates },
    ]
  }
}
