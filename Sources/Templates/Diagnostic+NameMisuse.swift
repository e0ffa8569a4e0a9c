import Diagnostics

extension Diagnostic {
  /// A name that exists, used as something it is not.
  static func misuse(
    _ misuse: NameMisuse, of name: String, at location: SourceLocation
  ) -> Diagnostic {
    let (message, help) = words(for: misuse, name)
    return Diagnostic(.templateSyntax, at: location, message, help: help)
  }

  private static func words(for misuse: NameMisuse, _ name: String) -> (Message, Message) {
    switch misuse {
    case .noFields:
      (
        Message("'\(name)' n’a pas de champs", "'\(name)' has no fields"),
        Message("n’écrivez rien après '\(name)'", "write nothing after '\(name)'")
      )
    case .listAsValue:
      (Message("'\(name)' est une liste", "'\(name)' is a list"), openSection(name))
    case .notAList:
      (Message("'\(name)' n’est pas une liste", "'\(name)' is not a list"), openSection(name))
    case .viewAsValue:
      (
        Message("'\(name)' n’est pas un texte", "'\(name)' is not a text"),
        Message(
          "nommez l’un de ses champs, '{{\(name).champ}}'",
          "name one of its fields, '{{\(name).field}}'")
      )
    case .flagAsValue:
      (Message("'\(name)' est un oui ou non", "'\(name)' is a yes or no"), openSection(name))
    case .optionalOutsideItsSection:
      (Message("'\(name)' peut être absent", "'\(name)' may be absent"), openSection(name))
    case .rawText, .escapedMarkup, .valueAsSection, .neverAbsent, .noCurrentValue:
      wordsForValues(misuse, name)
    }
  }

  private static func wordsForValues(_ misuse: NameMisuse, _ name: String) -> (Message, Message) {
    switch misuse {
    case .rawText:
      (
        Message("'\(name)' est du texte, à échapper", "'\(name)' is text, to be escaped"),
        Message("écrivez '{{\(name)}}'", "write '{{\(name)}}'")
      )
    case .escapedMarkup:
      (
        Message("'\(name)' est déjà du HTML", "'\(name)' is HTML already"),
        Message("écrivez '{{{\(name)}}}'", "write '{{{\(name)}}}'")
      )
    case .valueAsSection:
      (
        Message(
          "'\(name)' n’ouvre pas de section, il est toujours là",
          "'\(name)' opens no section, it is always there"),
        Message("écrivez '{{\(name)}}'", "write '{{\(name)}}'")
      )
    case .neverAbsent:
      (
        Message("'\(name)' n’est jamais absent", "'\(name)' is never absent"),
        Message("retirez la section inversée", "remove the inverted section")
      )
    default:
      (
        Message("'\(name)' ne désigne pas de texte ici", "'\(name)' stands for no text here"),
        Message(
          "nommez un champ, ou écrivez-le dans la section d’une liste de textes",
          "name a field, or write it in the section of a list of texts")
      )
    }
  }

  private static func openSection(_ name: String) -> Message {
    Message(
      "ouvrez sa section, '{{#\(name)}}…{{/\(name)}}'",
      "open its section, '{{#\(name)}}…{{/\(name)}}'")
  }
}
