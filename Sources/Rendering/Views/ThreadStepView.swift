import Model
import Templates

/// One action of a thread: where it stands, and how sure it is that it goes on from the one before.
struct ThreadStepView: TemplateView {
  let contract: LinkView
  let action: LinkView
  let period: String
  let certainty: String?
  /// The class of the certainty: `same-title`, `similar`, `inferred`.
  let certaintyKind: String
  let evidence: Markup?

  init(_ step: Model.Thread.Step, _ context: PageContext) {
    contract = context.link(to: .contract(step.contract))
    action = context.link(to: .action(step.contract, step.action))
    period = context.strings.text(context.contract(step.contract).action(step.action).period)
    certainty = step.link.map { context.strings.text($0.certainty) }
    certaintyKind = step.link?.certainty.rawValue ?? ""
    evidence = step.link.map { context.markup($0.evidence) }
  }

  static var fields: [TemplateField<ThreadStepView>] {
    [
      .view("contract") { $0.contract },
      .view("action") { $0.action },
      .text("period") { $0.period },
      .optionalText("certainty") { $0.certainty },
      .text("certaintyKind") { $0.certaintyKind },
      .optionalMarkup("evidence") { $0.evidence },
    ]
  }
}
