import Diagnostics
import Ground
import Model

extension Rule { static let repeatedName = Rule("repeated-name", .warning) }

/// `repeated-name`: what has two identifiers has two names: terms, documents, priority areas, actions, funders, the
/// indicators of an action.
///
/// A warning: a reader sees the same words twice and cannot tell which is which. One of the two was most often
/// added though the other was there already.
struct RepeatedName: Sendable {
  let ledger: Ledger

  /// Checks the names of what has been read, each in the original language.
  func check(
    terms: [Term], documents: [Document], contracts: [Contract],
    into diagnostics: inout [Diagnostic]
  ) {
    check(
      terms.map { (Subject(.term, $0.id.rawValue, in: nil), $0.term.original) }, into: &diagnostics)
    check(
      documents.map { (Subject(.document, $0.id.rawValue, in: nil), $0.title.original) },
      into: &diagnostics)
    diagnostics += Workers.map(contracts) { contract in
      var found: [Diagnostic] = []
      check(contract, into: &found)
      return found
    }.joined()
  }

  private func check(_ contract: Contract, into diagnostics: inout [Diagnostic]) {
    let id = contract.id
    check(
      contract.areas.map { (Subject(.area, $0.id.rawValue, in: id), $0.title.original) },
      into: &diagnostics)
    check(
      contract.actions.map { (Subject(.action, $0.id.rawValue, in: id), $0.texts.original.title) },
      into: &diagnostics)
    check(
      contract.budget.funders.map { (Subject(.funder, $0.id.rawValue, in: id), $0.name.original) },
      into: &diagnostics)
    check(
      contract.indicators.map {
        (Subject(.indicator, $0.id.rawValue, in: id), "\($0.action.rawValue): \($0.label.original)")
      }, into: &diagnostics)
  }

  private func check(
    _ named: [(subject: Subject, name: String)], into diagnostics: inout [Diagnostic]
  ) {
    var first: [String: Subject] = [:]
    for (subject, name) in named {
      let key = name.lowercased()
      guard let earlier = first[key] else {
        first[key] = subject
        continue
      }
      guard let place = ledger.place(of: subject) else { continue }
      let words = quoted(name.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? name)
      diagnostics.append(
        Diagnostic(
          .repeatedName, at: place,
          "\(quoted(subject.name)) et \(quoted(earlier.name)) portent le même nom, \(words)",
          "\(quoted(subject.name)) and \(quoted(earlier.name)) bear the same name, \(words)",
          note: ledger.place(of: earlier).map {
            Diagnostic.Note("l’autre est ici", "the other stands here", at: $0)
          }, help: "supprimez l’un des deux s’ils sont une même chose, ou distinguez leurs noms",
          "remove one of the two if they are the same thing, or tell their names apart"))
    }
  }
}
