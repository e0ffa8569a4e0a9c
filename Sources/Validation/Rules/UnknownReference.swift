import Diagnostics
import Layout
import Loading
import Model

extension Rule { static let unknownReference = Rule("unknown-reference") }

/// `unknown-reference`: what the content refers to by its identifier exists.
///
/// Broken references in the blocks of a text are told as `invalid-figure`.
enum UnknownReference {
  static func check(
    _ ledger: Ledger, _ withholding: Withholding, into diagnostics: inout [Diagnostic]
  ) {
    let unknown = ledger.references.filter { !ledger.mayDeclare($0.subject) }
    guard !unknown.isEmpty else { return }
    let misnamed = MisnamedThing.all(unknown, in: ledger)
    diagnostics += misnamed.map(\.diagnostic)
    for subject in misnamed.map(\.wanted) { ledger.noteMisnamed(subject) }
    var names: [Subject.Space: [String]] = [:]
    for (index, reference) in unknown.enumerated() where !ledger.isMisnamed(reference.subject) {
      // Nobody reads more than the first of very many repairs.
      let space = reference.subject.space
      let known = index < 100 ? names[space] ?? ledger.names(in: space) : []
      names[space] = known
      diagnostics.append(
        diagnostic(
          reference, names: known,
          note: WithheldReference.note(of: reference.subject, in: withholding)))
    }
  }

  private static func diagnostic(
    _ reference: Reference, names: [String], note: Diagnostic.Note?
  ) -> Diagnostic {
    let kind = reference.subject.kind
    let written = reference.subject.name
    let folder =
      reference.subject.space.contract.map { ContentLayout.contract($0.rawValue) } ?? "Content"
    let place = "\(folder)/\(kind.place)"
    return Diagnostic(
      reference.rule, at: reference.location,
      "\(kind.none.french) n’a l’identifiant \(quoted(written))",
      "\(kind.none.english) has the identifier \(quoted(written))", note: note,
      help: .choose(
        written, among: note == nil ? names : [],
        or: Message(
          "créez ce qui manque dans \(quoted(path: place)), ou retirez ce qui en parle ici",
          "create what is missing in \(quoted(path: place)), or remove what tells of it here")))
  }

  /// What is said of a sub-area that belongs to another area.
  static func subArea(_ id: Located<String>, area: String, possible: [String]) -> Diagnostic {
    let otherwise = Message(
      "corrigez 'area', ou retirez 'sub-area'", "correct 'area', or remove 'sub-area'")
    return Diagnostic(
      .unknownReference, at: id.location,
      "le sous-axe \(quoted(id.value)) n’appartient pas à l’axe \(quoted(area))",
      "the sub-area \(quoted(id.value)) does not belong to the priority area \(quoted(area))",
      help: .choose(id.value, among: possible, or: otherwise))
  }
}
