import Model
import Templates

/// The page that lists all threads.
struct ThreadsPage: TemplateView {
  let page: PageView
  let title: Markup
  let threads: [ThreadCardView]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionThreads),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: .threads).text)
    threads = context.site.threads.map { ThreadCardView($0, context) }
  }

  static var fields: [TemplateField<ThreadsPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .views("threads") { $0.threads },
    ]
  }
}
