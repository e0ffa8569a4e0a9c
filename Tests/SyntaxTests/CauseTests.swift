import Diagnostics
import Syntax
import Testing

/// What is said first: place, message and repair, in English.
private func said(_ source: String, path: String) -> [String] {
  let printed = printed(source, .english, path: path) { file, diagnostics in
    let node =
      path.hasSuffix(".json")
      ? JSONSyntax.parse(file, into: &diagnostics) : YAMLSyntax.parse(file, into: &diagnostics)
    _ = node.flatMap { Budget.read($0, into: &diagnostics) }
  }
  let lines = printed.split(separator: "\n").map(String.init)
  return [lines.first ?? "", lines.last { $0.hasPrefix("help: ") } ?? ""]
}

private func json(_ source: String) -> [String] { said(source, path: "a.json") }
private func yaml(_ source: String) -> [String] { said(source, path: "a.yml") }

@Suite("A fault is told where it began, with the repair that ends it") struct CauseTests {
  @Test("a quote that is missing is told at the text that lacks it, not at the next word")
  func missingQuotes() {
    #expect(
      json("{\"title\": \"Dijon, \"status\": \"new\"}") == [
        "a.json:1:11: error: this text is not closed where it ends [json-syntax]",
        "help: add the quote at the end of the text: \"Dijon\"",
      ])
    #expect(
      json("{\"title: \"Dijon\", \"status\": \"new\"}") == [
        "a.json:1:2: error: this text is not closed where it ends [json-syntax]",
        "help: add the quote at the end of the text: \"title\"",
      ])
    #expect(
      json("{\"title\": Dijon\", \"status\": \"new\"}") == [
        "a.json:1:11: error: expected a value, but found 'Dijon' [json-syntax]",
        "help: add the quote at the start of the text: \"Dijon\"",
      ])
  }

  @Test("a quote inside a text is told as one") func innerQuotes() {
    #expect(
      json("{\"title\": \"il dit \"oui\"\"}") == [
        "a.json:1:19: error: this quote closes the text, and what follows cannot be understood [json-syntax]",
        "help: in a text, write '\\\"' for a quote, or “…”",
      ])
  }

  @Test("a bracket that is not closed is told where it opens, by how lines are indented")
  func unclosedBrackets() {
    let lines = ["{", "  \"a\": {\"b\": 1,", "  \"c\": {\"d\": 2},", "  \"e\": 3", "}"]
    #expect(
      json(lines.joined(separator: "\n")) == [
        "a.json:2:8: error: this '{' is not closed [json-syntax]",
        "help: close it with '}' before line 3",
      ])
    let list = ["{", "  \"a\": [", "    1,", "    2", "  ,", "  \"c\": 2", "}"]
    #expect(
      json(list.joined(separator: "\n")) == [
        "a.json:2:8: error: this '[' is not closed [json-syntax]",
        "help: close it with ']' before line 5",
      ])
    let item = ["[", "  {\"a\": {\"b\": 1}", "]"]
    #expect(
      json(item.joined(separator: "\n")) == [
        "a.json:2:3: error: this '{' is not closed [json-syntax]",
        "help: close it with '}' before line 3",
      ])
  }

  @Test("a file whose lines are not indented says nothing of its brackets by them") func flatLines()
  {
    #expect(
      json("{\n\"a\": {\n\"b\": 1\n}\n]") == [
        "a.json:5:1: error: expected ',' or '}', but found ']' [json-syntax]",
        "help: close with '}'",
      ])
  }

  @Test("one closing bracket too many is not to be followed by another") func extraBrackets() {
    #expect(
      json("{\"a\": [{\"b\": 1}, {\"c\": 2}}, {\"d\": 3}]}")[1]
        == "help: remove one '}' too many, here or above")
  }

  @Test(
    "a number with its currency, its percent, its spaces or its comma is given as it is to be written",
    arguments: [
      ("65 000 €", "65000"), ("65000 €", "65000"), ("50%", "50"), ("12,5", "12.5"),
      ("1 234,56 EUR", "1234.56"),
    ]) func numbers(written: String, meant: String)
  {
    #expect(
      json("{\"amount\": \(written), \"status\": \"new\"}")[1]
        == "help: write the number alone, in digits: \(meant)")
  }

  @Test("a space of word processors is named where it stands") func noBreakSpaces() {
    let help = "help: replace the no-break space U+00A0 by an ordinary space"
    let told = "error: the no-break space U+00A0 cannot stand here [yaml-syntax]"
    #expect(yaml("title: a\nstatus:\u{A0}new\n") == ["a.yml:2:8: \(told)", help])
    #expect(yaml("title: a\nparty:\n\u{A0}\u{A0}name: b\nstatus: new\n").last == help)
    #expect(
      yaml("title: a\nstatus: new\u{A0}\n") == [
        "a.yml:2:9: error: unknown value 'new\u{A0}' for 'status' [unknown-value]",
        "help: did you mean 'new'?",
      ])
    #expect(
      yaml("title\u{202F}: a\nstatus: new\n") == [
        "a.yml:1:1: error: unknown key 'title\u{202F}' in the budget [unknown-key]",
        "help: remove the no-break space U+202F: 'title: …'",
      ])
    #expect(
      yaml("title: a\nstatus: new\nfirm: true\u{A0}\n")[1]
        == "help: remove the no-break space U+00A0 at the edge of this value")
  }

  @Test("a space that is missing is told where it is") func missingSpaces() {
    #expect(
      yaml("title:a\nstatus: new\n") == [
        "a.yml:1:6: error: there is no space after this ':' [yaml-syntax]",
        "help: write 'key: value'",
      ])
    #expect(
      yaml("title: a\nstatus: new\nparty: {name:b}\n") == [
        "a.yml:3:9: error: unknown key 'name:b' in the party [unknown-key]",
        "help: put a space after ':': 'name: b'",
      ])
    #expect(
      yaml("title: a\nstatus: new\ntags:\n  - a\n  -b\nyear: 1\n") == [
        "a.yml:5:3: error: there is no space after this dash [yaml-syntax]",
        "help: write '- ' before each item of the list",
      ])
    #expect(
      yaml("title: a\nstatus: new\ntags:\n  -a\n  -b\n")[1]
        == "help: put a space after the dash of each item: '- …'")
  }

  @Test("a text that begins as a list or a group is told as one") func bracketedTexts() {
    #expect(
      yaml("title: [accès] au logement\nstatus: new\n") == [
        "a.yml:1:16: error: nothing can follow the ']' that closes a list or a group of keys [yaml-syntax]",
        "help: when all of it is a text, put it between quotes: \"[…] …\"",
      ])
  }

  @Test("a key that belongs further out is sent there") func keysOfOthers() {
    #expect(
      yaml("title: a\nstatus: new\nparty: {name: b, year: 2}\n")[1]
        == "help: move it: it belongs to the budget, beside 'title', 'status'")
    #expect(
      yaml("title: a\nstatus: new\nparty: {name: b, title: c}\n")[1]
        == "help: it belongs to the budget, where it is written already: complete it there")
  }

  @Test("a zero before a number goes with all of the number") func leadingZeros() {
    #expect(json("{\"amount\": 00.5}")[1] == "help: write 0.5, or \"00.5\" when it is a code")
  }

  @Test("lines that end with CR alone are lines of a header") func carriageReturns() throws {
    var diagnostics: [Diagnostic] = []
    let file = SourceFile(path: "a.md", text: "---\rtitle: a\r---\rText\r")
    let matter = try #require(FrontMatter.split(file, into: &diagnostics))
    #expect(diagnostics == [])
    #expect(file.text(in: matter.body) == "Text\r")
    let header = try #require(matter.header)
    #expect(outline(header, 0).contains("'title'"))
  }
}

@Suite("Reading takes time in proportion to what is read") struct LinearReadingTests {
  @Test("two hundred thousand unknown keys are told") func unknownKeys() {
    let source = (0..<200_000).map { "k\($0): 1\n" }.joined()
    var diagnostics: [Diagnostic] = []
    let node = YAMLSyntax.parse(SourceFile(path: "a.yml", text: source), into: &diagnostics)
    _ = node.flatMap { Budget.read($0, into: &diagnostics) }
    #expect(diagnostics.count == 200_001)
    let printed = DiagnosticTextFormat(language: .english).text(of: diagnostics)
    #expect(printed.contains("and 199,900 more errors of this kind [unknown-key]"))
    #expect(printed.utf8.count < 100_000)
  }

  @Test("ten thousand unknown keys of one line are told in little room") func oneLine() {
    let source = "{" + (0..<10_000).map { "\"k\($0)\": 1" }.joined(separator: ", ") + "}"
    var diagnostics: [Diagnostic] = []
    let node = JSONSyntax.parse(SourceFile(path: "a.json", text: source), into: &diagnostics)
    _ = node.flatMap { Budget.read($0, into: &diagnostics) }
    #expect(DiagnosticTextFormat(language: .french).text(of: diagnostics).utf8.count < 100_000)
  }
}
