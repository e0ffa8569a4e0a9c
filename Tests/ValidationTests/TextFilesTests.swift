import Diagnostics
import Loading
import Testing
import Validation

/// A file of the theme and what is said of it: place, rule and the French message.
private func findings(_ path: String, _ bytes: [UInt8]) throws -> [String] {
  let file = SourceFile(path: path, bytes: bytes)
  let tree = SourceTree(content: try FixtureSite.valid().content, theme: [file])
  var diagnostics: [Diagnostic] = []
  _ = SiteValidator.validate(tree, today: nil, into: &diagnostics)
  return diagnostics.sorted().map { diagnostic in
    let position = diagnostic.location.position
    return "\(position.line):\(position.column) \(diagnostic.rule.identifier)"
  }
}

@Suite("What stands in a text file and cannot be seen is told") struct TextFilesTests {
  @Test(
    "a file of the theme in another encoding, with a mark or with nothing in it",
    arguments: [
      ("<p>\u{E9}", [], []), ("<p>", [0xE9], ["1:4 invalid-utf8"]),
      ("\u{FEFF}<p>", [], ["1:1 hidden-character"]), ("<p>\n", [0], ["2:1 hidden-character"]),
      ("", [], ["1:1 empty-text"]), (" \n", [], ["1:1 empty-text"]),
      ("a\u{202E}b\u{202E}c", [], ["1:2 hidden-character"]),
      ("a &#x202E; b &#65; c &amp; d \\u202E", [], ["1:3 hidden-character"]),
      ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n", [], ["1:1 conflict-mark"]),
      ("<<<<<<<< a\n<<<<<< b\n <<<<<<< c\n", [], []), ("a\n>>>>>>>", [], ["2:1 conflict-mark"]),
    ] as [(String, [UInt8], [String])]) func theme(
      _ text: String, _ bytes: [UInt8], _ said: [String]
    ) throws
  { #expect(try findings("Theme/templates/home.mustache", Array(text.utf8) + bytes) == said) }

  @Test("a stylesheet and a file of strings too, but no picture") func kinds() throws {
    #expect(try findings("Theme/styles/a.css", [0xE9]) == ["1:1 invalid-utf8"])
    #expect(
      try findings("Theme/strings/fr.yml", Array("a: \"\\u202Eb\"".utf8)) == [
        "1:5 hidden-character"
      ])
    #expect(try findings("Theme/assets/a.png", [0xE9, 0]) == [])
  }

  @Test(
    "a hidden character of the content, however it is written",
    arguments: [
      ("pages/a-propos/fr.md", "Tout vient", "Tout\u{200B} vient", 10),
      ("pages/a-propos/fr.md", "Tout vient", "Tout&#x200B; vient", 10),
      ("pages/a-propos/fr.md", "Tout vient", "Tout\u{7} vient", 10),
      ("pages/a-propos/fr.md", "Tout vient", "Tout \u{F0B7} vient", 10),
      ("pages/a-propos/fr.md", "Tout vient", "Tout \u{FFFD} vient", 10),
      ("pages/a-propos/fr.md", "title: À propos", "title: \"À\\u202E propos\"", 2),
      ("glossary.yml", "term: CCAS", "term: \"CC\\x07AS\"", 2),
      ("glossary.yml", "term: CCAS", "term: \"CC\\eAS\"", 2),
      ("glossary.yml", "term: CCAS", "term: CC\u{202E}AS", 2),
      ("contracts/2025-2026/budget.json", "\"fr\": \"Ville\"", "\"fr\": \"Vi\\u202Elle\"", 5),
      ("contracts/2025-2026/budget.json", "\"fr\": \"Ville\"", "\"fr\": \"Vi\\blle\"", 5),
    ] as [(String, String, String, Int)]) func content(
      path: String, old: String, new: String, line: Int
    ) throws
  {
    var site = try SiteTree.small()
    try site.replace(old, by: new, in: path)
    let found = site.findings().filter { !$0.contains("unknown-acronym") }
    #expect(found == ["\(path):\(line) hidden-character"])
  }

  @Test("a letter of any script, a joined picture and a written escape are seen") func seen() throws
  {
    var site = try SiteTree.small()
    try site.replace(
      "Tout vient", by: "مرحبا\u{200F} 👩\u{200D}👧 c\u{AD}d 🏳\u{FE0F} \\u202E Tout vient",
      in: "pages/a-propos/fr.md")
    #expect(site.findings() == [])
  }

  @Test("of a file with a conflict nothing else is said") func conflict() throws {
    var site = try SiteTree.small()
    try site.replace("- id: ccas", by: "<<<<<<< HEAD\n- id: ccas", in: "glossary.yml")
    #expect(site.findings() == ["glossary.yml:1 conflict-mark"])
    site = try SiteTree.small()
    site.write(
      "---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> c\n---\n", to: "pages/a-propos/fr.md"
    )
    #expect(site.findings() == ["pages/a-propos/fr.md:2 conflict-mark"])
  }
}
