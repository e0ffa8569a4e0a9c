import Diagnostics
import Syntax
import Testing

private func split(_ source: String) -> String {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "fr.md", text: source)
  guard let matter = FrontMatter.split(file, into: &diagnostics), diagnostics.isEmpty else {
    return DiagnosticTextFormat(language: .english).text(of: diagnostics)
  }
  return outline(matter.header, 0) + "body: \(file.text(in: matter.body).debugDescription)"
}

@Test("A front matter is read in place, and the body is what follows its closing line")
func frontMatter() {
  #expect(
    split("---\ntitle: é\n---\n\n# Text\n---\n") == #"""
      keys 4⟨title: é⟩
      'title' 4⟨title⟩: plain 'é' 11⟨é⟩
      body: "\n# Text\n---\n"
      """#)
}

@Test("A front matter may have CRLF, a byte order mark, blanks after its dashes, and no body")
func frontMatterVariants() {
  let expected = #"""
    keys 8⟨a: b⟩
    'a' 8⟨a⟩: plain 'b' 11⟨b⟩
    body: ""
    """#
  #expect(split("\u{FEFF}---\r\na: b\r\n---") == expected)
  #expect(split("\u{FEFF}--- \na: b\n---\t") == expected)
}

@Test("An empty front matter is a group of no keys", arguments: ["", "\n", "# comment\n"])
func emptyFrontMatter(_ header: String) {
  #expect(split("---\n\(header)---\nText\n") == "keys 4⟨⟩\nbody: \"Text\\n\"")
}

@Test("Where the header is faulty, the body is still known") func faultyHeader() {
  var diagnostics: [Diagnostic] = []
  let file = SourceFile(path: "fr.md", text: "---\na: b: c\n---\nText\n")
  let matter = FrontMatter.split(file, into: &diagnostics)
  #expect(matter?.header == nil)
  #expect(matter?.body == 16..<21)
  #expect(diagnostics.map(\.rule) == [.yamlSyntax])
}
