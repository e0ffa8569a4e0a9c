import Diagnostics
import Ground

extension Rule {
  static let unknownVariable = Rule("unknown-variable")
  static let unknownPartial = Rule("unknown-partial")
  static let recursivePartial = Rule("recursive-partial")
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
      thing.rule,
      Message(french: "\(words.french) '\(name)'", english: "\(words.english) '\(name)'"),
      at: location, help: suggestion(for: name, known: known))
  }

  static func unknownBlock(
    _ block: String, parent: String, known: [String], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .unknownPartial,
      Message(
        french: "le gabarit parent '\(parent)' n’a pas de bloc '\(block)'",
        english: "the parent '\(parent)' has no block '\(block)'"), at: location,
      help: suggestion(for: block, known: known))
  }

  static func missingTemplate(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .missingFile,
      Message(
        french: "le thème n’a pas de gabarit '\(name)'",
        english: "the theme has no template '\(name)'"), at: location,
      help: Message(
        french: "créez le fichier '\(location.file.path)'",
        english: "create the file '\(location.file.path)'"))
  }

  static func endlessInclusion(of name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial,
      Message(
        french: "'\(name)' s’inclut lui-même sans fin",
        english: "'\(name)' includes itself without end"), at: location,
      help: Message(
        french: "pour ce qui s’emboîte, écrivez des sections l’une dans l’autre",
        english: "for what nests, write sections within sections"))
  }

  static func inclusionTooDeep(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial,
      Message(
        french: "les gabarits et leurs sections s’emboîtent sur plus de \(limit) niveaux",
        english: "templates and their sections nest more than \(limit) deep"), at: location,
      help: Message(french: "réunissez des gabarits", english: "join some of the templates"))
  }

  static func tooManyInclusions(_ limit: Int, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .recursivePartial,
      Message(
        french: "les gabarits s’incluent plus de \(limit) fois",
        english: "templates include each other more than \(limit) times"), at: location,
      help: Message(french: "réunissez des gabarits", english: "join some of the templates"))
  }

  /// The same diagnostic, with the inclusions that led to it.
  func reached(through inclusions: [SourceLocation]) -> Diagnostic {
    let message = Message(french: "inclus ici", english: "included here")
    let trail = inclusions.map { Note(message, at: $0) }
    return Diagnostic(rule, self.message, at: location, notes: notes + trail, help: help)
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
      french: "noms connus\u{A0}: \(list)" + (rest > 0 ? " et \(rest) de plus" : ""),
      english: "known names: \(list)" + (rest > 0 ? " and \(rest) more" : ""))
  }
}
