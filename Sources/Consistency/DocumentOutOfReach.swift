public import Diagnostics
public import Model

extension Rule { static let documentOutOfReach = Rule("document-out-of-reach", .warning) }

/// `document-out-of-reach`: of each document it is said where to read it, or whom to ask for it.
///
/// A warning: its figures are right, but their source is a dead end for a reader.
public enum DocumentOutOfReach {
  /// What is said of a document of which nothing is said.
  public static func diagnostic(_ id: Document.ID, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .documentOutOfReach, at: location,
      "rien ne dit où lire le document \(quoted(id.rawValue)), ni à qui le demander",
      "nothing says where to read the document \(quoted(id.rawValue)), nor whom to ask for it",
      help: "ajoutez 'file' (un fichier de 'Content/documents'), 'url' (son adresse) ou 'ask'"
        + " (à qui le demander)",
      "add 'file' (a file of 'Content/documents'), 'url' (its address) or 'ask' (whom to ask)")
  }
}
