import Model
import Presentation
import Templates
import Words

/// One action of a thread: where it stands, and how sure it is that it goes on from the one before.
struct ThreadStepView: TemplateView {
  let contract: LinkView
  let action: LinkView
  let period: String
  /// What the certainty is about: the action before, which may be of the same contract.
  let relation: String
  let certainty: String?
  /// The class of the certainty: `same-title`, `similar`, `inferred`.
  let certaintyKind: String
  let evidence: Markup?
  /// What the steps of its contract cost beside those of the contract before.
  let budget: String?

  /// The steps of a thread in its order.
  static func all(of thread: Model.Thread, _ context: PageContext) -> [ThreadStepView] {
    zip(thread.steps, [nil] + thread.steps).map { step, previous in
      ThreadStepView(step, after: previous, context)
    }
  }

  private init(
    _ step: Model.Thread.Step, after previous: Model.Thread.Step?, _ context: PageContext
  ) {
    contract = context.link(to: .contract(step.contract))
    action = context.link(to: .action(step.contract, step.action))
    period = context.strings.text(context.contract(step.contract).period)
    relation = context.strings.text(
      previous?.contract == step.contract ? .threadParallel : .threadCertainty)
    certainty = step.link.map { context.strings.text($0.certainty) }
    certaintyKind = step.link?.certainty.rawValue ?? ""
    budget =
      previous.map(\.contract) == step.contract
      ? nil : context.site.succession(to: step.action, in: step.contract).map(context.sequel)
    evidence = step.link.map { context.words($0.evidence) }
  }
}
