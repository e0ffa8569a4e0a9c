import Diagnostics
import Ground

/// What is said of faults between values.
extension JSONParser {
  /// Reports a fault and returns nothing, whatever was wanted.
  mutating func fail<Wanted>(
    _ french: String, _ english: String, at range: Range<Int>, note: Diagnostic.Note? = nil,
    help helpInFrench: String, _ helpInEnglish: String
  ) -> Wanted? {
    diagnostics.fail(
      Diagnostic(
        .jsonSyntax, at: file.location(range), french, english, note: note, help: helpInFrench,
        helpInEnglish))
  }

  mutating func failValue<Wanted>() -> Wanted? {
    let help = JSONFound(bytes, at: offset).help ?? helpForWord() ?? helpForSign()
    return failExpecting(
      Message("une valeur", "a value"),
      help: help ?? Message("écrivez la valeur qui manque", "write the value that is missing"))
  }

  mutating func failKey<Wanted>() -> Wanted? {
    let found = JSONFound(bytes, at: offset)
    let wanted = Message("une clé entre guillemets doubles", "a key between double quotes")
    if isBracket(next), let unclosed = unclosedBracket { return fail(unclosed, wanted) }
    var help = found.help
    if help == nil, let word = found.word {
      help =
        followsDecimalComma
        ? helpForNumber
          ?? Message(
            "écrivez les décimales après un point, non après une virgule",
            "write decimals after a point, not after a comma")
        : Message("écrivez \"\(word)\"", "write \"\(word)\"")
    }
    return failExpecting(wanted, help: help)
  }

  mutating func failColon<Wanted>(after key: Located<String>) -> Wanted? {
    if let quote = misplacedQuote { return fail(quote) }
    return failExpecting(
      Message("':' après la clé \(quoted(key.value))", "':' after the key \(quoted(key.value))"),
      help: JSONFound(bytes, at: offset).help
        ?? Message(
          "écrivez ':' entre la clé et sa valeur", "write ':' between the key and its value"))
  }

  mutating func failSeparator<Wanted>(before closing: UInt8) -> Wanted? {
    let bracket = Character(Unicode.Scalar(closing))
    let close = helpForExtraBracket ?? Message("fermez par '\(bracket)'", "close with '\(bracket)'")
    let wanted = Message("',' ou '\(bracket)'", "',' or '\(bracket)'")
    if let quote = misplacedQuote { return fail(quote) }
    let isEndOfSomething = offset == bytes.count || isClosingBracket(next)
    let isKeyInList = closing == UInt8(ascii: "]") && next == UInt8(ascii: ":")
    if isEndOfSomething || isKeyInList, let unclosed = unclosedBracket {
      return fail(unclosed, wanted)
    }
    let help = helpForNumber ?? JSONFound(bytes, at: offset).help
    return failExpecting(wanted, help: help ?? (isEndOfSomething ? close : helpForMissingComma))
  }

  mutating func failTrailingComma<Wanted>(at comma: Int, before closing: UInt8) -> Wanted? {
    let bracket = Character(Unicode.Scalar(closing))
    return fail(
      "une virgule ne peut pas précéder '\(bracket)'", "a comma cannot stand before '\(bracket)'",
      at: comma..<comma + 1, help: "supprimez cette virgule", "remove this comma")
  }

  mutating func failAfterDocument<Wanted>() -> Wanted? {
    failExpecting(
      Message("la fin du fichier", "the end of the file"),
      help: JSONFound(bytes, at: offset).help
        ?? Message(
          "un fichier JSON contient une seule valeur\u{A0}: supprimez la suite, ou un crochet fermé trop tôt",
          "a JSON file holds one value: remove the rest, or a bracket closed too early"))
  }

  mutating func failDepth<Wanted>() -> Wanted? {
    fail(
      tooDeep.french, tooDeep.english, at: offset..<offset + 1, help: "simplifiez la structure",
      "simplify the structure")
  }
}

extension JSONParser {
  private mutating func failExpecting<Wanted>(_ wanted: Message, help: Message?) -> Wanted? {
    let found = JSONFound(bytes, at: offset)
    return diagnostics.fail(
      Diagnostic(
        .jsonSyntax, at: file.location(found.range),
        "il faut \(wanted.french), mais on trouve \(found.name.french)",
        "expected \(wanted.english), but found \(found.name.english)", help: help))
  }

  private func helpForWord() -> Message? {
    guard let word = JSONFound(bytes, at: offset).word else { return nil }
    if ["None", "nil", "undefined", "NaN", "Infinity"].contains(word) {
      return Message(
        "écrivez null là où il n’y a pas de valeur", "write null where there is no value")
    }
    let known = ["true", "false", "null"]
    let meant = known.first { $0 == word.lowercased() } ?? Spelling.closest(to: word, in: known)
    guard let meant else {
      let end = offset + word.utf8.count
      guard end >= bytes.count || bytes[end] != UInt8(ascii: "\"") else {
        return Message(
          "ajoutez le guillemet au début du texte\u{A0}: \"\(word)\"",
          "add the quote at the start of the text: \"\(word)\"")
      }
      return Message(
        "mettez les textes entre guillemets doubles\u{A0}: \"\(word)\"",
        "put texts between double quotes: \"\(word)\"")
    }
    return Message("écrivez \(meant)", "write \(meant)")
  }

  /// The repair for signs that other languages allow before a number.
  private func helpForSign() -> Message? {
    switch next {
    case UInt8(ascii: "+"): Message("supprimez le '+'", "remove the '+'")
    case UInt8(ascii: "."):
      Message("écrivez un chiffre avant le point\u{A0}: 0.5", "write a digit before the point: 0.5")
    case UInt8(ascii: ","): Message("supprimez la virgule en trop", "remove the comma too many")
    default: nil
    }
  }

  private var helpForMissingComma: Message {
    Message("mettez une virgule après la valeur qui précède", "put a comma after the value before")
  }

  func isDigit(_ position: Int) -> Bool {
    bytes.indices.contains(position)
      && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position])
  }

  /// Whether `12,5` was written: digits on both sides of the comma just passed.
  private var followsDecimalComma: Bool { isDigit(offset) && isDigit(offset - 2) }
}

/// What is said of a tree that nobody can have meant.
let tooDeep = Message(
  "plus de \(SyntaxNode.depthLimit) niveaux imbriqués",
  "nested more than \(SyntaxNode.depthLimit) levels deep")
