import Diagnostics

extension Diagnostic {
  /// A name that exists, used as something it is not.
  static func misuse(
    _ misuse: NameMisuse, of name: String, at location: SourceLocation
  ) -> Diagnostic {
    let (message, help) = words(for: misuse, name)
    return Diagnostic(.templateSyntax, message, at: location, help: help)
  }

  private static func words(for misuse: NameMisuse, _ name: String) -> (Message, Message) {
    switch misuse {
    case .noFields:
      (
        Message(french: "'\(name)' n’a pas de champs", english: "'\(name)' has no fields"),
        Message(french: "n’écrivez rien après '\(name)'", english: "write nothing after '\(name)'")
      )
    case .listAsValue:
      (
        Message(french: "'\(name)' est une liste", english: "'\(name)' is a list"),
        openSection(name)
      )
    case .notAList:
      (
        Message(french: "'\(name)' n’est pas une liste", english: "'\(name)' is not a list"),
        openSection(name)
      )
    case .viewAsValue:
      (
        Message(french: "'\(name)' n’est pas un texte", english: "'\(name)' is not a text"),
        Message(
          french: "nommez l’un de ses champs, '{{\(name).champ}}'",
          english: "name one of its fields, '{{\(name).field}}'")
      )
    case .flagAsValue:
      (
        Message(french: "'\(name)' est un oui ou non", english: "'\(name)' is a yes or no"),
        openSection(name)
      )
    case .optionalOutsideItsSection:
      (
        Message(french: "'\(name)' peut être absent", english: "'\(name)' may be absent"),
        openSection(name)
      )
    case .rawText, .escapedMarkup, .valueAsSection, .neverAbsent, .noCurrentValue:
      wordsForValues(misuse, name)
    }
  }

  private static func wordsForValues(_ misuse: NameMisuse, _ name: String) -> (Message, Message) {
    switch misuse {
    case .rawText:
      (
        Message(
          french: "'\(name)' est du texte, à échapper", english: "'\(name)' is text, to be escaped"),
        Message(french: "écrivez '{{\(name)}}'", english: "write '{{\(name)}}'")
      )
    case .escapedMarkup:
      (
        Message(french: "'\(name)' est déjà du HTML", english: "'\(name)' is HTML already"),
        Message(french: "écrivez '{{{\(name)}}}'", english: "write '{{{\(name)}}}'")
      )
    case .valueAsSection:
      (
        Message(
          french: "'\(name)' n’ouvre pas de section, il est toujours là",
          english: "'\(name)' opens no section, it is always there"),
        Message(french: "écrivez '{{\(name)}}'", english: "write '{{\(name)}}'")
      )
    case .neverAbsent:
      (
        Message(french: "'\(name)' n’est jamais absent", english: "'\(name)' is never absent"),
        Message(french: "retirez la section inversée", english: "remove the inverted section")
      )
    default:
      (
        Message(
          french: "'\(name)' ne désigne pas de texte ici",
          english: "'\(name)' stands for no text here"),
        Message(
          french: "nommez un champ, ou écrivez-le dans la section d’une liste de textes",
          english: "name a field, or write it in the section of a list of texts")
      )
    }
  }

  private static func openSection(_ name: String) -> Message {
    Message(
      french: "ouvrez sa section, '{{#\(name)}}…{{/\(name)}}'",
      english: "open its section, '{{#\(name)}}…{{/\(name)}}'")
  }
}
