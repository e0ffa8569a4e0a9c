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
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(of diagnostic: Diagnostic) -> String {
    var fields = [
      ("rule", JSON.quoted(diagnostic.rule.identifier)),
      ("severity", JSON.quoted(diagnostic.severity.rawValue)),
    ]
    fields += placeFields(of: diagnostic.location)
    fields.append(("message", object(of: diagnostic.message)))
    let notes = diagnostic.notes.map { note in
      braces([("message", object(of: note.message))] + (note.location.map(placeFields) ?? []))
    }
    fields.append(("notes", "[" + notes.joined(separator: ", ") + "]"))
    fields.append(("help", diagnostic.help.map(object(of:)) ?? "null"))
    return "  " + braces(fields)
  }

  private static func object(of rest: ListedDiagnostics.Rest) -> String {
    "  "
      + braces([
        ("rule", JSON.quoted(rest.rule.identifier)),
        ("severity", JSON.quoted(rest.rule.severity.rawValue)), ("more", String(rest.count)),
        ("message", object(of: rest.message)),
      ])
  }

  private static func object(of message: Message) -> String {
    braces([("fr", JSON.quoted(message.french)), ("en", JSON.quoted(message.english))])
  }

  private static func placeFields(of location: SourceLocation) -> [(String, String)] {
    let position = location.position
    return [
      ("file", JSON.quoted(location.file.path)), ("line", String(position.line)),
      ("column", String(position.column)), ("start", String(location.range.lowerBound)),
      ("end", String(location.range.upperBound)),
    ]
  }

  private static func braces(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(JSON.quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }
}
