import Diagnostics
import Ground
import Syntax
import Testing

private func read(_ source: String) -> (budget: Budget?, rules: [Rule]) {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "a.yml", text: source)
  let node = YAMLSyntax.parse(file, into: &diagnostics)
  let budget = node.flatMap { Budget.read($0, into: &diagnostics) }
  return (budget, diagnostics.map(\.rule))
}

@Test("A right mapping is read whole, in YAML as in JSON") func rightMapping() throws {
  let yaml = """
    title: 2024
    status: reinforced
    year: -12
    amount: 130000.50
    firm: true
    date: "2024-02-29"
    page: https://www.metropole-dijon.fr:8080/é?a=b#c
    note: n
    tags: [no, '012']
    years: [2024, 2025]
    party: {name: État}
    """
  let json = """
    {"title": "2024", "status": "reinforced", "year": -12, "amount": 130000.50, "firm": true,
     "date": "2024-02-29", "page": "https://www.metropole-dijon.fr:8080/é?a=b#c", "note": "n",
     "tags": ["no", "012"], "years": [2024, 2025], "party": {"name": "État"}}
    """
  let expected = Budget(
    title: "2024", status: .reinforced, year: -12, amount: "130000.50", firm: true,
    date: Day(iso: "2024-02-29"), page: "https://www.metropole-dijon.fr:8080/é?a=b#c", note: "n",
    tags: ["no", "012"], years: [2024, 2025], labels: nil, party: "État")
  #expect(read(yaml).budget == expected)
  #expect(read(yaml).rules == [])
  var diagnostics: [Diagnostic] = []
  let node = JSONSyntax.parse(SourceFile(path: "a.json", text: json), into: &diagnostics)
  #expect(try Budget.read(#require(node), into: &diagnostics) == expected)
  #expect(diagnostics == [])
}

@Test("Keys that are content come in the author's order, with their places") func entries() throws {
  let labels = try #require(
    read("title: a\nstatus: new\nlabels: {fr: été, ar: صيف, en: b}\n").budget?.labels)
  #expect(labels.map(\.key.value) == ["fr", "ar", "en"])
  #expect(labels.map(\.value.value) == ["été", "صيف", "b"])
  #expect(labels.map(\.key.location.position.column) == [10, 19, 28])
}

@Test("A key left out is nothing, and nothing is reported") func optionalKeys() {
  let (budget, rules) = read("title: a\nstatus: new\n")
  #expect(budget?.year == nil)
  #expect(rules == [])
}

@Test("What was reported before stays first, and nested mistakes stand between those around them")
func orderOfDiagnostics() throws {
  let file = SourceFile(path: "a.yml", text: "a: []\nb: {c: 1}\nd: []\n")
  var diagnostics = [Diagnostic(.missingFile, at: file.start, "", "")]
  let node = YAMLSyntax.parse(file, into: &diagnostics)
  let subject = Message("le test", "the test")
  let result: Int? = try #require(node).read(subject, into: &diagnostics) { keys in
    _ = keys.required("a", .text)
    _ = keys.required("b", .mapping(subject) { $0.required("c", .boolean) })
    _ = keys.required("d", .text)
    #expect(keys.has("d"))
    #expect(!keys.has("e"))
    #expect(keys.keyLocation("d").position.line == 3)
    #expect(keys.keyLocation("e").position.line == 1)
    return 1
  }
  #expect(result == 1)
  #expect(diagnostics.map(\.location.position.line) == [1, 1, 2, 3])
}

@Test("An expectation can be mapped and followed by a check, which reports")
func composedExpectations() {
  let even = Expected<Located<Int>>.integer.then { number, name, diagnostics -> Int? in
    if number.value.isMultiple(of: 2) { return number.value }
    let wanted = Message("un nombre pair", "an even number")
    diagnostics.append(
      Diagnostic(
        .wrongType, at: number.location, "\(name.words.french) doit être \(wanted.french)",
        "\(name.words.english) must be \(wanted.english)"))
    return nil
  }
  var diagnostics: [Diagnostic] = []
  let subject = Message("les nombres", "the numbers")
  let list = Expected<[Int]>.list(of: even).map { $0.count }
  let right = json("[2, 4]")?.read(as: list, subject, into: &diagnostics)
  #expect(right == 2)
  let wrong = json("[2, 3, 5]")?.read(as: list, subject, into: &diagnostics)
  #expect(wrong == nil)
  #expect(diagnostics.map(\.location.range) == [4..<5, 7..<8])
}

@Test("A web address is complete and holds nothing that ends an attribute") func webAddresses() {
  func isAccepted(_ address: String) -> Bool {
    var diagnostics: [Diagnostic] = []
    let location = SourceFile(path: "a", text: "").start
    let node = SyntaxNode(.scalar(SyntaxNode.Scalar(address, .quoted)), at: location)
    let subject = Message("", "")
    return node.read(as: .webAddress, subject, into: &diagnostics) != nil
  }
  let right = [
    "https://example.org", "HTTP://example.org/", "https://a.b/c?d=e&f#g", "https://été.fr/à",
    "http://localhost:8000",
  ]
  #expect(right.filter(isAccepted) == right)
  let wrong = [
    "example.org", "//example.org", "ftp://example.org", "javascript:alert(1)", "https://",
    "https:///a", "https://a b", "https://a\"b", "https://a/<b>", "https://a:b", "https://u@a.org",
    "https://a..b", "mailto:a@b.org", "https:/a.org", "https://a.org/\u{A0}",
  ]
  #expect(wrong.filter(isAccepted) == [])
}
