public import Diagnostics

/// A mistake in a text that takes values: where in the text, what is wrong, and the repair.
public struct MessageFault: Hashable, Sendable {
  /// The bytes of the text that are meant.
  public let range: Range<Int>
  /// What is wrong.
  public let message: Message
  /// How to mend it.
  public let help: Message
}

/// The faults after which something wanted is not there.
extension MessageParser {
  private static let writeValues = Message(
    "écrivez les valeurs sous la forme '{nom}'", "write values as '{name}'")

  mutating func failAtOpenBrace<Wanted>(at open: Int) -> Wanted? {
    fail(
      "une accolade n’est pas fermée", "a brace is not closed", at: open..<open + 1,
      help: Self.writeValues)
  }

  mutating func failWithoutName<Wanted>(at range: Range<Int>) -> Wanted? {
    fail("une valeur n’a pas de nom", "a value has no name", at: range, help: Self.writeValues)
  }

  mutating func failAtClosingBrace<Wanted>(at brace: Int) -> Wanted? {
    fail(
      "une accolade fermante est de trop", "there is a closing brace too many",
      at: brace..<brace + 1,
      help: Message(
        "supprimez-la, ou mettez-la entre apostrophes pour qu’elle soit affichée",
        "remove it, or put it between apostrophes to have it shown"))
  }

  mutating func failAtUnknownKind<Wanted>(_ kind: Word) -> Wanted? {
    fail(
      "'\(kind.text)' n’est pas une sorte de valeur", "'\(kind.text)' is no kind of value",
      at: kind.range,
      help: Message(
        "écrivez '{nom}', '{nom, plural, …}' ou '{nom, select, …}'",
        "write '{name}', '{name, plural, …}' or '{name, select, …}'"))
  }

  /// A case without its text, or at a place something else than a case.
  mutating func failWithoutMessage<Wanted>(for key: Word, at place: Int) -> Wanted? {
    let name = key.text.isEmpty ? "other" : key.text
    return fail(
      "un cas n’est pas suivi de son texte", "a case is not followed by its text",
      at: key.text.isEmpty ? place..<place + 1 : key.range,
      help: Message("écrivez '\(name) {…}'", "write '\(name) {…}'"))
  }

  mutating func failAtUnknownValue<Wanted>(_ value: Word) -> Wanted? {
    fail(
      "la valeur '{\(value.text)}' n’existe pas", "there is no value '{\(value.text)}'",
      at: value.range,
      help: possible(
        arguments,
        else: Message(
          "ce texte ne reçoit aucune valeur\u{A0}: supprimez les accolades",
          "this text is given no value: remove the braces")))
  }

  private mutating func fail<Wanted>(
    _ french: String, _ english: String, at range: Range<Int>, help: Message
  ) -> Wanted? {
    report(french, english, at: range, help: help)
    return nil
  }
}

/// The faults of quotes and cases.
extension MessageParser {
  /// An apostrophe before a brace.
  mutating func reportQuote(at apostrophe: Int) {
    report(
      "l’apostrophe devant une accolade affiche celle-ci telle quelle",
      "the apostrophe before a brace shows the brace as it is", at: apostrophe..<apostrophe + 2,
      help: Message(
        "écrivez l’apostrophe '’', ou doublez-la", "write the apostrophe as '’', or double it"))
  }

  /// A value that the program gives is of another kind than its use here.
  mutating func reportKind(of value: Word, _ style: Style) {
    let others = arguments.filter { argument in
      switch argument.kind {
      case .text: false
      case .number: style == .plural
      case .choice: style == .select
      }
    }
    report(
      style == .plural
        ? "la valeur '{\(value.text)}' n’est pas un nombre"
        : "la valeur '{\(value.text)}' n’offre pas de choix",
      style == .plural
        ? "the value '{\(value.text)}' is not a number"
        : "the value '{\(value.text)}' offers no choice", at: value.range,
      help: possible(
        others, else: Message("écrivez '{\(value.text)}' seul", "write '{\(value.text)}' alone")))
  }

  mutating func reportUnknownCase(_ key: Word, of value: String, among keys: [String]) {
    let keys = keys.map { "'\($0)'" }.joined(separator: ", ")
    report(
      "la valeur '{\(value)}' n’a pas de cas '\(key.text)'",
      "the value '{\(value)}' has no case '\(key.text)'", at: key.range,
      help: Message("cas possibles\u{A0}: \(keys)", "possible cases: \(keys)"))
  }

  mutating func reportRepeatedCase(_ key: Word, of value: String) {
    report(
      "le cas '\(key.text)' de '{\(value)}' est écrit deux fois",
      "the case '\(key.text)' of '{\(value)}' is written twice", at: key.range,
      help: Message("n’en gardez qu’un", "keep one of them"))
  }

  /// A case that stands for some numbers, or for all the rest.
  mutating func reportMissingCase(_ key: String, of value: Word, for numbers: [Int]) {
    let examples = numbers.prefix(3).map(String.init).joined(separator: ", ")
    report(
      "le cas '\(key)' de '{\(value.text)}' manque",
      "the case '\(key)' of '{\(value.text)}' is missing", at: value.range,
      help: numbers.isEmpty
        ? Message(
          "ajoutez '\(key) {…}', qui vaut pour tout le reste",
          "add '\(key) {…}', which stands for all the rest")
        : Message(
          "ajoutez '\(key) {…}', qui vaut dans cette langue pour \(examples)…",
          "add '\(key) {…}', which in this language stands for \(examples)…"))
  }

  private mutating func report(
    _ french: String, _ english: String, at range: Range<Int>, help: Message
  ) {
    let message = Message("\(french) dans '\(name)'", "\(english) in '\(name)'")
    faults.append(MessageFault(range: range, message: message, help: help))
  }

  private func possible(_ arguments: [MessageArgument], else none: Message) -> Message {
    guard !arguments.isEmpty else { return none }
    let names = arguments.map { "'{\($0.name)}'" }.sorted().joined(separator: ", ")
    return Message("valeurs possibles\u{A0}: \(names)", "possible values: \(names)")
  }
}
