import Diagnostics

/// What is said of one kind of YAML fault, and how to mend it.
struct YAMLWording {
  let message: Message
  let help: Message

  init(_ message: Message, help: Message) {
    self.message = message
    self.help = help
  }

  /// The wording for a problem that libyaml names and that needs nothing but its place.
  init(_ problem: String) {
    switch problem {
    case "mapping values are not allowed in this context", "found unexpected ':'":
      self = .strayColon
    case "block sequence entries are not allowed in this context": self = .strayDash
    case "mapping keys are not allowed in this context": self = .unexpected("?")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .escape
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation":
      self = .tab
    case "did not find expected <document start>": self = .detached
    case "but found another document": self = .secondDocument
    default: self = problem.hasPrefix("Maximum nesting level") ? .nesting : .unknown
    }
  }

  static let quotes = Message(
    french: "si c’est un texte, mettez-le entre guillemets",
    english: "when it is a text, put it between quotes")

  static let unknown = YAMLWording(
    Message(
      french: "le YAML n’est plus compréhensible à partir d’ici",
      english: "the YAML cannot be understood from here on"),
    help: Message(
      french: "vérifiez l’alignement, les guillemets et les crochets de cette ligne",
      english: "check the indentation, the quotes and the brackets of this line"))

  static let nesting = YAMLWording(
    tooDeep, help: Message(french: "simplifiez la structure", english: "simplify the structure"))

  static let strayColon = YAMLWording(
    Message(french: "ce ':' ne peut pas se trouver ici", english: "this ':' cannot stand here"),
    help: Message(
      french:
        "mettez entre guillemets un texte qui contient ':'\u{202F}; sinon vérifiez l’alignement de "
        + "la ligne et le ':' de la ligne précédente",
      english:
        "put a text that contains ':' between quotes; otherwise check the indentation of the "
        + "line and the ':' of the line before"))

  static let strayDash = YAMLWording(
    Message(
      french: "une liste ne peut pas commencer sur la ligne de sa clé",
      english: "a list cannot start on the line of its key"),
    help: Message(
      french:
        "commencez la liste à la ligne suivante\u{202F}; si '-' est un texte, mettez-le entre guillemets",
      english: "start the list on the next line; when '-' is a text, put it between quotes"))

  static let escape = YAMLWording(
    Message(
      french: "cette séquence d’échappement n’existe pas", english: "there is no such escape"),
    help: Message(
      french:
        "écrivez '\\\\' pour une barre oblique inverse, ou mettez le texte entre guillemets simples",
      english: "write '\\\\' for a backslash, or put the text between single quotes"))

  static let tab = YAMLWording(
    Message(
      french: "une tabulation ne peut pas servir à l’alignement",
      english: "a tab cannot be used to indent"),
    help: Message(
      french: "remplacez la tabulation par des espaces", english: "replace the tab by spaces"))

  static let detached = YAMLWording(
    Message(
      french: "cette ligne ne prolonge pas ce qui précède",
      english: "this does not continue what stands before it"),
    help: Message(
      french: "vérifiez l’alignement, et l’espace après ':'",
      english: "check the indentation, and the space after ':'"))

  static let secondDocument = YAMLWording(
    Message(french: "un second document commence ici", english: "a second document starts here"),
    help: Message(
      french: "gardez un seul document\u{A0}: supprimez cette ligne et ce qui la suit",
      english: "keep one document: remove this line and what follows it"))
}
