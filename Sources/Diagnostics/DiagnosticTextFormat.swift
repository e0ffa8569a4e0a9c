/// The printed form of diagnostics: `file:line:column: error: what [rule]`, excerpt, caret, help.
public struct DiagnosticTextFormat: Sendable {
  /// The language to print in.
  public let language: DiagnosticLanguage

  /// Makes a format that speaks one language.
  public init(language: DiagnosticLanguage) { self.language = language }

  /// The text of all diagnostics, sorted, each followed by an empty line.
  public func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map { text(of: $0) + "\n" }.joined()
  }

  /// The text of one diagnostic, ending with a line break.
  public func text(of diagnostic: Diagnostic) -> String {
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
}

extension DiagnosticTextFormat {
  private func words(_ french: String, _ english: String) -> String {
    Message(french, english)[language]
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: words("erreur\u{A0}:", "error:")
    case .warning: words("avertissement\u{A0}:", "warning:")
    }
  }

  /// The line meant and a line of carets under it; nothing for an empty file.
  private func excerpt(of location: SourceLocation) -> String {
    guard !location.file.bytes.isEmpty else { return "" }
    let position = location.position
    let line = location.file.text(in: position.lineRange)
    let number = String(position.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
    let before = line.unicodeScalars.prefix(position.column - 1)
    let padding = String(String.UnicodeScalarView(before.map { $0 == "\t" ? "\t" : " " }))
    let end = min(location.range.upperBound, position.lineRange.upperBound)
    let start = min(location.range.lowerBound, end)
    let width = max(1, location.file.text(in: start..<end).unicodeScalars.count)
    let margin = String(repeating: " ", count: gutter.count - 2) + "| "
    return "\(gutter)\(line)\n\(margin)\(padding)\(String(repeating: "^", count: width))\n"
  }
}
