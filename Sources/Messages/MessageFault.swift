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

/// The faults of syntax.
extension MessageParser {
  private static let writeValues = Message(
    "écrivez les valeurs sous la forme '{nom}'", "write values as '{name}'")

  mutating func reportOpenBrace(at range: Range<Int>) {
    report(
      "une accolade n’est pas fermée", "a brace is not closed", at: range, help: Self.writeValues)
  }

  mutating func reportNoName(at range: Range<Int>) {
    report("une valeur n’a pas de nom", "a value has no name", at: range, help: Self.writeValues)
  }

  mutating func reportClosingBrace(at range: Range<Int>) {
    report(
      "une accolade fermante est de trop", "there is a closing brace too many", at: range,
      help: Message(
        "supprimez-la, ou mettez-la entre apostrophes pour qu’elle soit affichée",
        "remove it, or put it between apostrophes to have it shown"))
  }

  mutating func reportQuote(at range: Range<Int>) {
    report(
      "l’apostrophe devant une accolade affiche celle-ci telle quelle",
      "the apostrophe before a brace shows the brace as it is", at: range,
      help: Message(
        "écrivez l’apostrophe '’', ou doublez-la", "write the apostrophe as '’', or double it"))
  }

  mutating func reportUnknownKind(_ kind: String, at range: Range<Int>) {
    report(
      "'\(kind)' n’est pas une sorte de valeur", "'\(kind)' is no kind of value", at: range,
      help: Message(
        "écrivez '{nom}', '{nom, plural, …}' ou '{nom, select, …}'",
        "write '{name}', '{name, plural, …}' or '{name, select, …}'"))
  }

  mutating func reportNoMessage(for key: String, at range: Range<Int>) {
    let key = key.isEmpty ? "other" : key
    report(
      "un cas n’est pas suivi de son texte", "a case is not followed by its text", at: range,
      help: Message("écrivez '\(key) {…}'", "write '\(key) {…}'"))
  }

  private mutating func report(
    _ french: String, _ english: String, at range: Range<Int>, help: Message
  ) {
    let message = Message("\(french) dans '\(name)'", "\(english) in '\(name)'")
    faults.append(MessageFault(range: range, message: message, help: help))
  }
}

/// The faults of names and cases.
extension MessageParser {
  mutating func reportUnknownValue(_ value: String, at range: Range<Int>) {
    report(
      "la valeur '{\(value)}' n’existe pas", "there is no value '{\(value)}'", at: range,
      help: possible(
        arguments,
        else: Message(
          "ce texte ne reçoit aucune valeur\u{A0}: supprimez les accolades",
          "this text is given no value: remove the braces")))
  }

  /// A value that the program gives is of another kind than its use here.
  mutating func reportKind(of value: String, at range: Range<Int>, _ style: Style) {
    let others = arguments.filter { argument in
      switch argument.kind {
      case .text: false
      case .number: style == .plural
      case .choice: style == .select
      }
    }
    report(
      style == .plural
        ? "la valeur '{\(value)}' n’est pas un nombre"
        : "la valeur '{\(value)}' n’offre pas de choix",
      style == .plural
        ? "the value '{\(value)}' is not a number" : "the value '{\(value)}' offers no choice",
      at: range,
      help: possible(others, else: Message("écrivez '{\(value)}' seul", "write '{\(value)}' alone"))
    )
  }

  mutating func reportUnknownCase(
    _ key: String, of value: String, among keys: [String], at range: Range<Int>
  ) {
    let keys = keys.map { "'\($0)'" }.joined(separator: ", ")
    report(
      "la valeur '{\(value)}' n’a pas de cas '\(key)'",
      "the value '{\(value)}' has no case '\(key)'", at: range,
      help: Message("cas possibles\u{A0}: \(keys)", "possible cases: \(keys)"))
  }

  mutating func reportRepeatedCase(_ key: String, of value: String, at range: Range<Int>) {
    report(
      "le cas '\(key)' de '{\(value)}' est écrit deux fois",
      "the case '\(key)' of '{\(value)}' is written twice", at: range,
      help: Message("n’en gardez qu’un", "keep one of them"))
  }

  /// A case that stands for some numbers, or for all the rest.
  mutating func reportMissingCase(
    _ key: String, of value: String, for numbers: [Int], at range: Range<Int>
  ) {
    let examples = numbers.prefix(3).map(String.init).joined(separator: ", ")
    report(
      "le cas '\(key)' de '{\(value)}' manque", "the case '\(key)' of '{\(value)}' is missing",
      at: range,
      help: numbers.isEmpty
        ? Message(
          "ajoutez '\(key) {…}', qui vaut pour tout le reste",
          "add '\(key) {…}', which stands for all the rest")
        : Message(
          "ajoutez '\(key) {…}', qui vaut dans cette langue pour \(examples)…",
          "add '\(key) {…}', which in this language stands for \(examples)…"))
  }

  private func possible(_ arguments: [MessageArgument], else none: Message) -> Message {
    guard !arguments.isEmpty else { return none }
    let names = arguments.map { "'{\($0.name)}'" }.sorted().joined(separator: ", ")
    return Message("valeurs possibles\u{A0}: \(names)", "possible values: \(names)")
  }
}
