import Model
import Templates

/// The page of what disagrees and what is missing.
struct DiscrepanciesPage: TemplateView {
  let page: PageView
  let title: Markup
  let chapters: [DiscrepancyChapterView]
  let missing: [MissingGroupView]
  let asOf: String
  let nothing: String

  init(_ context: PageContext, _ contract: Contract) {
    page = context.frame(
      description: context.strings.text(
        .descriptionDiscrepancies, ["contract": context.title(of: .contract(contract.id)).text]),
      freshness: Freshness(complete: context.site))
    title = Markup(escaping: context.title(of: context.destination).text)
    chapters = DiscrepancyChapterView.all(of: contract, context)
    missing = MissingSentences(context: context).groups(of: contract).map {
      MissingGroupView($0, context)
    }
    nothing = context.strings.text(.missingNothing)
    asOf = context.strings.format.date(context.options.day)
  }
}
