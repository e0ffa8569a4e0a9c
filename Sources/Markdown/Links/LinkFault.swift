public import Diagnostics
import Ground

extension Rule {
  static let unsafeURL = Rule("unsafe-url")
  /// A link leads to something that is there.
  public static let brokenLink = Rule("broken-link")
}

/// What is wrong with where a link or an image points, wherever it stands.
struct LinkFault: Error {
  private let rule: Rule
  private let message: Message
  private let help: Message

  private init(
    _ rule: Rule, _ french: String, _ english: String, help helpInFrench: String,
    _ helpInEnglish: String
  ) {
    self.rule = rule
    message = Message(french, english)
    help = Message(helpInFrench, helpInEnglish)
  }

  /// The diagnostic of this fault at a place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(rule, at: location, message, help: help)
  }
}

extension LinkFault {
  static let emptyText = LinkFault(
    .brokenLink, "ce lien n’a pas de texte", "this link has no text",
    help: "écrivez entre crochets ce que le lecteur trouvera",
    "write between the brackets what the reader will find")

  static let imageOfNoDocument = LinkFault(
    .brokenLink, "une image ne peut montrer qu’un document", "an image can only show a document",
    help: "déposez le fichier parmi les documents et écrivez '![…](document:identifiant)'",
    "put the file among the documents and write '![…](document:identifier)'")

  /// An image named by its file, or by nothing.
  static func imageOfFile(_ written: String) -> LinkFault {
    let name = written.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.prefix { $0 != "." }.lowercased()
    let isIdentifier = !stem.isEmpty && stem.utf8.allSatisfy(\.isNoteIdentifier)
    let identifier = isIdentifier ? Message.same(stem) : Message("identifiant", "identifier")
    return LinkFault(
      .brokenLink,
      name.isEmpty
        ? "cette image ne montre rien"
        : "'\(written)' est un fichier, et une image montre un document",
      name.isEmpty
        ? "this image shows nothing" : "'\(written)' is a file, and an image shows a document",
      help: "déposez l’image dans 'Content/documents', nommez-la avec 'file' dans documents.yml,"
        + " et écrivez '![…](document:\(identifier.french))'",
      "put the image into 'Content/documents', name it with 'file' in documents.yml, and write"
        + " '![…](document:\(identifier.english))'")
  }

  static func imageElsewhere(_ address: String) -> LinkFault {
    LinkFault(
      .unsafeURL, "l’image '\(address)' viendrait d’un autre site",
      "the image '\(address)' would come from another site", help: imageOfNoDocument.help.french,
      imageOfNoDocument.help.english)
  }

  static func empty(_ example: String) -> LinkFault {
    LinkFault(
      .brokenLink, "ce lien ne mène nulle part", "this link leads nowhere",
      help: "écrivez une adresse entière, ou une référence comme '\(example):identifiant'",
      "write a whole address, or a reference such as '\(example):identifier'")
  }

  static func controlCharacter(_ example: String) -> LinkFault {
    let help = empty(example).help
    return LinkFault(
      .unsafeURL, "l’adresse contient un caractère de commande",
      "the address holds a control character", help: help.french, help.english)
  }

  static func protocolRelative(_ written: String) -> LinkFault {
    let host = written.drop { $0 == "/" || $0 == "\\" }
    return LinkFault(
      .unsafeURL, "l’adresse '\(written)' mène à un autre site sans dire par quel protocole",
      "the address '\(written)' leads to another site without saying by which protocol",
      help: "écrivez 'https://\(host)'", "write 'https://\(host)'")
  }

  static func incompleteAddress(_ written: String) -> LinkFault {
    LinkFault(
      .brokenLink, "l’adresse '\(written)' est incomplète",
      "the address '\(written)' is incomplete", help: "écrivez 'https://…' ou 'mailto:nom@domaine'",
      "write 'https://…' or 'mailto:name@domain'")
  }

  static func noLanguage(_ tag: String) -> LinkFault {
    LinkFault(
      .brokenLink, "'\(tag)' n’est pas le code d’une langue", "'\(tag)' is no code of a language",
      help: "écrivez par exemple '[la mission locale](lang:fr)'",
      "write for example '[la mission locale](lang:fr)'")
  }

  static func missingIdentifier(_ scheme: String) -> LinkFault {
    LinkFault(
      .brokenLink, "aucun identifiant ne suit '\(scheme):'", "no identifier follows '\(scheme):'",
      help: "écrivez '\(scheme):identifiant'", "write '\(scheme):identifier'")
  }

  static func missingAnchor(_ scheme: String) -> LinkFault {
    LinkFault(
      .brokenLink, "aucun nom ne suit '#' dans le lien '\(scheme):'",
      "no name follows '#' in the '\(scheme):' link",
      help: "écrivez le nom de la partie après '#', ou retirez '#'",
      "write the name of the part after '#', or remove '#'")
  }

  static func unknownScheme(_ scheme: String, _ schemes: [LinkScheme], example: String) -> LinkFault
  {
    let meant = Spelling.closest(to: scheme, in: ["https", "http", "mailto"] + schemes.map(\.name))
    let help =
      meant.map { Message("vouliez-vous dire '\($0):'\u{202F}?", "did you mean '\($0):'?") }
      ?? Message(
        "écrivez une adresse 'https://…', ou une référence comme '\(example):…' ou 'document:…'",
        "write an address 'https://…', or a reference such as '\(example):…' or 'document:…'")
    return LinkFault(
      .unsafeURL, "un lien ne peut pas commencer par '\(scheme):'",
      "a link cannot start with '\(scheme):'", help: help.french, help.english)
  }

  static func relativePath(_ written: String, _ schemes: [LinkScheme]) -> LinkFault {
    let help = pathHelp(written, schemes)
    return LinkFault(
      .brokenLink, "'\(written)' est un chemin, qui change avec la langue et la page",
      "'\(written)' is a path, which changes with the language and the page", help: help.french,
      help.english)
  }

  private static func pathHelp(_ written: String, _ schemes: [LinkScheme]) -> Message {
    guard !written.lowercased().hasPrefix("www.") else {
      return Message("écrivez 'https://\(written)'", "write 'https://\(written)'")
    }
    let path = written.prefix { $0 != "#" && $0 != "?" }
    let parts = path.split(separator: "/").map { $0.prefix { $0 != "." } }
    // `../some-action/fr.md` names the folder, not the language.
    let name = parts.last { $0.utf8.count > 2 } ?? ""
    // `../budget.html` is the page that a reference without identifier names.
    let pages = schemes.filter { !$0.needsIdentifier }.map(\.name)
    let named = pages.first { $0 == name } ?? Spelling.closest(to: String(name), in: pages)
    if let page = named {
      let anchor = written.firstIndex(of: "#").map { written[$0...] } ?? ""
      return Message("écrivez '\(page):\(anchor)'", "write '\(page):\(anchor)'")
    }
    let isIdentifier = !name.isEmpty && name.utf8.allSatisfy(\.isNoteIdentifier)
    let identifier =
      isIdentifier ? Message.same(String(name)) : Message("identifiant", "identifier")
    let nouns = schemes.compactMap { scheme in scheme.noun.map { (scheme.name, $0) } }
    let french = nouns.map { "'\($0):\(identifier.french)' pour \($1.french)" }
    let english = nouns.map { "'\($0):\(identifier.english)' for \($1.english)" }
    return Message(
      "écrivez \(french.joined(separator: ", "))", "write \(english.joined(separator: ", "))")
  }
}
