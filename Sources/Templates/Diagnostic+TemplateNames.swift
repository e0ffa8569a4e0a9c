import Diagnostics
import Ground

extension Rule {
  static let unknownVariable = Rule("unknown-variable")
  static let unknownPartial = Rule("unknown-partial")
  static let recursivePartial = Rule("recursive-partial")
  static let missingAnchor = Rule("missing-anchor")
  static let unusedTemplate = Rule("unused-template", .warning)
}

/// What can be wrong with the names in a template.
extension Diagnostic {
  /// The kind of tag that names something unknown, in words.
  enum NamedThing {
    case variable
    case section
    case string
    case partial
    case parent

    fileprivate var words: (french: String, english: String) {
      switch self {
      case .variable: ("variable inconnue", "unknown variable")
      case .section: ("section inconnue", "unknown section")
      case .string: ("texte du site inconnu", "unknown string")
      case .partial: ("gabarit inconnu", "unknown partial")
      case .parent: ("gabarit parent inconnu", "unknown parent")
      }
    }

    fileprivate var rule: Rule {
      switch self {
      case .variable, .section, .string: .unknownVariable
      case .partial, .parent: .unknownPartial
      }
    }
  }

  static func unknown(
    _ thing: NamedThing, _ name: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    let words = thing.words
    return Diagnostic(
      thing.rule, at: location, "\(words.french) '\(name)'", "\(words.english) '\(name)'",
      help: suggestion(for: name, known: known))
  }

  static func unknownBlock(
    _ block: String, parent: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownPartial, at: location, "le gabarit parent '\(parent)' n’a pas de bloc '\(block)'",
      "the parent '\(parent)' has no block '\(block)'", help: suggestion(for: block, known: known))
  }

  static func missingTemplate(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingFile, at: location, "le thème n’a pas de gabarit '\(name)'",
      "the theme has no template '\(name)'", help: "créez le fichier '\(location.file.path)'",
      "create the file '\(location.file.path)'")
  }

  static func endlessInclusion(of name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial, at: location, "'\(name)' s’inclut lui-même sans fin",
      "'\(name)' includes itself without end",
      help: "pour ce qui s’emboîte, écrivez des sections l’une dans l’autre",
      "for what nests, write sections within sections")
  }

  static func inclusionTooDeep(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial, at: location,
      "les gabarits et leurs sections s’emboîtent sur plus de \(limit) niveaux",
      "templates and their sections nest more than \(limit) deep", help: "réunissez des gabarits",
      "join some of the templates")
  }

  static func tooManyInclusions(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial, at: location, "les gabarits s’incluent plus de \(limit) fois",
      "templates include each other more than \(limit) times", help: "réunissez des gabarits",
      "join some of the templates")
  }

  /// `anchor` stands in no tag; of a list, in none of its elements.
  static func missingAnchor(
    _ anchor: String, of list: String?, at location: SourceLocation
  ) -> Diagnostic {
    let (french, english) =
      list.map { ("la balise de chacun des '\($0)'", "the tag of each of the '\($0)'") } ?? (
        "la balise de cette partie de la page", "the tag of that part of the page"
      )
    return Diagnostic(
      .missingAnchor, at: location, "aucune balise n’a '\(anchor)', où mènent des liens",
      "no tag has '\(anchor)', to which links lead", help: "écrivez '\(anchor)' dans \(french)",
      "write '\(anchor)' in \(english)")
  }

  static func unusedTemplate(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .unusedTemplate, at: location, "aucune page n’utilise le gabarit '\(name)'",
      "no page uses the template '\(name)'",
      help: "incluez-le par '{{>\(name)}}', ou supprimez ce fichier",
      "include it by '{{>\(name)}}', or delete this file")
  }

  /// The same diagnostic, with the inclusions that led to it.
  func reached(through inclusions: [SourceLocation]) -> Diagnostic {
    let message = Message("inclus ici", "included here")
    let trail = inclusions.map { Note(message, at: $0) }
    return Diagnostic(rule, at: location, self.message, notes: notes + trail, help: help)
  }

  /// How many known names are told where none is near.
  private static let mostNamesTold = 12

  private static func suggestion(for name: String, known: [String]) -> Message? {
    let sameLetters = known.first { $0.lowercased() == name.lowercased() }
    if let closest = sameLetters ?? Spelling.closest(to: name, in: known) {
      return .didYouMean(closest)
    }
    guard !known.isEmpty else { return nil }
    let list = known.prefix(mostNamesTold).map { "'\($0)'" }.joined(separator: ", ")
    let rest = known.count - mostNamesTold
    return Message(
      "noms connus\u{A0}: \(list)" + (rest > 0 ? " et \(rest) de plus" : ""),
      "known names: \(list)" + (rest > 0 ? " and \(rest) more" : ""))
  }
}
