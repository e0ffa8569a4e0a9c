import Diagnostics

/// `unknown-reference`: what the content refers to by its identifier exists.
///
/// Broken references in the blocks of a text are told as `invalid-figure`.
enum UnknownReference {
  static func check(_ ledger: Ledger, into diagnostics: inout [Diagnostic]) {
    for reference in ledger.references where !ledger.mayDeclare(reference.name) {
      diagnostics.append(diagnostic(reference, names: ledger.names(in: reference.name.space)))
    }
  }

  private static func diagnostic(_ reference: Reference, names: [String]) -> Diagnostic {
    let kind = reference.name.space.kind
    let written = reference.name.identifier
    let folder = reference.name.space.contract.map { ContentLayout.contract($0) } ?? "Content"
    let place = "\(folder)/\(kind.place)"
    return Diagnostic(
      reference.rule,
      Message(
        french: "\(kind.none.french) n’a l’identifiant \(quoted(written))",
        english: "\(kind.none.english) has the identifier \(quoted(written))"),
      at: reference.location,
      help: .choose(
        written, among: names,
        or: Message(
          french: "créez ce qui manque dans \(quoted(place))",
          english: "create what is missing in \(quoted(place))")))
  }

  /// What is said of a sub-area that belongs to another area.
  static func subArea(_ id: Located<String>, area: String, possible: [String]) -> Diagnostic {
    let otherwise = Message(
      french: "corrigez 'area', ou retirez 'sub-area'",
      english: "correct 'area', or remove 'sub-area'")
    return Diagnostic(
      .unknownReference,
      Message(
        french: "le sous-axe \(quoted(id.value)) n’appartient pas à l’axe \(quoted(area))",
        english:
          "the sub-area \(quoted(id.value)) does not belong to the priority area \(quoted(area))"),
      at: id.location, help: .choose(id.value, among: possible, or: otherwise))
  }
}
