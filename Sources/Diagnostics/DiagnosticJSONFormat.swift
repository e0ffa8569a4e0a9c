import Ground

/// The machine-readable form of diagnostics: a JSON array, one object a diagnostic, in both languages.
public enum DiagnosticJSONFormat {
  /// The JSON text of all diagnostics, sorted, ending with a line break.
  ///
  /// Of a rule that has very many the first are given, and an object with its `rule`, `severity`,
  /// how many `more` there are, and a `message`; no other object has `more`.
  /// `line` and `column` count from one, the column in Unicode scalars; `start` and `end` are byte offsets.
  public static func text(of diagnostics: [Diagnostic]) -> String {
    let listed = ListedDiagnostics(diagnostics)
    let objects = listed.shown.map { object(of: $0) } + listed.more.map { object(of: $0) }
    return String(decoding: JSONValue.lines(objects).file, as: UTF8.self)
  }

  private static func object(of diagnostic: Diagnostic) -> JSONValue {
    let notes = diagnostic.notes.map { note in
      JSONValue.object(
        [("message", object(of: note.message))] + (note.location.map(placeFields) ?? []))
    }
    return .object(
      [
        ("rule", .text(diagnostic.rule.identifier)),
        ("severity", .text(diagnostic.severity.rawValue)),
      ] + placeFields(of: diagnostic.location) + [
        ("message", object(of: diagnostic.message)), ("notes", .list(notes)),
        ("help", diagnostic.help.map(object(of:)) ?? .null),
      ])
  }

  private static func object(of rest: ListedDiagnostics.Rest) -> JSONValue {
    .object([
      ("rule", .text(rest.rule.identifier)), ("severity", .text(rest.rule.severity.rawValue)),
      ("more", .number(String(rest.count))), ("message", object(of: rest.message)),
    ])
  }

  private static func object(of message: Message) -> JSONValue {
    .object([("fr", .text(message.french)), ("en", .text(message.english))])
  }

  private static func placeFields(of location: SourceLocation) -> [(key: String, value: JSONValue)]
  {
    let position = location.position
    return [
      ("file", .text(location.file.path)), ("line", .number(String(position.line))),
      ("column", .number(String(position.column))),
      ("start", .number(String(location.range.lowerBound))),
      ("end", .number(String(location.range.upperBound))),
    ]
  }
}
