import Model
import Templates

/// Something a party owes, and where it stands.
struct ObligationView: TemplateView {
  let id: String
  let title: Markup
  let text: Markup
  let owedBy: Markup
  let standing: String
  /// The class of the standing: `done`, `late`, `upcoming`, `open`.
  let standingKind: String
  let note: Markup?
  let evidence: LinkView?
  let source: SourceView

  init(_ obligation: Obligation, of contract: Contract, _ context: PageContext) {
    let standing = contract.standing(of: obligation, on: context.options.day)
    let parties = contract.parties.filter { obligation.owedBy.contains($0.id) }
    id = obligation.id.rawValue
    title = context.markup(obligation.title)
    text = context.words(obligation.text)
    owedBy = context.list(parties.map(\.name))
    self.standing = Sentences(context: context, contract: contract).standing(standing)
    standingKind = ObligationView.kind(standing)
    note = obligation.fulfilment?.note.map(context.words)
    evidence = obligation.fulfilment?.document.map { document in
      LinkView(
        title: context.markup(context.document(document).title),
        href: context.href(to: .document(document)), isCurrent: false)
    }
    source = context.view(obligation.source)
  }

  private static func kind(_ standing: ObligationStanding) -> String {
    switch standing {
    case .fulfilled, .keptInBudget: "done"
    case .overdue, .notKeptInBudget: "late"
    case .results(let missing, let published):
      missing.isEmpty ? (published.isEmpty ? "upcoming" : "done") : "late"
    case .upcoming: "upcoming"
    case .once, .continuous, .yearly, .conditional: "open"
    }
  }
}
