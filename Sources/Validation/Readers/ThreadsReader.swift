import Consistency
import Diagnostics
import Layout
import Model
import Syntax

/// A thread with the places that its checks point at.
struct ThreadDraft {
  /// A step, with where its contract and its action are named.
  typealias Step = (value: Thread.Step, contract: SourceLocation, action: SourceLocation)

  let thread: Thread
  let steps: [Step]
  /// Where the steps are written.
  let stepsLocation: SourceLocation
}

extension Reading {
  /// The actions followed from contract to contract, in `threads.yml`.
  var threads: Expected<[ThreadDraft]> { .list(of: thread) }

  /// The same as they are read; none where there is no such file.
  func threads(into diagnostics: inout [Diagnostic]) -> [ThreadDraft]? {
    optional(ContentLayout.threads, threads, declaring: [.thread], nothing: [], into: &diagnostics)
  }

  private var thread: Expected<ThreadDraft> {
    .mapping(Message("le fil d’action", "the action thread")) { keys in
      let id: Thread.ID? = keys.required("id", identifier(.thread))
      let title = keys.required("title", label)
      let shortTitle = keys.optional("short-title", label.shortTitle)
      let summary = keys.required("summary", label)
      let steps = keys.required("steps", .nonEmptyList(of: step))
      let note = keys.optional("note", label)
      guard readWaiting(&keys), let id, let title, let summary, let steps else { return nil }
      let thread = Thread(
        id: id, title: title, shortTitle: shortTitle, summary: summary, steps: steps.map(\.value),
        note: note)
      return ThreadDraft(thread: thread, steps: steps, stepsLocation: keys.keyLocation("steps"))
    }
  }

  /// A step; the first of a thread may come without the evidence that it belongs to it.
  private var step: Expected<ThreadDraft.Step> {
    .mapping(Message("l’étape du fil", "the step of the thread")) { keys in
      let contract: Located<Contract.ID>? = keys.required("contract", locatedReference(.contract))
      let action: Located<Action.ID>? = keys.required("action", reference(.action, of: contract))
      let link = link(&keys)
      let indicators: [Located<Indicator.ID>]? = keys.optional(
        "indicators", .list(of: reference(.indicator, of: contract)))
      let scope = keys.optional("budget-of", label)
      let isLinkFaulty = link == nil && (keys.has("certainty") || keys.has("evidence"))
      guard let contract, let action, !isLinkFaulty else { return nil }
      let step = Thread.Step(
        contract: contract.value, action: action.value, link: link,
        indicators: indicators?.map(\.value), scope: scope)
      return (step, contract.location, action.location)
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

  /// A thing of the contract named beside it; of a contract that is not there, none is looked for.
  private func reference<Named>(
    _ kind: Subject.Kind, of contract: Located<Contract.ID>?
  ) -> Expected<Located<Identifier<Named>>> {
    guard let contract = contract?.value, contracts.contains(contract.rawValue) else {
      return Expected<Located<String>>.text.map { text in text.map { Identifier($0) } }.shaped(
        .text(TextForm(role: .refers(kind.rawValue))))
    }
    var reading = self
    reading.contract = contract
    return reading.locatedReference(kind)
  }
}
