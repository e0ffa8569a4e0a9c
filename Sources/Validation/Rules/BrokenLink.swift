import Diagnostics
import Ground
import Markdown

/// `broken-link`: every link of a text leads to something that exists.
enum BrokenLink {
  static func diagnostic(
    _ kind: ReferenceKind, _ written: Located<String>, names: [String]
  ) -> Diagnostic {
    let words = words(kind)
    let word = kind.rawValue
    let meant = Spelling.closest(to: written.value, in: names).map { "\(word):\($0)" }
    let otherwise = Message(
      french: "corrigez l’identifiant, ou retirez le lien",
      english: "correct the identifier, or remove the link")
    let isShort = !names.isEmpty && names.count <= 12
    return Diagnostic(
      .brokenLink,
      Message(
        french: "ce lien ne mène nulle part\u{A0}: \(words.french) n’a l’identifiant"
          + " \(quoted(written.value))",
        english: "this link leads nowhere: \(words.english) has the identifier"
          + " \(quoted(written.value))"), at: written.location,
      notes: isShort && meant == nil
        ? [
          Diagnostic.Note(
            Message(
              french: "identifiants possibles\u{A0}: \(quoted(names))",
              english: "possible identifiers: \(quoted(names))"))
        ] : [], help: meant.map { .didYouMean($0) } ?? otherwise)
  }

  /// What is said of an image of a document that has no file.
  static func withoutFile(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      Message(
        french: "le document \(quoted(written.value)) n’a pas de fichier à montrer",
        english: "the document \(quoted(written.value)) has no file to show"), at: written.location,
      help: Message(
        french:
          "déposez l’image dans 'Content/documents' et nommez-la avec 'file' dans documents.yml",
        english: "put the image into 'Content/documents' and name it with 'file' in documents.yml"))
  }

  private static func words(_ kind: ReferenceKind) -> Message {
    switch kind {
    case .action: NameKind.action.none
    case .area: NameKind.area.none
    case .contract, .budget, .indicators: NameKind.contract.none
    case .page: NameKind.page.none
    case .indicator: NameKind.indicator.none
    case .figure: NameKind.figure.none
    case .document: NameKind.document.none
    case .term: NameKind.term.none
    case .discrepancy: NameKind.discrepancy.none
    case .observation: NameKind.observation.none
    case .thread: NameKind.thread.none
    }
  }
}
