import Diagnostics

/// What is said of one kind of YAML fault, and how to mend it.
struct YAMLWording {
  private let message: Message
  /// What is said of the place where the faulty thing starts, when that is shown too.
  private let note: Message?
  private let help: Message

  init(
    _ french: String, _ english: String, note: Message? = nil, help helpInFrench: String,
    _ helpInEnglish: String
  ) {
    self.message = Message(french, english)
    self.note = note
    self.help = Message(helpInFrench, helpInEnglish)
  }

  /// The diagnostic at a place, about something that starts at another.
  func diagnostic(at place: SourceLocation, start: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, at: place, message, note: note.map { Diagnostic.Note($0, at: start) }, help: help
    )
  }
}

/// Faults of structure.
extension YAMLWording {
  static let missingColon = YAMLWording(
    "il manque ':' après la clé", "there is no ':' after this key",
    help: "écrivez 'clé: valeur', ou décalez la ligne si elle continue le texte précédent",
    "write 'key: value', or indent the line when it continues the text before")

  static let missingKey = YAMLWording(
    "il n’y a pas de clé avant ':'", "there is no key before ':'",
    help: "écrivez le nom de la clé avant ':'", "write the name of the key before ':'")

  static let missingDash = YAMLWording(
    "un nouvel élément de la liste doit commencer par '-'",
    "a new item of the list must start with '-'",
    note: Message("la liste commence ici", "the list starts here"),
    help: "écrivez '- ' au début, ou corrigez l’alignement de la ligne",
    "write '- ' at its start, or correct the indentation of the line")

  static let misaligned = YAMLWording(
    "une clé alignée avec les précédentes était attendue ici",
    "expected a key aligned with those before",
    note: Message("les clés commencent ici", "the keys start here"),
    help: "donnez le même retrait à toutes les clés d’un groupe",
    "give all keys of a group the same indentation")

  static func unclosedBracket(_ bracket: Unicode.Scalar) -> YAMLWording {
    YAMLWording(
      "il faut ',' ou '\(bracket)' ici", "expected ',' or '\(bracket)' here",
      note: Message("ouvert ici", "opened here"),
      help: "fermez le crochet, ou mettez entre guillemets un texte qui contient une virgule",
      "close the bracket, or put a text that contains a comma between quotes")
  }

  static let strayDash = YAMLWording(
    "une liste ne peut pas commencer sur la ligne de sa clé",
    "a list cannot start on the line of its key",
    help:
      "commencez la liste à la ligne suivante\u{202F}; si '-' est un texte, mettez-le entre guillemets",
    "start the list on the next line; when '-' is a text, put it between quotes")

  static let tab = YAMLWording(
    "une tabulation ne peut pas servir à l’alignement", "a tab cannot be used to indent",
    help: "remplacez la tabulation par des espaces", "replace the tab by spaces")

  static let detached = YAMLWording(
    "cette ligne ne prolonge pas ce qui précède", "this does not continue what stands before it",
    help: "vérifiez l’alignement, et l’espace après ':'",
    "check the indentation, and the space after ':'")

  static let secondDocument = YAMLWording(
    "un second document commence ici", "a second document starts here",
    help: "gardez un seul document\u{A0}: supprimez cette ligne et ce qui la suit",
    "keep one document: remove this line and what follows it")

  static let nesting = YAMLWording(
    tooDeep.french, tooDeep.english, help: "simplifiez la structure", "simplify the structure")

  static let unknown = YAMLWording(
    "le YAML n’est plus compréhensible à partir d’ici",
    "the YAML cannot be understood from here on",
    help: "vérifiez l’alignement, les guillemets et les crochets de cette ligne",
    "check the indentation, the quotes and the brackets of this line")
}

/// Faults of texts that need quotes, or close them badly.
extension YAMLWording {
  private static let quotes = Message(
    "si c’est un texte, mettez-le entre guillemets", "when it is a text, put it between quotes")

  static let unclosedQuote = YAMLWording(
    "ce guillemet n’est jamais refermé", "this quote is never closed",
    help: "écrivez le même guillemet à la fin du texte",
    "write the same quote at the end of the text")

  static let comment = YAMLWording(
    "ce texte, qui suit une valeur sans guillemets, est un commentaire\u{A0}: il se perd",
    "this text after a value without quotes is a comment: it is lost",
    help: "mettez toute la valeur entre guillemets\u{202F}; pour un commentaire, écrivez-le sur une"
      + " ligne à part",
    "put the whole value between quotes; for a comment, write it on a line of its own")

  static func afterQuote(_ quote: Unicode.Scalar) -> YAMLWording {
    quote == "'"
      ? YAMLWording(
        "rien ne peut suivre l’apostrophe qui ferme un texte",
        "nothing can follow the apostrophe that closes a text",
        help: "mettez le texte entre guillemets doubles\u{A0}: \"…\"",
        "put the text between double quotes: \"…\"")
      : YAMLWording(
        "rien ne peut suivre le guillemet qui ferme un texte",
        "nothing can follow the quote that closes a text",
        help: "mettez le texte entier entre apostrophes\u{A0}: '\"…\" …'",
        "put the whole text between apostrophes: '\"…\" …'")
  }

  static func afterBracket(_ bracket: Unicode.Scalar) -> YAMLWording {
    YAMLWording(
      "rien ne peut suivre le '\(bracket)' qui ferme une liste ou un groupe de clés",
      "nothing can follow the '\(bracket)' that closes a list or a group of keys",
      help: "si le tout est un texte, mettez-le entre guillemets\u{A0}: \"[…] …\"",
      "when all of it is a text, put it between quotes: \"[…] …\"")
  }

  static let blockHeader = YAMLWording(
    "le texte d’un bloc commence à la ligne qui suit '|' ou '>'",
    "the text of a block starts on the line after '|' or '>'",
    help: "allez à la ligne après ce signe\u{202F}; si ce n’est pas un bloc, mettez le texte entre "
      + "guillemets",
    "start a new line after this sign; when it is no block, put the text between quotes")

  static let escape = YAMLWording(
    "cette séquence d’échappement n’existe pas", "there is no such escape",
    help:
      "écrivez '\\\\' pour une barre oblique inverse, ou mettez le texte entre guillemets simples",
    "write '\\\\' for a backslash, or put the text between single quotes")

  static let strayColon = YAMLWording(
    "ce ':' ne peut pas se trouver ici", "this ':' cannot stand here",
    help:
      "mettez entre guillemets un texte qui contient ':'\u{202F}; sinon vérifiez l’alignement de "
      + "la ligne et le ':' de la ligne précédente",
    "put a text that contains ':' between quotes; otherwise check the indentation of the line and "
      + "the ':' of the line before")

  static func unexpected(_ character: Unicode.Scalar?) -> YAMLWording {
    let found = character.map { "'\($0)'" }
    return YAMLWording(
      "il faut une valeur, mais on trouve \(found ?? "la fin")",
      "expected a value, but found \(found ?? "the end")", help: quotes.french, quotes.english)
  }

  static func cannotStart(_ character: Unicode.Scalar?) -> YAMLWording {
    guard let character else { return .unknown }
    return YAMLWording(
      "rien ne peut commencer par '\(character)'", "nothing can start with '\(character)'",
      help: quotes.french, quotes.english)
  }

  static func invisible(_ character: Unicode.Scalar?) -> YAMLWording {
    let name = codePoint(character ?? "\u{FFFD}")
    return YAMLWording(
      "le caractère invisible \(name) n’est pas admis",
      "the invisible character \(name) is not allowed", help: "supprimez-le", "remove it")
  }

  static let groupAsKey = YAMLWording(
    "une clé doit être un texte, non une liste ni un groupe de clés",
    "a key must be a text, not a list nor a group of keys", help: quotes.french, quotes.english)

  /// The wording for a value that starts with a tag, an anchor or an alias.
  static func property(_ byte: UInt8) -> YAMLWording? {
    switch byte {
    case UInt8(ascii: "!"):
      YAMLWording(
        "les types YAML, qui commencent par '!', ne sont pas admis",
        "YAML tags, which start with '!', are not accepted",
        help: "supprimez-le\u{202F}; \(quotes.french)", "remove it; \(quotes.english)")
    case UInt8(ascii: "&"):
      YAMLWording(
        "les ancres YAML, qui commencent par '&', ne sont pas admises",
        "YAML anchors, which start with '&', are not accepted",
        help: "supprimez-la\u{202F}; \(quotes.french)", "remove it; \(quotes.english)")
    case UInt8(ascii: "*"):
      YAMLWording(
        "les alias YAML, qui commencent par '*', ne sont pas admis",
        "YAML aliases, which start with '*', are not accepted",
        help: "écrivez la valeur elle-même\u{202F}; \(quotes.french)",
        "write the value itself; \(quotes.english)")
    default: nil
    }
  }
}
