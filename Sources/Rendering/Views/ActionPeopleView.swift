import Model
import Templates

/// Whom an action is for, when and where it runs, who leads it and who takes part.
struct ActionPeopleView: TemplateView {
  let audience: [TextView]
  /// When the action runs, where the document says so.
  let period: String?
  let territory: [TextView]
  let lead: [TextView]
  let carriedOutBy: [TextView]
  let partners: [TextView]

  init(_ action: Action, _ context: PageContext) {
    let text = action.texts[context.language]
    let written = action.texts.language(for: context.language)
    let texts = { (items: [String]) in items.map { TextView(text: context.words($0, in: written)) }
    }
    audience = texts(text.audience)
    period = action.isPeriodStated ? context.strings.text(action.period) : nil
    territory = texts(text.territory)
    lead = texts(text.lead)
    carriedOutBy = texts(text.carriedOutBy)
    partners = texts(text.partners)
  }

  /// Whether nothing of all this is said.
  var isEmpty: Bool {
    period == nil && [audience, territory, lead, carriedOutBy, partners].allSatisfy(\.isEmpty)
  }

  static var fields: [TemplateField<ActionPeopleView>] {
    [
      .views("audience") { $0.audience }, .flag("hasAudience") { !$0.audience.isEmpty },
      .optionalText("period") { $0.period }, .views("territory") { $0.territory },
      .flag("hasTerritory") { !$0.territory.isEmpty }, .views("lead") { $0.lead },
      .flag("hasLead") { !$0.lead.isEmpty }, .views("carriedOutBy") { $0.carriedOutBy },
      .flag("hasCarriedOutBy") { !$0.carriedOutBy.isEmpty }, .views("partners") { $0.partners },
      .flag("hasPartners") { !$0.partners.isEmpty },
    ]
  }
}
