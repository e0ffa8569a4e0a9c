import Diagnostics
import Model
import Syntax

/// A thread with the places that its checks point at.
struct ThreadDraft {
  /// One action of it.
  struct Step {
    let contract: Located<Contract.ID>
    let action: Located<Action.ID>
    let link: Thread.Link?
    let indicators: [Indicator.ID]?
    let scope: Localized<String>?
  }

  let thread: Thread
  let steps: [Step]
  /// Where the steps are written.
  let stepsLocation: SourceLocation
}

extension Reading {
  /// The actions followed from contract to contract, in `threads.yml`.
  var threads: Expected<[ThreadDraft]> { .list(of: thread) }

  private var thread: Expected<ThreadDraft> {
    .mapping(Message("le fil d’action", "the action thread")) { keys in
      let id: Thread.ID? = keys.required("id", identifier(.thread))
      let title = keys.required("title", label)
      let summary = keys.required("summary", label)
      let steps = keys.required("steps", .nonEmptyList(of: step))
      let note = keys.optional("note", label)
      if id == nil { markUncertain(.thread) }
      guard let id, let title, let summary, let steps else { return nil }
      return ThreadDraft(
        thread: Thread(
          id: id, title: title, summary: summary,
          steps: steps.map { step in
            Thread.Step(
              contract: step.contract.value, action: step.action.value, link: step.link,
              indicators: step.indicators, scope: step.scope)
          }, note: note), steps: steps, stepsLocation: keys.keyLocation("steps"))
    }
  }

  /// A step; the first of a thread may come without the evidence that it belongs to it.
  private var step: Expected<ThreadDraft.Step> {
    .mapping(Message("l’étape du fil", "the step of the thread")) { keys in
      let contract: Located<Contract.ID>? = keys.required("contract", locatedReference(.contract))
      let action = keys.required("action", action(of: contract?.value))
      let link = link(&keys)
      let indicators = keys.optional(
        "indicators", .nonEmptyList(of: indicator(of: contract?.value)))
      let scope = keys.optional("budget-of", label)
      let isLinkFaulty = link == nil && (keys.has("certainty") || keys.has("evidence"))
      guard let contract, let action, !isLinkFaulty else { return nil }
      return ThreadDraft.Step(
        contract: contract, action: action, link: link, indicators: indicators, scope: scope)
    }
  }

  /// Why an action belongs to the thread: certainty and evidence, one never without the other.
  private func link(_ keys: inout MappingReader) -> Thread.Link? {
    let choice = Expected<Located<Thread.Certainty>>.choice(of: Thread.Certainty.self)
    let certainty =
      keys.has("evidence") ? keys.required("certainty", choice) : keys.optional("certainty", choice)
    let evidence =
      keys.has("certainty") ? keys.required("evidence", label) : keys.optional("evidence", label)
    guard let certainty, let evidence else { return nil }
    return Thread.Link(certainty: certainty.value, evidence: evidence)
  }

  /// An action of the contract named beside it; of a contract that is not there, none is looked for.
  private func action(of contract: Contract.ID?) -> Expected<Located<Action.ID>> {
    guard let contract, contracts.contains(contract.rawValue) else {
      return Expected<Located<String>>.text.map { text in text.map { Action.ID($0) } }
    }
    var reading = self
    reading.contract = contract
    return reading.locatedReference(.action)
  }

  /// An indicator of the contract named beside it; of a contract that is not there, none is looked for.
  private func indicator(of contract: Contract.ID?) -> Expected<Indicator.ID> {
    guard let contract, contracts.contains(contract.rawValue) else {
      return Expected<Located<String>>.text.map { Indicator.ID($0.value) }
    }
    var reading = self
    reading.contract = contract
    return reading.reference(.indicator)
  }
}
