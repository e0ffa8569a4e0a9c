import Diagnostics
import Ground
import Model

extension Rule { static let threadSteps = Rule("thread-steps") }

/// `thread-steps`: a thread leads through at least two actions, in the order of their contracts, says
/// what shows that each goes on with the ones before, and no action comes twice in it.
///
/// A thread is read from the past to the present, and its reader must be able to judge each link. An
/// action may belong to several threads: one that joins two promises goes on with both.
struct ThreadSteps {
  /// The first day of each contract, where it is known.
  let starts: [Contract.ID: Day]

  func check(_ threads: [ThreadDraft], into diagnostics: inout [Diagnostic]) {
    for thread in threads {
      checkCount(thread, into: &diagnostics)
      checkEvidence(thread, into: &diagnostics)
      checkOrder(thread, into: &diagnostics)
      checkRepetition(thread, into: &diagnostics)
    }
  }
}

extension ThreadSteps {
  private func checkCount(_ thread: ThreadDraft, into diagnostics: inout [Diagnostic]) {
    guard thread.steps.count < 2 else { return }
    diagnostics.append(
      Diagnostic(
        .threadSteps, at: thread.stepsLocation,
        "un fil d’action relie au moins deux actions, celui-ci n’en a qu’une",
        "an action thread links two actions at least, this one has only one",
        help: "ajoutez l’étape qui manque, ou supprimez ce fil",
        "add the step that is missing, or remove this thread"))
  }

  private func checkEvidence(_ thread: ThreadDraft, into diagnostics: inout [Diagnostic]) {
    for step in thread.steps.dropFirst() where step.value.link == nil {
      diagnostics.append(
        Diagnostic(
          .threadSteps, at: step.action,
          "rien ne dit pourquoi l’action \(quoted(step.value.action.rawValue)) appartient à ce fil",
          "nothing says why the action \(quoted(step.value.action.rawValue)) belongs to"
            + " this thread",
          help: "ajoutez 'certainty: same-title', 'similar' ou 'inferred', et 'evidence'\u{A0}:"
            + " ce qui le montre dans les documents",
          "add 'certainty: same-title', 'similar' or 'inferred', and 'evidence': what"
            + " shows it in the documents"))
    }
  }

  private func checkOrder(_ thread: ThreadDraft, into diagnostics: inout [Diagnostic]) {
    for (earlier, later) in zip(thread.steps, thread.steps.dropFirst()) {
      guard let first = starts[earlier.value.contract], let second = starts[later.value.contract],
        second < first
      else { continue }
      diagnostics.append(outOfOrder(later, starting: second, after: earlier, starting: first))
    }
  }

  private func outOfOrder(
    _ later: ThreadDraft.Step, starting second: Day, after earlier: ThreadDraft.Step,
    starting first: Day
  ) -> Diagnostic {
    let (own, other) = (later.value.contract.rawValue, earlier.value.contract.rawValue)
    return Diagnostic(
      .threadSteps, at: later.contract,
      "le contrat \(quoted(own)), qui commence le \(second.words.french), vient après"
        + " \(quoted(other)), qui commence le \(first.words.french)",
      "the contract \(quoted(own)), which starts on \(second.words.english), comes after"
        + " \(quoted(other)), which starts on \(first.words.english)",
      help: "écrivez les étapes de la plus ancienne à la plus récente",
      "write the steps from the oldest to the most recent")
  }

  private func checkRepetition(_ thread: ThreadDraft, into diagnostics: inout [Diagnostic]) {
    let actions = thread.steps.map { step in
      Located([step.value.action.rawValue, step.value.contract.rawValue], at: step.action)
    }
    diagnostics += actions.repeated().map { step, earlier in
      let (action, contract) = (quoted(step.value[0]), quoted(step.value[1]))
      return Diagnostic(
        .threadSteps, at: step.location,
        "l’action \(action) du contrat \(contract) est déjà dans ce fil",
        "the action \(action) of the contract \(contract) is in this thread already",
        note: Diagnostic.Note(
          "elle est déjà écrite ici", "it is already written here", at: earlier),
        help: "gardez une seule de ces deux étapes", "keep one of these two steps only")
    }
  }
}
