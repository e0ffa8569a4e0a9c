import Diagnostics
import Ground
import Markdown
import Model

/// `broken-link`: every link of a text leads to something that exists.
enum BrokenLink {
  static func diagnostic(
    _ kind: Subject.Kind, _ written: Located<String>, names: [String], why: Diagnostic.Note?
  ) -> Diagnostic {
    let words = kind.none
    let word = kind.rawValue
    let meant = Spelling.closest(to: written.value, in: why == nil ? names : []).map {
      "\(word):\($0)"
    }
    let otherwise = Message(
      "corrigez l’identifiant, ou retirez le lien", "correct the identifier, or remove the link")
    let isShort = why == nil && !names.isEmpty && names.count <= 12
    return Diagnostic(
      .brokenLink, at: written.location,
      "ce lien ne mène nulle part\u{A0}: \(words.french) n’a l’identifiant"
        + " \(quoted(written.value))",
      "this link leads nowhere: \(words.english) has the identifier \(quoted(written.value))",
      note: why
        ?? (isShort && meant == nil
          ? Diagnostic.Note(
            "identifiants possibles\u{A0}: \(quoted(names))",
            "possible identifiers: \(quoted(names))") : nil),
      help: meant.map { .didYouMean($0) } ?? otherwise)
  }

  /// What is said of an image of a document that has no file.
  static func withoutFile(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .brokenLink, at: written.location,
      "le document \(quoted(written.value)) n’a pas de fichier à montrer",
      "the document \(quoted(written.value)) has no file to show",
      help: "déposez l’image dans 'Content/documents' et nommez-la avec 'file' dans documents.yml",
      "put the image into 'Content/documents' and name it with 'file' in documents.yml")
  }
}
