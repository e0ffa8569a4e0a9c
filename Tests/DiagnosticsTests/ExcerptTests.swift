import Diagnostics
import Testing

@Suite("What is shown of a file does not grow with it") struct ExcerptTests {
  private let format = DiagnosticTextFormat(language: .english)

  private func printed(_ text: String, _ range: Range<Int>) -> [Substring] {
    let file = SourceFile(path: "a.json", text: text)
    let printed = format.text(
      of: Diagnostic(Rule("wrong-type"), at: file.location(range), "f", "e"))
    return printed.split(separator: "\n").dropFirst().map { $0.dropFirst(8) }
  }

  @Test("a line of 140 characters is shown whole, one of 141 around the place only")
  func longestLine() {
    let whole = String(repeating: "é", count: 139) + "x"
    #expect(printed(whole, 278..<279) == [whole[...], String(repeating: " ", count: 139) + "^"])
    let cut = "…" + String(repeating: "é", count: 30) + "xé"
    #expect(printed(whole + "é", 278..<279) == [cut[...], String(repeating: " ", count: 31) + "^"])
  }

  @Test("a place in the middle of a long line is shown with what stands on either side")
  func window() {
    let text =
      String(repeating: "a", count: 1_000) + "\u{1F600}" + String(repeating: "b", count: 1_000)
    let shown =
      "…" + String(repeating: "a", count: 30) + "\u{1F600}" + String(repeating: "b", count: 69)
      + "…"
    #expect(printed(text, 1_000..<1_004) == [shown[...], String(repeating: " ", count: 31) + "^"])
  }

  @Test("carets end with what is shown") func longPlace() {
    let text = String(repeating: "a", count: 500)
    #expect(
      printed(text, 0..<500) == [
        String(repeating: "a", count: 70) + "…", Substring(String(repeating: "^", count: 70)),
      ])
  }

  @Test("a line that ends with CR alone is a line") func carriageReturns() {
    let file = SourceFile(path: "a.md", text: "one\rtwo\r\nthree\r")
    let places = [0, 3, 4, 9, 15].map { file.location($0..<$0).position }
    #expect(places.map(\.line) == [1, 1, 2, 3, 4])
    #expect(places.map(\.column) == [1, 4, 1, 1, 1])
    #expect(printed("one\rtwo\rthree", 4..<7) == ["two", "^^^"])
  }

  @Test("no control reaches a terminal, nor a sign that turns the order of letters") func controls()
  {
    #expect(
      printed("a\u{1B}[31m\u{202E}b\u{85}", 0..<1) == ["a\u{FFFD}[31m\u{FFFD}b\u{FFFD}", "^"])
    let file = SourceFile(path: "a\u{7}.md", text: "")
    let word = quoted("\u{1B}c\u{2066}\n")
    #expect(
      format.text(of: Diagnostic(Rule("wrong-type"), at: file.start, word, word))
        == "a\u{FFFD}.md:1:1: error: '\u{FFFD}c\u{FFFD} ' [wrong-type]\n")
  }

  @Test("a path is never cut, other words are") func paths() {
    let long = String(repeating: "n", count: 200)
    #expect(quoted(path: long) == "'\(long)'")
    #expect(quoted(long) == "'\(String(repeating: "n", count: 60))…'")
  }
}

@Suite("Of very many mistakes of a rule the first hundred are listed") struct ListedDiagnosticsTests
{
  private static func mistakes(_ count: Int, _ rule: Rule) -> [Diagnostic] {
    let file = SourceFile(path: "a.yml", text: String(repeating: "x", count: count))
    return (0..<count).map { Diagnostic(rule, at: file.location($0..<$0 + 1), "f", "e") }
  }

  private static let error = Rule("unknown-key")
  private static let warning = Rule("footnote-unused", .warning)

  @Test("a hundred are all listed") func hundred() {
    let text = DiagnosticTextFormat(language: .english).text(of: Self.mistakes(100, Self.error))
    #expect(text.split(separator: "\n").count { $0.contains("[unknown-key]") } == 100)
    #expect(!text.contains("more"))
  }

  @Test("of those above, how many there are is said, in both languages") func rest() {
    let mistakes = Self.mistakes(1_334, Self.error) + Self.mistakes(101, Self.warning)
    let english = DiagnosticTextFormat(language: .english).text(of: mistakes)
    #expect(english.split(separator: "\n").count { $0.hasPrefix("a.yml:") } == 200)
    #expect(
      english.hasSuffix(
        "\n\nand 1 more warning of this kind [footnote-unused]\n"
          + "and 1,234 more errors of this kind [unknown-key]\n\n"))
    let french = DiagnosticTextFormat(language: .french).text(of: mistakes)
    #expect(
      french.hasSuffix(
        "\n\net 1 autre avertissement de ce genre [footnote-unused]\n"
          + "et 1\u{202F}234 autres erreurs de ce genre [unknown-key]\n\n"))
    let json = DiagnosticJSONFormat.text(of: mistakes)
    #expect(json.split(separator: "\n").count == 204)
    #expect(
      json.hasSuffix(
        ",\n  {\"rule\": \"unknown-key\", \"severity\": \"error\", \"more\": 1234, \"message\": "
          + "{\"fr\": \"et 1\u{202F}234 autres erreurs de ce genre\", "
          + "\"en\": \"and 1,234 more errors of this kind\"}}\n]\n"))
  }
}
