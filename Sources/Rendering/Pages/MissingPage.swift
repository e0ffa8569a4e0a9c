import Model
import Templates

/// The page of everything that the site does not say yet.
struct MissingPage: TemplateView {
  /// What is missing of one contract or of one kind.
  struct Chapter: TemplateView {
    let title: String
    let groups: [MissingGroupView]
  }

  let page: PageView
  let title: Markup
  let lead: String
  let nothing: String
  let chapters: [Chapter]

  init(_ context: PageContext) {
    page = context.frame(
      description: context.strings.text(.descriptionMissing),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    lead = context.strings.text(
      .missingLead,
      [
        "count": context.strings.format.number(Int64(context.site.documents.count)),
        "date": context.strings.format.date(context.options.day),
      ], agreeingWith: context.site.documents.count)
    nothing = context.strings.text(.missingNothing)
    chapters = MissingSentences(context: context).chapters.map { chapter in
      Chapter(title: chapter.title, groups: chapter.groups.map { MissingGroupView($0, context) })
    }
  }
}
