import Ground

/// The form of diagnostics for a browser: a list of HTML, each with its place, excerpt and repair.
public struct DiagnosticHTMLFormat: Sendable {
  /// The language to write in.
  public let language: DiagnosticLanguage

  /// Makes a format that speaks one language.
  public init(language: DiagnosticLanguage) { self.language = language }

  /// All diagnostics as items of a list, sorted; of a rule that has very many the first, and how many
  /// more there are.
  ///
  /// A place is a button with the attribute `data-place`, which a script may give something to do.
  public func items(of diagnostics: [Diagnostic]) -> [UInt8] {
    let listed = ListedDiagnostics(diagnostics)
    var html: [UInt8] = []
    for diagnostic in listed.shown { append(diagnostic, to: &html) }
    for rest in listed.more {
      Self.open("li", rest.rule.severity.rawValue, to: &html)
      html += "<p>".utf8
      Self.append(rest.message[language], to: &html)
      html += "</p></li>\n".utf8
    }
    return html
  }

  /// Appends a place as a button that shows it.
  public static func append(place location: SourceLocation, to html: inout [UInt8]) {
    let position = location.position
    let place = "\(location.file.path):\(position.line):\(position.column)"
    html += "<button type=\"button\" class=\"place\" data-place=\"".utf8
    append(place, to: &html)
    html += "\">".utf8
    append(place, to: &html)
    html += "</button>".utf8
  }

  /// Appends the line meant, with what is wrong in it marked; nothing for an empty file.
  public static func appendExcerpt(of location: SourceLocation, to html: inout [UInt8]) {
    guard !location.file.bytes.isEmpty else { return }
    let excerpt = Excerpt(of: location)
    let number = String(excerpt.line)
    html += "<pre tabindex=\"0\">".utf8
    // Without the blanks before both, which a narrow screen has no room for.
    let blanks = zip(excerpt.text, excerpt.carets).prefix { $0 == " " && $1 == " " }.count
    append("\(number) | \(excerpt.text.dropFirst(blanks))\n", to: &html)
    let margin = String(repeating: " ", count: number.count)
    append("\(margin) | \(excerpt.carets.dropFirst(blanks))", to: &html)
    html += "</pre>\n".utf8
  }
}

extension DiagnosticHTMLFormat {
  private func append(_ diagnostic: Diagnostic, to html: inout [UInt8]) {
    Self.open("li", diagnostic.severity.rawValue, to: &html)
    html += "<p class=\"what\"><strong>".utf8
    Self.append(label(diagnostic.severity), to: &html)
    html += "</strong> ".utf8
    Self.append(diagnostic.message[language], to: &html)
    html += "</p>\n<p class=\"where\">".utf8
    Self.append(place: diagnostic.location, to: &html)
    html += " <code>".utf8
    Self.append(diagnostic.rule.identifier, to: &html)
    html += "</code></p>\n".utf8
    Self.appendExcerpt(of: diagnostic.location, to: &html)
    for note in diagnostic.notes {
      html += "<p class=\"note\">".utf8
      Self.append(note.message[language], to: &html)
      html += "</p>\n".utf8
      guard let location = note.location else { continue }
      html += "<p class=\"where\">".utf8
      Self.append(place: location, to: &html)
      html += "</p>\n".utf8
      Self.appendExcerpt(of: location, to: &html)
    }
    if let help = diagnostic.help {
      html += "<p class=\"help\"><strong>".utf8
      Self.append(Message("À faire\u{A0}:", "To do:")[language], to: &html)
      html += "</strong> ".utf8
      Self.append(help[language], to: &html)
      html += "</p>".utf8
    }
    html += "</li>\n".utf8
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: Message("Erreur\u{A0}:", "Error:")[language]
    case .warning: Message("Avertissement\u{A0}:", "Warning:")[language]
    }
  }

  private static func open(_ element: String, _ kind: String, to html: inout [UInt8]) {
    html += "<\(element) class=\"\(kind)\">".utf8
  }

  /// A text as it is, without controls that could turn the order of letters.
  private static func append(_ text: String, to html: inout [UInt8]) {
    Escaping.html.append(printable(text), to: &html)
  }
}
