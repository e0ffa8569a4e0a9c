import Diagnostics
import Testing

@Test(
  "Diagnostics become JSON, one object a line, in both languages, whatever characters they hold")
func json() {
  let file = SourceFile(path: "Content/\"é\\.yml", text: "a\n\tbc\n")
  let diagnostics = [
    Diagnostic(
      Rule("unknown-key"), at: file.location(3..<5),
      Message("clé 'é'", "key \"\u{1}\" of C:\\\r\n\t"),
      notes: [
        Diagnostic.Note(Message("un", "one")),
        Diagnostic.Note(Message("deux", "two"), at: file.start),
      ], help: Message("aide", "help")),
    Diagnostic(Rule("footnote-unused", .warning), at: file.start, "f", "e"),
  ]
  let path = #""file": "Content/\"é\\.yml""#
  #expect(
    DiagnosticJSONFormat.text(of: diagnostics) == """
      [
        {"rule": "footnote-unused", "severity": "warning", \(path), "line": 1, "column": 1, \
      "start": 0, "end": 0, "message": {"fr": "f", "en": "e"}, "notes": [], "help": null},
        {"rule": "unknown-key", "severity": "error", \(path), "line": 2, "column": 2, \
      "start": 3, "end": 5, "message": {"fr": "clé 'é'", "en": "key \\"\\u0001\\" of C:\\\\\\r\\n\\t"}, \
      "notes": [{"message": {"fr": "un", "en": "one"}}, \
      {"message": {"fr": "deux", "en": "two"}, \(path), "line": 1, "column": 1, "start": 0, \
      "end": 0}], "help": {"fr": "aide", "en": "help"}}
      ]

      """)
}

@Test("No diagnostics are an empty JSON array") func noDiagnostics() {
  #expect(DiagnosticJSONFormat.text(of: []) == "[]\n")
}
