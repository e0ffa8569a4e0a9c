import Model
import Templates

/// The page of everything that the site does not say yet.
struct MissingPage: TemplateView {
  /// What is missing, in one sentence that leads to where it is missing.
  struct Item: TemplateView {
    let text: String
    let href: String

    static var fields: [TemplateField<Item>] {
      [.text("text") { $0.text }, .text("href") { $0.href }]
    }
  }

  /// What is missing of one contract or of one kind.
  struct Chapter: TemplateView {
    let title: String
    let items: [Item]

    static var fields: [TemplateField<Chapter>] {
      [.text("title") { $0.title }, .views("items") { $0.items }]
    }
  }

  let page: PageView
  let title: Markup
  let asOf: String
  let nothing: String
  let chapters: [Chapter]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionMissing),
      freshness: Freshness(complete: context.site)
    )
    title = Markup(escaping: context.title(of: context.destination).text)
    asOf = context.strings.format.date(context.options.day)
    nothing = context.strings.text(.missingNothing)
    let sentences = MissingSentences(context: context)
    chapters = sentences.chapters.map { chapter in
      let items = chapter.items.map { Item(text: $0.text, href: sentences.href(of: $0.gap)) }
      return Chapter(title: chapter.title, items: items)
    }
  }

  static var fields: [TemplateField<MissingPage>] {
    [
      .view("page") { $0.page },
      .markup("title") { $0.title },
      .text("asOf") { $0.asOf },
      .text("nothing") { $0.nothing },
      .views("chapters") { $0.chapters },
      .flag("hasChapters") { !$0.chapters.isEmpty },
    ]
  }
}
