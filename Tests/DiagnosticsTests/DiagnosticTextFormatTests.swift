import Diagnostics
import Testing

private let file = SourceFile(
  path: "Content/site.yml", text: "name: Été\r\n\ttitle: x\nlast: 1000000")

private let mistake = Diagnostic(
  Rule("unknown-key"), at: file.location(14..<19),
  Message("clé 'titel' inconnue", "unknown key 'titel'"),
  notes: [
    Diagnostic.Note(Message("sans lieu", "without a place")),
    Diagnostic.Note(Message("avec un lieu", "with a place"), at: file.location(6..<11)),
  ], help: Message("vouliez-vous dire 'title'\u{202F}?", "did you mean 'title'?"))

@Test("A mistake is printed in English with place, excerpt, notes and help") func english() {
  #expect(
    DiagnosticTextFormat(language: .english).text(of: mistake) == """
      Content/site.yml:2:2: error: unknown key 'titel' [unknown-key]
          2 | \ttitle: x
            | \t^^^^^
      note: without a place
      note: with a place
        --> Content/site.yml:1:7
          1 | name: Été
            |       ^^^
      help: did you mean 'title'?

      """)
}

@Test("A mistake is printed in French with French typography") func french() {
  #expect(
    DiagnosticTextFormat(language: .french).text(of: mistake) == """
      Content/site.yml:2:2: erreur\u{A0}: clé 'titel' inconnue [unknown-key]
          2 | \ttitle: x
            | \t^^^^^
      note\u{A0}: sans lieu
      note\u{A0}: avec un lieu
        --> Content/site.yml:1:7
          1 | name: Été
            |       ^^^
      aide\u{A0}: vouliez-vous dire 'title'\u{202F}?

      """)
}

@Test("Several mistakes are sorted by file, place and rule, an empty line after each") func sorted()
{
  let message = Message("faux", "wrong")
  let other = SourceFile(path: "Content/a.json", text: "")
  let diagnostics = [
    Diagnostic(Rule("wrong-type"), at: file.location(23..<27), message),
    Diagnostic(Rule("missing-key"), at: file.location(0..<4), message),
    Diagnostic(Rule("translation-missing", .warning), at: other.start, message),
    Diagnostic(Rule("amount-decimals"), at: file.location(0..<4), message),
  ]
  let expected = """
    Content/a.json:1:1: warning: wrong [translation-missing]

    Content/site.yml:1:1: error: wrong [amount-decimals]
        1 | name: Été
          | ^^^^

    Content/site.yml:1:1: error: wrong [missing-key]
        1 | name: Été
          | ^^^^

    Content/site.yml:3:1: error: wrong [wrong-type]
        3 | last: 1000000
          | ^^^^


    """
  let format = DiagnosticTextFormat(language: .english)
  #expect(format.text(of: diagnostics) == expected)
  #expect(format.text(of: diagnostics.reversed()) == expected)
  #expect(format.text(of: []) == "")
}

@Test("A warning is called one in French") func warning() {
  let message = Message("traduction absente", "no translation")
  let diagnostic = Diagnostic(Rule("translation-missing", .warning), at: file.start, message)
  #expect(
    DiagnosticTextFormat(language: .french).text(of: diagnostic) == """
      Content/site.yml:1:1: avertissement\u{A0}: traduction absente [translation-missing]
          1 | name: Été
            | ^

      """)
}

@Test("The carets stay on the first line, are at least one, and stand at the end of the file")
func carets() {
  let message = Message("", "m")
  let format = DiagnosticTextFormat(language: .english)
  func carets(_ range: Range<Int>) -> String {
    format.text(of: Diagnostic(Rule("wrong-type"), at: file.location(range), message))
  }
  #expect(
    carets(8..<30) == """
      Content/site.yml:1:8: error: m [wrong-type]
          1 | name: Été
            |        ^^

      """)
  #expect(
    carets(36..<36) == """
      Content/site.yml:3:14: error: m [wrong-type]
          3 | last: 1000000
            |              ^

      """)
}
