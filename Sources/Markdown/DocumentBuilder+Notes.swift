import Diagnostics

extension Rule { static let footnoteUndefined = Rule("footnote-undefined") }

extension DocumentBuilder {
  static func undefinedNote(
    _ name: String, closest: String?, at location: SourceLocation
  ) -> Diagnostic {
    let help =
      closest.map { .didYouMean("[^\($0)]") }
      ?? Message(
        french: "écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^\(name)]: …'",
        english: "write the note on a line of its own, at the left margin: '[^\(name)]: …'")
    return Diagnostic(
      .footnoteUndefined,
      Message(
        french: "la note '\(name)' n’est définie nulle part",
        english: "the note '\(name)' is not defined"), at: location, help: help)
  }

  /// A note defined where only libcmark sees it, as a reference: in a list or a quotation.
  static func misplacedNote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .footnoteUndefined,
      Message(
        french: "cette note est définie dans une liste ou une citation",
        english: "this note is defined in a list or a quotation"), at: location,
      help: Message(
        french: "placez la définition à la marge de gauche, après une ligne vide",
        english: "put the definition at the left margin, after an empty line"))
  }

  static func noteInLink(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .brokenLink,
      Message(
        french: "un renvoi à une note ne peut pas être dans un lien",
        english: "a reference to a note cannot stand in a link"), at: location,
      help: Message(
        french: "placez '[^\(name)]' après le lien", english: "put '[^\(name)]' after the link"))
  }
}
