import Markdown
import Model
import Presentation
import Templates
import Words

/// What was done of an action over the period of a report, as a part of a page.
struct ActionAccountView: TemplateView {
  /// The words over it, which name its years where the contract has others.
  let title: String
  let body: Markup
  let sources: [SourceView]

  /// Shows an account; its headings stand `levelsDown` levels under those it was written with.
  init(
    _ account: Action.Account, of action: Action, in contract: Contract, levelsDown: Int,
    _ context: PageContext
  ) {
    let years = contract.years.filter(contract.report(account.report).covers)
    title =
      years == contract.years
      ? context.strings.text(.actionDone)
      : context.strings.text(.actionDoneIn(years: context.strings.text(years: years)))
    body = ProseRenderer(context: context, contract: contract).markup(
      account.texts[context.language].body, in: account.texts.language(for: context.language),
      placed: TextPlacement(
        levelsDown: levelsDown, prefix: "done-\(action.id.rawValue)-\(account.report.rawValue)-"))
    sources = context.views([account.source])
  }
}
