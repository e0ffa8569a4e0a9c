public import Diagnostics
import Ground

extension Rule {
  static let unsafeURL = Rule("unsafe-url")
  /// A link leads to something that is there.
  public static let brokenLink = Rule("broken-link")
}

/// What can be wrong with where a link or an image points.
enum LinkFault: Error, Hashable {
  case empty
  case controlCharacter
  case protocolRelative(String)
  case relativePath(String)
  case unknownScheme(String)
  case incompleteAddress(String)
  case missingIdentifier(String, isAnchor: Bool)
  case emptyText
  case imageElsewhere(String)
  case imageOfNoDocument

  /// The diagnostic of this fault at a place.
  func diagnostic(at location: SourceLocation, schemes: [LinkScheme]) -> Diagnostic {
    Diagnostic(rule, message, at: location, help: help(schemes))
  }
}

extension LinkFault {
  private var rule: Rule {
    switch self {
    case .controlCharacter, .protocolRelative, .unknownScheme, .imageElsewhere: .unsafeURL
    case .empty, .relativePath, .incompleteAddress, .missingIdentifier, .emptyText,
      .imageOfNoDocument:
      .brokenLink
    }
  }

  private var message: Message {
    switch self {
    case .empty: Message(french: "ce lien ne mène nulle part", english: "this link leads nowhere")
    case .controlCharacter:
      Message(
        french: "l’adresse contient un caractère de commande",
        english: "the address holds a control character")
    case .protocolRelative(let written):
      Message(
        french: "l’adresse '\(written)' mène à un autre site sans dire par quel protocole",
        english: "the address '\(written)' leads to another site without saying by which protocol")
    case .relativePath(let written):
      Message(
        french: "'\(written)' est un chemin, qui change avec la langue et la page",
        english: "'\(written)' is a path, which changes with the language and the page")
    case .unknownScheme(let scheme):
      Message(
        french: "un lien ne peut pas commencer par '\(scheme):'",
        english: "a link cannot start with '\(scheme):'")
    case .incompleteAddress(let written):
      Message(
        french: "l’adresse '\(written)' est incomplète",
        english: "the address '\(written)' is incomplete")
    case .missingIdentifier(let scheme, let isAnchor):
      Message(
        french: isAnchor
          ? "aucun nom ne suit '#' dans le lien '\(scheme):'"
          : "aucun identifiant ne suit '\(scheme):'",
        english: isAnchor
          ? "no name follows '#' in the '\(scheme):' link" : "no identifier follows '\(scheme):'")
    case .emptyText: Message(french: "ce lien n’a pas de texte", english: "this link has no text")
    case .imageElsewhere(let written):
      Message(
        french: "l’image '\(written)' viendrait d’un autre site",
        english: "the image '\(written)' would come from another site")
    case .imageOfNoDocument:
      Message(
        french: "une image ne peut montrer qu’un document",
        english: "an image can only show a document")
    }
  }

  private func help(_ schemes: [LinkScheme]) -> Message {
    switch self {
    case .empty, .controlCharacter:
      Message(
        french: "écrivez une adresse entière, ou une référence comme 'action:identifiant'",
        english: "write a whole address, or a reference such as 'action:identifier'")
    case .protocolRelative(let written):
      Message(
        french: "écrivez 'https://\(host(written))'", english: "write 'https://\(host(written))'")
    case .relativePath(let written): pathHelp(written, schemes)
    case .unknownScheme(let scheme): schemeHelp(scheme, schemes)
    case .incompleteAddress:
      Message(
        french: "écrivez 'https://…' ou 'mailto:nom@domaine'",
        english: "write 'https://…' or 'mailto:name@domain'")
    case .missingIdentifier(let scheme, let isAnchor):
      Message(
        french: isAnchor
          ? "écrivez le nom de la partie après '#', ou retirez '#'"
          : "écrivez '\(scheme):identifiant'",
        english: isAnchor
          ? "write the name of the part after '#', or remove '#'" : "write '\(scheme):identifier'")
    case .emptyText:
      Message(
        french: "écrivez entre crochets ce que le lecteur trouvera",
        english: "write between the brackets what the reader will find")
    case .imageElsewhere, .imageOfNoDocument:
      Message(
        french: "déposez le fichier parmi les documents et écrivez '![…](document:identifiant)'",
        english: "put the file among the documents and write '![…](document:identifier)'")
    }
  }

  private func host(_ written: String) -> Substring { written.drop { $0 == "/" || $0 == "\\" } }

  private func pathHelp(_ written: String, _ schemes: [LinkScheme]) -> Message {
    guard !written.lowercased().hasPrefix("www.") else {
      return Message(french: "écrivez 'https://\(written)'", english: "write 'https://\(written)'")
    }
    let path = written.prefix { $0 != "#" && $0 != "?" }
    let parts = path.split(separator: "/").map { $0.prefix { $0 != "." } }
    // `../some-action/fr.md` names the folder, not the language.
    let name = parts.last { $0.utf8.count > 2 } ?? ""
    let isIdentifier = name.utf8.allSatisfy { $0.isNoteIdentifier }
    let identifier =
      name.isEmpty || !isIdentifier
      ? Message(french: "identifiant", english: "identifier")
      : Message(french: String(name), english: String(name))
    let named = schemes.compactMap { scheme in scheme.noun.map { (scheme.name, $0) } }
    let french = named.map { "'\($0):\(identifier.french)' pour \($1.french)" }
    let english = named.map { "'\($0):\(identifier.english)' for \($1.english)" }
    return Message(
      french: "écrivez \(french.joined(separator: ", "))",
      english: "write \(english.joined(separator: ", "))")
  }

  private func schemeHelp(_ scheme: String, _ schemes: [LinkScheme]) -> Message {
    let allowed = ["https", "http", "mailto"] + schemes.map(\.name)
    if let closest = Spelling.closest(to: scheme, in: allowed) { return .didYouMean("\(closest):") }
    return Message(
      french: "écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'",
      english: "write an address 'https://…', or a reference such as 'action:…' or 'document:…'")
  }
}
