import Model
import Presentation
import Templates

/// One of those who signed a contract.
struct PartyView: TemplateView {
  let name: Markup
  let representative: Markup?
  let role: Markup?
  let source: SourceView

  init(_ party: Party, _ context: PageContext) {
    name = context.words(party.name)
    representative = party.representative.map(context.words)
    role = party.role.map(context.words)
    source = context.view(party.source)
  }
}
