import Diagnostics

extension Rule { static let templateSyntax = Rule("template-syntax") }

/// What can be wrong with the tags of a template.
extension Diagnostic {
  static func unclosedDelimiter(
    _ opening: String, closing: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location, "'\(opening)' n’est pas fermé", "'\(opening)' is not closed",
      help: "écrivez '\(closing)' après le nom", "write '\(closing)' after the name")
  }

  static func emptyTag(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location, "cette balise ne nomme rien", "this tag names nothing",
      help: "écrivez-y un nom, ou retirez-la", "write a name in it, or remove it")
  }

  static func malformedName(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location, "'\(name)' n’est pas un nom", "'\(name)' is not a name",
      help: "un nom est un mot, ou des mots joints chacun par un point",
      "a name is one word, or words each joined by one dot")
  }

  static func changedDelimiters(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location, "les délimiteurs ne se changent pas",
      "delimiters cannot be changed",
      help: "retirez cette balise, et écrivez toutes les autres entre '{{' et '}}'",
      "remove this tag, and write all others between '{{' and '}}'")
  }

  static func indentedInclusion(_ tag: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location,
      "'\(tag)' est en retrait, mais ce qui est inclus ne peut pas l’être",
      "'\(tag)' is indented, but what is included cannot be",
      help: "écrivez cette balise au début de sa ligne", "write this tag at the start of its line")
  }

  static func unclosedTag(_ tag: String, _ name: String, at location: SourceLocation) -> Diagnostic
  {
    Diagnostic(
      .templateSyntax, at: location, "'\(tag)' n’est pas fermé", "'\(tag)' is not closed",
      help: "écrivez '{{/\(name)}}' là où cela finit", "write '{{/\(name)}}' where it ends")
  }

  static func strayClose(
    _ tag: String, open: (tag: String, name: String, location: SourceLocation)?,
    at location: SourceLocation
  ) -> Diagnostic {
    let message = Message("'\(tag)' ne ferme rien", "'\(tag)' closes nothing")
    guard let open else {
      return Diagnostic(
        .templateSyntax, at: location, message, help: "retirez cette balise, ou ouvrez-la avant",
        "remove this tag, or open it before")
    }
    let note = Message("'\(open.tag)' est ouvert ici", "'\(open.tag)' is open here")
    return Diagnostic(
      .templateSyntax, at: location, message, note: Note(note, at: open.location),
      help: "écrivez '{{/\(open.name)}}', ou retirez cette balise",
      "write '{{/\(open.name)}}', or remove this tag")
  }

  static func notABlock(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location,
      "seuls des blocs peuvent se trouver entre les balises d’un parent",
      "only blocks may stand between the tags of a parent",
      help: "mettez cette balise dans un bloc, '{{$nom}}…{{/nom}}'",
      "put this tag into a block, '{{$name}}…{{/name}}'")
  }

  static func repeatedBlock(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .templateSyntax, at: location, "le bloc '\(name)' est rempli deux fois",
      "the block '\(name)' is filled twice", help: "gardez l’un des deux", "keep one of the two")
  }

  static func nestedTooDeep(at location: SourceLocation) -> Diagnostic {
    let limit = TemplateParser.deepestNesting
    return Diagnostic(
      .templateSyntax, at: location, "les balises s’emboîtent sur plus de \(limit) niveaux",
      "tags nest more than \(limit) deep",
      help: "fermez des sections, ou mettez une partie dans un autre gabarit",
      "close some sections, or move a part to another template")
  }
}
