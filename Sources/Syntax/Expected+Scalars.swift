public import Diagnostics
public import Ground

extension Rule {
  /// A word that chooses among several is one of them.
  public static let unknownValue = Rule("unknown-value")
}

extension Expected where Value == Located<String> {
  /// A text that is not empty: in JSON between quotes, in YAML with or without.
  public static var text: Expected {
    Expected { node, name, diagnostics in
      guard let text = node.writtenText else {
        diagnostics.append(name.mismatch(node, mustBe: .text, help: node.helpForText))
        return nil
      }
      guard !text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) else {
        let wanted = Message(
          french: "un texte d’au moins un mot", english: "a text of at least one word")
        diagnostics.append(name.mismatch(node, mustBe: wanted))
        return nil
      }
      return Located(text, at: node.location)
    }
  }

  /// A text that may be empty when it is written between quotes: `""`.
  public static var textOrEmpty: Expected {
    Expected { node, name, diagnostics in
      guard let text = node.writtenText else {
        diagnostics.append(name.mismatch(node, mustBe: .text, help: node.helpForText))
        return nil
      }
      return Located(text, at: node.location)
    }
  }

  /// A web address in full: `https://example.org/path`.
  public static var webAddress: Expected {
    text.then { text, name, diagnostics in
      guard WebAddress.isAbsolute(text.value) else {
        let wanted = Message(french: "une adresse web complète", english: "a full web address")
        let node = SyntaxNode(.scalar(SyntaxNode.Scalar(text.value, .plain)), at: text.location)
        let help = Message(
          french: "écrivez-la avec 'https://', sans espace, par exemple https://example.org/page",
          english: "write it with 'https://', without spaces, for example https://example.org/page")
        diagnostics.append(name.mismatch(node, mustBe: wanted, help: help))
        return nil
      }
      return text
    }
  }
}

extension Expected where Value == Located<Bool> {
  /// `true` or `false`, without quotes.
  public static var boolean: Expected {
    Expected { node, name, diagnostics in
      let text = node.bareText
      if text == "true" { return Located(true, at: node.location) }
      if text == "false" { return Located(false, at: node.location) }
      let wanted = Message(french: "'true' ou 'false'", english: "'true' or 'false'")
      let help = Message(
        french: "écrivez true pour oui, false pour non, sans guillemets",
        english: "write true for yes, false for no, without quotes")
      diagnostics.append(name.mismatch(node, mustBe: wanted, help: help))
      return nil
    }
  }
}

extension Expected where Value == Located<Day> {
  /// A day of the calendar: `2024-03-28`.
  public static var day: Expected {
    Expected { node, name, diagnostics in
      let text = node.writtenText ?? ""
      if let day = Day(iso: text) { return Located(day, at: node.location) }
      let wanted = Message(
        french: "un jour du calendrier écrit année-mois-jour",
        english: "a day of the calendar written year-month-day")
      let help =
        Day.hasISOForm(text)
        ? Message(
          french: "ce jour n’existe pas\u{A0}: vérifiez le mois et le jour",
          english: "there is no such day: check the month and the day") : Day.example(for: text)
      diagnostics.append(name.mismatch(node, mustBe: wanted, help: help))
      return nil
    }
  }
}

extension Expected {
  /// One of the words of an enumeration.
  public static func choice<Choice>(of type: Choice.Type) -> Expected
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String, Value == Located<Choice>
  {
    Expected<Located<String>>.text.then { text, name, diagnostics in
      if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.location) }
      let words = Choice.allCases.map(\.rawValue)
      diagnostics.append(name.unknownValue(text, possible: words))
      return nil
    }
  }
}

extension ValueName {
  /// The diagnostic for a text that is none of the words possible, with "did you mean".
  public func unknownValue(_ text: Located<String>, possible words: [String]) -> Diagnostic {
    let written = quoted(text.value)
    let possible = quoted(words)
    return Diagnostic(
      .unknownValue,
      Message(
        french: "valeur \(written) inconnue pour \(self.words.french)",
        english: "unknown value \(written) for \(self.words.english)"), at: text.location,
      notes: [
        Diagnostic.Note(
          Message(
            french: "valeurs possibles\u{A0}: \(possible)", english: "possible values: \(possible)")
        )
      ],
      help: Spelling.closest(to: text.value, in: words).map(Message.didYouMean)
        ?? Message(
          french: "écrivez l’une des valeurs possibles", english: "write one of the possible values"
        ))
  }
}

extension Day {
  /// What to write instead of another form, as the `28/03/2024` of French texts.
  fileprivate static func example(for text: String) -> Message {
    let parts = text.split { $0 == "/" || $0 == "." }.map { Int($0) ?? 0 }
    guard parts.count == 3, parts[0] > 12,
      let day = Day(year: parts[2], month: parts[1], day: parts[0])
    else {
      return Message(
        french: "écrivez par exemple 2024-03-28", english: "write 2024-03-28, for example")
    }
    return Message(french: "écrivez \(day.iso)", english: "write \(day.iso)")
  }
}

extension Message { fileprivate static let text = Message(french: "un texte", english: "a text") }

extension SyntaxNode {
  /// The text of a scalar that can be a text: quoted, or plain in YAML.
  fileprivate var writtenText: String? {
    guard case .scalar(let scalar) = value else { return nil }
    return scalar.kind == .quoted || scalar.kind == .plain ? scalar.text : nil
  }

  /// The text of a scalar written without quotes.
  var bareText: String? {
    guard case .scalar(let scalar) = value, scalar.kind != .quoted else { return nil }
    return scalar.text
  }

  fileprivate var helpForText: Message? {
    guard let text = bareText else {
      return Message(french: "écrivez un seul texte", english: "write one text")
    }
    return Message(
      french: "mettez-le entre guillemets\u{A0}: \"\(text)\"",
      english: "put it between quotes: \"\(text)\"")
  }
}
