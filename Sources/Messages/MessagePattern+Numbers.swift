extension MessagePattern {
  /// The same, in which no line breaks between a number and the word after it: a space there is one that does
  /// not break.
  var joiningNumbers: MessagePattern { MessagePattern(parts: joined(parts), arguments: arguments) }

  private func joined(_ parts: [Part]) -> [Part] {
    parts.indices.map { index in
      switch parts[index] {
      case .text(let text) where index > 0 && isNumber(parts[index - 1]) && text.first == " ":
        .text("\u{A0}" + text.dropFirst())
      case .choice(let choice):
        .choice(
          Choice(
            argument: choice.argument,
            cases: choice.cases.map { Case(key: $0.key, parts: joined($0.parts)) },
            other: joined(choice.other)))
      case .text, .value: parts[index]
      }
    }
  }

  private func isNumber(_ part: Part) -> Bool {
    guard case .value(let index) = part else { return false }
    return arguments[index].kind == .number
  }
}
