import Model
import Templates
import Words

/// Whom an action is for, when and where it runs, who leads it and who takes part.
struct ActionPeopleView: TemplateView {
  let audience: [Markup]
  /// When the action runs, where the document says so.
  let period: String?
  let territory: [Markup]
  let lead: [Markup]
  let carriedOutBy: [Markup]
  let partners: [Markup]

  /// Shows them; nothing where nothing of all this is said.
  init?(_ action: Action, _ context: PageContext) {
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    let texts = { (items: [String]) in items.map { context.words($0, in: written) } }
    audience = texts(text.audience)
    period = action.isPeriodStated ? context.strings.text(action.period) : nil
    territory = texts(text.territory)
    lead = texts(text.lead)
    carriedOutBy = texts(text.carriedOutBy)
    partners = texts(text.partners)
    guard
      period != nil || ![audience, territory, lead, carriedOutBy, partners].allSatisfy(\.isEmpty)
    else { return nil }
  }
}
