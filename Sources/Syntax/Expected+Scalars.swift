public import Diagnostics
public import Ground

extension Rule {
  /// A word that chooses among several is one of them.
  public static let unknownValue = Rule("unknown-value")
}

extension Expected where Value == Located<String> {
  /// A text that is not empty: in JSON between quotes, in YAML with or without.
  public static var text: Expected {
    Expected(.words, Message("un texte", "a text"), help: \.helpForText) { node in
      node.writtenText.map { Located($0, at: node.location) }
    }.then { text, name, diagnostics in
      guard text.value.isBlank else { return text }
      let wanted = Message("un texte d’au moins un mot", "a text of at least one word")
      let node = SyntaxNode(.scalar(SyntaxNode.Scalar(text.value, .quoted)), at: text.location)
      return diagnostics.fail(name.mismatch(node, mustBe: wanted))
    }
  }

  /// A web address in full: `https://example.org/path`.
  public static var webAddress: Expected {
    text.then { text, name, diagnostics in
      guard !WebAddress.isAbsolute(text.value) else { return text }
      let node = SyntaxNode(.scalar(SyntaxNode.Scalar(text.value, .plain)), at: text.location)
      let help = Message(
        "écrivez-la avec 'https://', sans espace, par exemple https://example.org/page",
        "write it with 'https://', without spaces, for example https://example.org/page")
      let wanted = Message("une adresse web complète", "a full web address")
      return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help))
    }.shaped(.text(matching: "^https?://[^ ]+$", .address))
  }
}

extension Expected where Value == Located<String> {
  /// The address of a site, before the paths of its pages: `https://example.org/contracts`.
  public static var siteAddress: Expected {
    webAddress.then { text, name, diagnostics in
      guard !WebAddress.isSite(text.value) else { return text }
      let node = SyntaxNode(.scalar(SyntaxNode.Scalar(text.value, .plain)), at: text.location)
      let own = text.value.prefix { $0 != "?" && $0 != "#" }
      let help = Message(
        "les adresses des pages s’écrivent à sa suite\u{A0}: écrivez \(own)",
        "the addresses of pages are written after it: write \(own)")
      let wanted = Message(
        "l’adresse d’un site, sans '?' ni '#'", "the address of a site, without '?' or '#'")
      return diagnostics.fail(name.mismatch(node, mustBe: wanted, help: help))
    }.shaped(.text(matching: "^https?://[^ ?#]+$", .address))
  }
}

extension Expected where Value == Located<Bool> {
  /// `true` or `false`, without quotes.
  public static var boolean: Expected {
    let help = Message(
      "écrivez true pour oui, false pour non, sans guillemets",
      "write true for yes, false for no, without quotes")
    return Expected(
      .boolean, Message("'true' ou 'false'", "'true' or 'false'"), help: { _ in help },
      value: { node in node.bareText.flatMap { Bool($0) }.map { Located($0, at: node.location) } })
  }
}

extension Expected where Value == Located<Day> {
  /// A day of the calendar: `2024-03-28`.
  public static var day: Expected {
    let wanted = Message(
      "un jour du calendrier écrit année-mois-jour", "a day of the calendar written year-month-day")
    return Expected(
      .text(matching: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", .day), wanted,
      help: { Day.help(for: $0.writtenText ?? "") },
      value: { node in
        node.writtenText.flatMap { Day(iso: $0) }.map { Located($0, at: node.location) }
      })
  }
}

extension Expected {
  /// One of the words of an enumeration.
  public static func choice<Choice>(of type: Choice.Type) -> Expected
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String, Value == Located<Choice>
  {
    Expected<Located<String>>.text.whereEmpty(.oneOf(Choice.allCases.map(\.rawValue))).then {
      text, name, diagnostics in
      if let choice = Choice(rawValue: text.value) { return Located(choice, at: text.location) }
      let words = Choice.allCases.map(\.rawValue)
      return diagnostics.fail(name.unknownValue(text, possible: words))
    }.shaped(.choice("\(type)", Choice.allCases.map(\.rawValue)))
  }
}

extension Message {
  /// What to write where one of several words is asked for.
  fileprivate static func oneOf(_ words: [String]) -> Message {
    Message(
      "écrivez l’une de ces valeurs\u{A0}: \(quoted(words))", "write one of these: \(quoted(words))"
    )
  }
}

extension Expected {
  /// The same expectation, with what to write where nothing is; a value that can be left out may be that too.
  public func whereEmpty(_ help: @escaping @autoclosure () -> Message) -> Expected {
    Expected(shape()) { node, name, diagnostics in
      guard node.isEmpty else { return read(node, name, &diagnostics) }
      var found: [Diagnostic] = []
      let value = read(node, name, &found)
      let help = name.helpForEmpty(help())
      diagnostics += found.map { Diagnostic($0.rule, at: $0.location, $0.message, help: help) }
      return value
    }
  }
}

extension ValueName {
  /// The diagnostic for a text that is none of the words possible, with "did you mean".
  public func unknownValue(_ text: Located<String>, possible words: [String]) -> Diagnostic {
    let written = quoted(text.value)
    let possible = quoted(words)
    return Diagnostic(
      .unknownValue, at: text.location, "valeur \(written) inconnue pour \(self.words.french)",
      "unknown value \(written) for \(self.words.english)",
      note: Diagnostic.Note("valeurs possibles\u{A0}: \(possible)", "possible values: \(possible)"),
      help: FrenchWords.meant(by: text.value, in: words).map(Message.didYouMean)
        ?? Message("écrivez l’une des valeurs possibles", "write one of the possible values"))
  }
}

extension Day {
  /// What to write instead of another form, as the `28/03/2024` of French texts, or of no day at all.
  fileprivate static func help(for text: String) -> Message {
    guard !hasISOForm(text) else {
      return Message(
        "ce jour n’existe pas\u{A0}: vérifiez le mois et le jour",
        "there is no such day: check the month and the day")
    }
    guard let day = Day(meantBy: text) else {
      return Message("écrivez par exemple 2024-03-28", "write 2024-03-28, for example")
    }
    return Message("écrivez \(day.iso)", "write \(day.iso)")
  }
}

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
    guard let text = bareText else { return Message("écrivez un seul texte", "write one text") }
    return Message(
      "mettez-le entre guillemets\u{A0}: \"\(text)\"", "put it between quotes: \"\(text)\"")
  }
}
