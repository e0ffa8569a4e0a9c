import Diagnostics
import Ground

/// What is said of faults between values.
extension JSONParser {
  /// Reports a fault and returns nothing, whatever was wanted.
  mutating func fail<Wanted>(
    _ message: Message, at range: Range<Int>, notes: [Diagnostic.Note] = [], help: Message?
  ) -> Wanted? {
    diagnostics.append(
      Diagnostic(.jsonSyntax, message, at: file.location(range), notes: notes, help: help))
    return nil
  }

  mutating func failValue<Wanted>() -> Wanted? {
    let help = JSONFound(bytes, at: offset).help ?? helpForWord() ?? helpForSign()
    return failExpecting(
      Message(french: "une valeur", english: "a value"),
      help: help
        ?? Message(
          french: "écrivez la valeur qui manque", english: "write the value that is missing"))
  }

  mutating func failKey<Wanted>() -> Wanted? {
    let found = JSONFound(bytes, at: offset)
    var help = found.help
    if help == nil, let word = found.word {
      help =
        followsDecimalComma
        ? Message(
          french: "écrivez les décimales après un point, non après une virgule",
          english: "write decimals after a point, not after a comma")
        : Message(french: "écrivez \"\(word)\"", english: "write \"\(word)\"")
    }
    return failExpecting(
      Message(french: "une clé entre guillemets doubles", english: "a key between double quotes"),
      help: help)
  }

  mutating func failColon<Wanted>(after key: Located<String>) -> Wanted? {
    failExpecting(
      Message(
        french: "':' après la clé \(quoted(key.value))",
        english: "':' after the key \(quoted(key.value))"),
      help: JSONFound(bytes, at: offset).help
        ?? Message(
          french: "écrivez ':' entre la clé et sa valeur",
          english: "write ':' between the key and its value"))
  }

  mutating func failSeparator<Wanted>(before closing: UInt8) -> Wanted? {
    let bracket = Character(Unicode.Scalar(closing))
    let close = Message(french: "fermez par '\(bracket)'", english: "close with '\(bracket)'")
    let help = JSONFound(bytes, at: offset).help
    let isEndOfSomething =
      offset == bytes.count || next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
    return failExpecting(
      Message(french: "',' ou '\(bracket)'", english: "',' or '\(bracket)'"),
      help: help ?? (isEndOfSomething ? close : helpForMissingComma))
  }

  mutating func failTrailingComma<Wanted>(at comma: Int, before closing: UInt8) -> Wanted? {
    let bracket = Character(Unicode.Scalar(closing))
    return fail(
      Message(
        french: "une virgule ne peut pas précéder '\(bracket)'",
        english: "a comma cannot stand before '\(bracket)'"), at: comma..<comma + 1,
      help: Message(french: "supprimez cette virgule", english: "remove this comma"))
  }

  mutating func failAfterDocument<Wanted>() -> Wanted? {
    failExpecting(
      Message(french: "la fin du fichier", english: "the end of the file"),
      help: JSONFound(bytes, at: offset).help
        ?? Message(
          french:
            "un fichier JSON contient une seule valeur\u{A0}: supprimez la suite, ou un crochet fermé trop tôt",
          english: "a JSON file holds one value: remove the rest, or a bracket closed too early"))
  }

  mutating func failDepth<Wanted>() -> Wanted? {
    fail(
      tooDeep, at: offset..<offset + 1,
      help: Message(french: "simplifiez la structure", english: "simplify the structure"))
  }
}

extension JSONParser {
  private mutating func failExpecting<Wanted>(_ wanted: Message, help: Message?) -> Wanted? {
    let found = JSONFound(bytes, at: offset)
    let message = Message(
      french: "il faut \(wanted.french), mais on trouve \(found.name.french)",
      english: "expected \(wanted.english), but found \(found.name.english)")
    return fail(message, at: found.range, notes: found.isEnd ? openingNotes : [], help: help)
  }

  /// Where the innermost open bracket stands.
  private var openingNotes: [Diagnostic.Note] {
    guard let opening = openings.last else { return [] }
    let bracket = Character(Unicode.Scalar(bytes[opening]))
    let message = Message(
      french: "ce '\(bracket)' n’est pas refermé", english: "this '\(bracket)' is not closed")
    return [Diagnostic.Note(message, at: file.location(opening..<opening + 1))]
  }

  private func helpForWord() -> Message? {
    guard let word = JSONFound(bytes, at: offset).word else { return nil }
    if ["None", "nil", "undefined", "NaN", "Infinity"].contains(word) {
      return Message(
        french: "écrivez null là où il n’y a pas de valeur",
        english: "write null where there is no value")
    }
    let known = ["true", "false", "null"]
    let meant = known.first { $0 == word.lowercased() } ?? Spelling.closest(to: word, in: known)
    guard let meant else {
      return Message(
        french: "mettez les textes entre guillemets doubles\u{A0}: \"\(word)\"",
        english: "put texts between double quotes: \"\(word)\"")
    }
    return Message(french: "écrivez \(meant)", english: "write \(meant)")
  }

  /// The repair for signs that other languages allow before a number.
  private func helpForSign() -> Message? {
    switch next {
    case UInt8(ascii: "+"): Message(french: "supprimez le '+'", english: "remove the '+'")
    case UInt8(ascii: "."):
      Message(
        french: "écrivez un chiffre avant le point\u{A0}: 0.5",
        english: "write a digit before the point: 0.5")
    case UInt8(ascii: ","):
      Message(french: "supprimez la virgule en trop", english: "remove the comma too many")
    default: nil
    }
  }

  private var helpForMissingComma: Message {
    guard isDigit(offset), isDigit(offset - 2) else {
      return Message(
        french: "mettez une virgule après la valeur qui précède",
        english: "put a comma after the value before")
    }
    return Message(
      french: "écrivez les nombres sans espace", english: "write numbers without spaces")
  }

  private func isDigit(_ position: Int) -> Bool {
    bytes.indices.contains(position)
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  /// Whether `12,5` was written: digits on both sides of the comma just passed.
  private var followsDecimalComma: Bool { isDigit(offset) && isDigit(offset - 2) }
}

/// What is said of a tree that nobody can have meant.
let tooDeep = Message(
  french: "plus de \(SyntaxNode.depthLimit) niveaux imbriqués",
  english: "nested more than \(SyntaxNode.depthLimit) levels deep")
