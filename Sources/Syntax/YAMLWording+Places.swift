import Diagnostics

/// The wordings that depend on what stands at the place, or belong to another place than libyaml's.
extension YAMLWording {
  static let missingColon = YAMLWording(
    french: "il manque ':' après la clé", english: "there is no ':' after this key",
    helpFrench: "écrivez 'clé: valeur', ou décalez la ligne si elle continue le texte précédent",
    helpEnglish: "write 'key: value', or indent the line when it continues the text before")

  static let missingKey = YAMLWording(
    french: "il n’y a pas de clé avant ':'", english: "there is no key before ':'",
    helpFrench: "écrivez le nom de la clé avant ':'",
    helpEnglish: "write the name of the key before ':'")

  static let missingDash = YAMLWording(
    french: "un nouvel élément de la liste doit commencer par '-'",
    english: "a new item of the list must start with '-'",
    helpFrench: "écrivez '- ' au début, ou corrigez l’alignement de la ligne",
    helpEnglish: "write '- ' at its start, or correct the indentation of the line")

  static let misaligned = YAMLWording(
    french: "une clé alignée avec les précédentes était attendue ici",
    english: "expected a key aligned with those before",
    helpFrench: "donnez le même retrait à toutes les clés d’un groupe",
    helpEnglish: "give all keys of a group the same indentation")

  static let unclosedQuote = YAMLWording(
    french: "ce guillemet n’est jamais refermé", english: "this quote is never closed",
    helpFrench: "écrivez le même guillemet à la fin du texte",
    helpEnglish: "write the same quote at the end of the text")

  static let blockHeader = YAMLWording(
    french: "le texte d’un bloc commence à la ligne qui suit '|' ou '>'",
    english: "the text of a block starts on the line after '|' or '>'",
    helpFrench:
      "allez à la ligne après ce signe\u{202F}; si ce n’est pas un bloc, mettez le texte entre "
      + "guillemets",
    helpEnglish:
      "start a new line after this sign; when it is no block, put the text between quotes")

  static func afterQuote(_ quote: Unicode.Scalar) -> YAMLWording {
    guard quote == "'" else {
      return YAMLWording(
        french: "rien ne peut suivre le guillemet qui ferme un texte",
        english: "nothing can follow the quote that closes a text",
        helpFrench: "dans un texte entre guillemets doubles, écrivez '\\\"' pour un guillemet",
        helpEnglish: "in a text between double quotes, write '\\\"' for a quote")
    }
    return YAMLWording(
      french: "rien ne peut suivre l’apostrophe qui ferme un texte",
      english: "nothing can follow the apostrophe that closes a text",
      helpFrench: "mettez le texte entre guillemets doubles\u{A0}: \"…\"",
      helpEnglish: "put the text between double quotes: \"…\"")
  }

  static func unclosedBracket(_ bracket: Unicode.Scalar) -> YAMLWording {
    YAMLWording(
      french: "il faut ',' ou '\(bracket)' ici", english: "expected ',' or '\(bracket)' here",
      helpFrench: "fermez le crochet, ou mettez entre guillemets un texte qui contient une virgule",
      helpEnglish: "close the bracket, or put a text that contains a comma between quotes")
  }

  static func unexpected(_ character: Unicode.Scalar?) -> YAMLWording {
    let found = character.map { "'\($0)'" }
    return YAMLWording(
      french: "il faut une valeur, mais on trouve \(found ?? "la fin")",
      english: "expected a value, but found \(found ?? "the end")", helpFrench: quotes.french,
      helpEnglish: quotes.english)
  }

  static func cannotStart(_ character: Unicode.Scalar?) -> YAMLWording {
    guard let character, character != "\t" else { return .tab }
    return YAMLWording(
      french: "rien ne peut commencer par '\(character)'",
      english: "nothing can start with '\(character)'", helpFrench: quotes.french,
      helpEnglish: quotes.english)
  }

  /// The wording for a value that starts with a tag, an anchor or an alias.
  static func property(_ byte: UInt8) -> YAMLWording? {
    switch byte {
    case UInt8(ascii: "!"):
      YAMLWording(
        french: "les types YAML, qui commencent par '!', ne sont pas admis",
        english: "YAML tags, which start with '!', are not accepted",
        helpFrench: "supprimez-le\u{202F}; \(quotes.french)",
        helpEnglish: "remove it; \(quotes.english)")
    case UInt8(ascii: "&"):
      YAMLWording(
        french: "les ancres YAML, qui commencent par '&', ne sont pas admises",
        english: "YAML anchors, which start with '&', are not accepted",
        helpFrench: "supprimez-la\u{202F}; \(quotes.french)",
        helpEnglish: "remove it; \(quotes.english)")
    case UInt8(ascii: "*"):
      YAMLWording(
        french: "les alias YAML, qui commencent par '*', ne sont pas admis",
        english: "YAML aliases, which start with '*', are not accepted",
        helpFrench: "écrivez la valeur elle-même\u{202F}; \(quotes.french)",
        helpEnglish: "write the value itself; \(quotes.english)")
    default: nil
    }
  }

  private init(french: String, english: String, helpFrench: String, helpEnglish: String) {
    self.init(
      Message(french: french, english: english),
      help: Message(french: helpFrench, english: helpEnglish))
  }
}
