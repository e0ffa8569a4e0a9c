import Model
import Presentation
import Templates
import Words

/// Whom an action is for, when and where it runs, who leads it and who takes part.
struct ActionPeopleView: TemplateView {
  let audience: Markup?
  /// When the action runs, where the document says so.
  let period: String?
  let territory: Markup?
  let lead: Markup?
  let carriedOutBy: Markup?
  let partners: Markup?

  /// Shows them; nothing where nothing of all this is said.
  init?(_ action: Action, _ context: PageContext) {
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    let line = { (items: [String]) in Self.line(items.map { context.words($0, in: written) }) }
    audience = line(text.audience)
    period = action.isPeriodStated ? context.strings.text(action.period) : nil
    territory = line(text.territory)
    lead = line(text.lead)
    carriedOutBy = line(text.carriedOutBy)
    partners = line(text.partners)
    guard
      period != nil
        || ![audience, territory, lead, carriedOutBy, partners].compactMap(\.self).isEmpty
    else { return nil }
  }

  /// Several things in one line; nothing where there is none.
  private static func line(_ items: [Markup]) -> Markup? {
    guard var line = items.first else { return nil }
    for item in items.dropFirst() {
      line.append(escaping: " · ")
      line.append(item)
    }
    return line
  }
}
