import Diagnostics

extension Rule { static let templateSyntax = Rule("template-syntax") }

/// What can be wrong with the tags of a template.
extension Diagnostic {
  static func unclosedDelimiter(
    _ opening: String, closing: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(french: "'\(opening)' n’est pas fermé", english: "'\(opening)' is not closed"),
      at: location,
      help: Message(
        french: "écrivez '\(closing)' après le nom", english: "write '\(closing)' after the name"))
  }

  static func emptyTag(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(french: "cette balise ne nomme rien", english: "this tag names nothing"),
      at: location,
      help: Message(
        french: "écrivez-y un nom, ou retirez-la", english: "write a name in it, or remove it"))
  }

  static func malformedName(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(french: "'\(name)' n’est pas un nom", english: "'\(name)' is not a name"),
      at: location,
      help: Message(
        french: "un nom est un mot, ou des mots joints chacun par un point",
        english: "a name is one word, or words each joined by one dot"))
  }

  static func changedDelimiters(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(
        french: "les délimiteurs ne se changent pas", english: "delimiters cannot be changed"),
      at: location,
      help: Message(
        french: "retirez cette balise, et écrivez toutes les autres entre '{{' et '}}'",
        english: "remove this tag, and write all others between '{{' and '}}'"))
  }

  static func indentedInclusion(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(
        french: "'\(tag)' est en retrait, mais ce qui est inclus ne peut pas l’être",
        english: "'\(tag)' is indented, but what is included cannot be"), at: location,
      help: Message(
        french: "écrivez cette balise au début de sa ligne",
        english: "write this tag at the start of its line"))
  }

  static func unclosedTag(_ tag: String, _ name: String, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .templateSyntax,
      Message(french: "'\(tag)' n’est pas fermé", english: "'\(tag)' is not closed"), at: location,
      help: Message(
        french: "écrivez '{{/\(name)}}' là où cela finit",
        english: "write '{{/\(name)}}' where it ends"))
  }

  static func strayClose(
    _ tag: String, open: (tag: String, name: String, location: SourceLocation)?,
    at location: SourceLocation
  ) -> Diagnostic {
    let message = Message(french: "'\(tag)' ne ferme rien", english: "'\(tag)' closes nothing")
    guard let open else {
      return Diagnostic(
        .templateSyntax, message, at: location,
        help: Message(
          french: "retirez cette balise, ou ouvrez-la avant",
          english: "remove this tag, or open it before"))
    }
    let note = Message(
      french: "'\(open.tag)' est ouvert ici", english: "'\(open.tag)' is open here")
    return Diagnostic(
      .templateSyntax, message, at: location, notes: [Note(note, at: open.location)],
      help: Message(
        french: "écrivez '{{/\(open.name)}}', ou retirez cette balise",
        english: "write '{{/\(open.name)}}', or remove this tag"))
  }

  static func notABlock(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(
        french: "seuls des blocs peuvent se trouver entre les balises d’un parent",
        english: "only blocks may stand between the tags of a parent"), at: location,
      help: Message(
        french: "mettez cette balise dans un bloc, '{{$nom}}…{{/nom}}'",
        english: "put this tag into a block, '{{$name}}…{{/name}}'"))
  }

  static func repeatedBlock(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax,
      Message(
        french: "le bloc '\(name)' est rempli deux fois",
        english: "the block '\(name)' is filled twice"), at: location,
      help: Message(french: "gardez l’un des deux", english: "keep one of the two"))
  }

  static func nestedTooDeep(at location: SourceLocation) -> Diagnostic {
    let limit = TemplateParser.deepestNesting
    return Diagnostic(
      .templateSyntax,
      Message(
        french: "les balises s’emboîtent sur plus de \(limit) niveaux",
        english: "tags nest more than \(limit) deep"), at: location,
      help: Message(
        french: "fermez des sections, ou mettez une partie dans un autre gabarit",
        english: "close some sections, or move a part to another template"))
  }
}
