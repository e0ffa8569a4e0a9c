/// The printed form of diagnostics: `file:line:column: error: what [rule]`, excerpt, caret, help.
public struct DiagnosticTextFormat: Sendable {
  /// The language to print in.
  public let language: DiagnosticLanguage

  /// Makes a format that speaks one language.
  public init(language: DiagnosticLanguage) { self.language = language }

  /// The text of all diagnostics, sorted, each followed by an empty line; of those of a rule that has
  /// very many the first, and how many more there are.
  public func text(of diagnostics: [Diagnostic]) -> String {
    let listed = ListedDiagnostics(diagnostics)
    let shown = listed.shown.map { text(of: $0) + "\n" }
    let more = listed.more.map { "\($0.message[language]) [\($0.rule.identifier)]\n" }
    return shown.joined() + more.joined() + (more.isEmpty ? "" : "\n")
  }

  /// The text of one diagnostic, ending with a line break.
  ///
  /// Controls that could give orders to a terminal, or turn the order of letters, are not printed.
  public func text(of diagnostic: Diagnostic) -> String { printable(written(diagnostic)) }
}

extension DiagnosticTextFormat {
  private func written(_ diagnostic: Diagnostic) -> String {
    let position = diagnostic.location.position
    var text = "\(diagnostic.location.file.path):\(position.line):\(position.column): "
    text += "\(label(diagnostic.severity)) \(diagnostic.message[language])"
    text += " [\(diagnostic.rule.identifier)]\n"
    text += excerpt(of: diagnostic.location)
    for note in diagnostic.notes {
      text += "\(words("note\u{A0}:", "note:")) \(note.message[language])\n"
      guard let location = note.location else { continue }
      let position = location.position
      text += "  --> \(location.file.path):\(position.line):\(position.column)\n"
      text += excerpt(of: location)
    }
    if let help = diagnostic.help { text += "\(words("aide\u{A0}:", "help:")) \(help[language])\n" }
    return text
  }

  private func words(_ french: String, _ english: String) -> String {
    Message(french, english)[language]
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: words("erreur\u{A0}:", "error:")
    case .warning: words("avertissement\u{A0}:", "warning:")
    }
  }

  /// The line meant, or what stands around the place in a long one, and carets under it; nothing for
  /// an empty file.
  private func excerpt(of location: SourceLocation) -> String {
    guard !location.file.bytes.isEmpty else { return "" }
    let excerpt = Excerpt(of: location)
    let number = String(excerpt.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
    let margin = String(repeating: " ", count: gutter.count - 2) + "| "
    return "\(gutter)\(excerpt.text)\n\(margin)\(excerpt.carets)\n"
  }
}
