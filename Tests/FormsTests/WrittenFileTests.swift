import Diagnostics
import Ground
import Syntax
import TestSupport
import Testing

@testable import Forms

@Suite("A value of a file is changed alone") struct WrittenFileTests {
  private func file(_ name: String, _ text: String) throws -> WrittenFile {
    try #require(WrittenFile(SourceFile(path: name, text: text)))
  }

  private func text(_ file: WrittenFile?) -> String? {
    file.map { String(decoding: $0.file.bytes, as: UTF8.self) }
  }

  @Test(
    "JSON keeps its blanks, its order and the spelling of other numbers",
    arguments: [
      ("lines/0/etat", Literal.bare("7"), "{ \"lines\" : [ {\"etat\":7 , \"x\": 2.50} ]\n}\n"),
      (
        "lines/0/x", .text("a \"b\""),
        "{ \"lines\" : [ {\"etat\":1.0 , \"x\": \"a \\\"b\\\"\"} ]\n}\n"
      ), ("lines/0/y", .bare("3"), "{ \"lines\" : [ {\"etat\":1.0 , \"x\": 2.50, \"y\": 3} ]\n}\n"),
      (
        "lines/1/z/fr", .text("é"),
        "{ \"lines\" : [ {\"etat\":1.0 , \"x\": 2.50}, {\"z\": {\"fr\": \"é\"}} ]\n}\n"
      ),
    ]) func json(path: String, literal: Literal, expected: String) throws
  {
    let written = try file("a.json", "{ \"lines\" : [ {\"etat\":1.0 , \"x\": 2.50} ]\n}\n")
    #expect(text(written.setting(FieldPath(text: path), to: literal)) == expected)
  }

  private static let yaml = """
    # First
    name: Ville   # the town
    quoted: 'l''eau'
    double: "a: b"
    folded: >-
      Un texte
      plié.
    empty:
    list: [a, b]
    steps:
      - id: x
        title: {fr: Un, en: One}
      # Second
      - id: y

    """

  @Test(
    "YAML keeps comments, quotes and blocks",
    arguments: [
      ("name", Literal.text("Bourg"), "name: Ville   #", "name: Bourg   #"),
      ("name", .text("a: b"), "name: Ville", "name: \"a: b\""),
      ("quoted", .text("d'ici"), "'l''eau'", "'d''ici'"),
      ("double", .text("c"), "\"a: b\"", "\"c\""),
      ("folded", .text("Autre\ntexte"), "Un texte\n  plié.", "Autre\n\n  texte"),
      ("folded", .text("a  b"), "Un texte\n  plié.", "a  b"),
      ("empty", .text("x"), "empty:\n", "empty: x\n"),
      ("list/1", .text("c, d"), "[a, b]", "[a, \"c, d\"]"),
      ("list/2", .text("c"), "[a, b]", "[a, b, c]"),
      ("steps/0/title/en", .text("Two: 2"), "en: One", "en: \"Two: 2\""),
      ("steps/0/title/de", .text("Eins"), "en: One}", "en: One, de: Eins}"),
      ("steps/1/title/fr", .text("Deux"), "- id: y\n", "- id: y\n    title: {fr: Deux}\n"),
      ("steps/2/id", .text("z"), "- id: y\n", "- id: y\n  - id: z\n"),
      ("new/fr", .text("Neuf"), "- id: y\n", "- id: y\nnew: {fr: Neuf}\n"),
      ("new/0/id", .text("n"), "- id: y\n", "- id: y\nnew:\n  - id: n\n"),
      ("list", .emptyList, "[a, b]", "[]"),
      (
        "steps", .emptyList, ":\n  - id: x\n    title: {fr: Un, en: One}\n  # Second\n  - id: y\n",
        ": []\n"
      ),
    ]) func yaml(path: String, literal: Literal, before: String, after: String) throws
  {
    let written = try file("a.yml", Self.yaml)
    let expected = Self.yaml.replacing(before, with: after, maxReplacements: 1)
    #expect(text(written.setting(FieldPath(text: path), to: literal)) == expected)
  }

  @Test(
    "a value goes with its line or its comma, and with the group that held nothing else",
    arguments: [
      ("name", "name: Ville   # the town\n", ""), ("list/0", "[a, b]", "[b]"),
      ("list/1", "[a, b]", "[a]"), ("steps/0/title/fr", "fr: Un, ", ""),
      ("steps/0/id", "id: x\n    ", ""), ("steps/1", "  - id: y\n", ""),
      ("steps/1/id", "  - id: y\n", ""), ("folded", "folded: >-\n  Un texte\n  plié.\n", ""),
      ("steps/0", "  - id: x\n    title: {fr: Un, en: One}\n", ""), ("nothing", "", ""),
    ]) func removing(path: String, before: String, after: String) throws
  {
    let written = try file("a.yml", Self.yaml)
    let expected = before.isEmpty ? Self.yaml : Self.yaml.replacing(before, with: after)
    #expect(text(written.removing(FieldPath(text: path))) == expected)
  }

  @Test("JSON loses a value with its comma") func removingJSON() throws {
    let written = try file("a.json", "{\n  \"a\": [1, 2],\n  \"b\": {\"c\": 1}\n}\n")
    #expect(
      text(written.removing(FieldPath(text: "a/0"))) == "{\n  \"a\": [2],\n  \"b\": {\"c\": 1}\n}\n"
    )
    #expect(text(written.removing(FieldPath(text: "b/c"))) == "{\n  \"a\": [1, 2]\n}\n")
    #expect(text(written.removing(FieldPath(text: "a"))) == "{\n  \"b\": {\"c\": 1}\n}\n")
  }

  @Test("a header is changed apart from its text, and the text keeps the ends of its lines")
  func header() throws {
    let written = try file("a.md", "---\r\ntitle: A\r\n---\r\nUn\r\n")
    #expect(
      text(written.setting(FieldPath(text: "title"), to: .text("B")))
        == "---\r\ntitle: B\r\n---\r\nUn\r\n")
    #expect(written.bodyText == "Un\n")
    #expect(text(written.settingBody("Un\n")) == text(written))
    #expect(text(written.settingBody("Deux\n")) == "---\r\ntitle: A\r\n---\r\nDeux\r\n")
    let bare = try file("a.md", "---\n---\n")
    #expect(text(bare.setting(FieldPath(text: "title"), to: .text("B"))) == "---\ntitle: B\n---\n")
  }

  @Test("a file without a value yet gets its first") func first() throws {
    let written = try file("a.yml", "# Nothing yet\n")
    #expect(
      text(written.setting(FieldPath(text: "0/id"), to: .text("x"))) == "# Nothing yet\n- id: x\n")
  }

  @Test(
    "a comment between a key and its value stays as it is",
    arguments: [
      (
        "archives", Literal.emptyList, "archives:\n  # see: this\n  - 2024-01-01\nz: 1\n",
        "archives: []\n  # see: this\nz: 1\n"
      ), ("a", .text(" x"), "a: |  # b: c\n  One\n  two\nz: 1\n", "a: \" x\"  # b: c\nz: 1\n"),
      ("a/1", .text(" x"), "a:\n- |\n  - b\n- >-\n  - c\n", "a:\n- |\n  - b\n- \" x\"\n"),
      ("a", .text("x"), "a: |-\nb: 1\n", "a: \"x\"\nb: 1\n"),
      ("a", .emptyList, "\"a\" :\n  - b\n", "\"a\" : []\n"),
    ]) func comments(path: String, literal: Literal, before: String, after: String) throws
  {
    let written = try file("a.yml", before)
    #expect(text(written.setting(FieldPath(text: path), to: literal)) == after)
  }

  @Test(
    "a block of text keeps its sign, its indentation and the empty lines around it",
    arguments: [
      ("|\n    Un\n    texte.\n", "Deux\n\nlignes", "|\n    Deux\n\n    lignes\n"),
      ("|-\n    Un\n", "Un\n pas", "|-\n    Un\n     pas\n"),
      ("|+\n\n    Un\n\n\n", "# un\nb: 2", "|+\n\n    # un\n    b: 2\n\n\n"),
      (">\n  Un\n  texte.\n", "Un\n\ndeux\n- trois", ">\n  Un\n\n\n  deux\n\n  - trois\n"),
      (">-\n    Un\n", "Un\n  x\n\ny\tz", ">-\n    Un\n      x\n\n    y\tz\n"),
      (">+  # why\n    Un\n\n", "Un  deux", ">+  # why\n    Un  deux\n\n"),
      ("|2-\n    Un\n  deux\n", "Un", "|2-\n  Un\n"), ("|2\n      Un\n", "x\ny", "|2\n  x\n  y\n"),
    ]) func blocks(before: String, typed: String, after: String) throws
  {
    for end in ["\n", "\r\n"] {
      func yaml(_ block: String) -> String { "a:\n  t: \(block)b: 1\n".replacing("\n", with: end) }
      let indented = { (block: String) in block.replacing("\n  ", with: "\n    ") }
      let written = try file("a.yml", yaml(indented(before)))
      let made = written.setting(FieldPath(text: "a/t"), to: .text(typed))
      #expect(text(made) == yaml(indented(after)))
    }
  }

  @Test("whatever is typed into a block of text, its header stays", arguments: 1...200)
  func anyBlock(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "a", "b: c", " ", "  ", "\n", "\n\n", "\t", "#", "- d", "'", "\"", "%", "é", "---",
    ]
    let typed = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      .trimmingBlanks
    let (sign, chomping) = ([">", "|"][seed % 2], ["", "-", "+"][seed % 3])
    let written = try file("a.md", "---\na:\n  - t: \(sign)\(chomping)\n      x\n\nb: 1\n---\n")
    let made = try #require(written.setting(FieldPath(text: "a/0/t"), to: .text(typed)))
    #expect(text(made)?.hasPrefix("---\na:\n  - t: \(sign)\(chomping)\n      ") == true)
    #expect(made.node(at: FieldPath(text: "a/0/t"))?.text?.trimmingBlanks == typed)
    #expect(made.node(at: FieldPath(text: "b"))?.text == "1")
  }

  @Test("emptying a list leaves no key that a comment makes") func emptied() throws {
    let written = try file("a.yml", "archives:\n  # see: this\n  - 2024-01-01\n")
    #expect(
      text(written.removing(FieldPath(text: "archives/0"))) == "archives: []\n  # see: this\n")
  }

  @Test("a file whose lines end as Windows ends them gets no others") func windows() throws {
    let yaml = try file("a.yml", "a: x\r\nb:\r\n  - id: y\r\nc: |-\r\n  one\r\n")
    let more = yaml.setting(FieldPath(text: "b/1/id"), to: .text("z"))?.setting(
      FieldPath(text: "c"), to: .text("two\nthree"))
    #expect(text(more) == "a: x\r\nb:\r\n  - id: y\r\n  - id: z\r\nc: |-\r\n  two\r\n  three\r\n")
    let json = try file("a.json", "{\r\n  \"a\": [\r\n    {\"b\": 1}\r\n  ]\r\n}\r\n")
    for path in ["a/1/b", "c/d"] {
      let bytes = try #require(json.setting(FieldPath(text: path), to: .bare("2"))).file.bytes
      #expect(bytes.indices.allSatisfy { bytes[$0] != 0x0A || bytes[$0 - 1] == 0x0D }, "\(path)")
    }
  }

  @Test("an accent that is encoded otherwise is another text") func accents() throws {
    let written = try file("a.md", "---\ntitle: e\u{301}t\n---\ne\u{301}\n")
    let composed = written.setting(FieldPath(text: "title"), to: .text("\u{E9}t"))?.settingBody(
      "\u{E9}\n")
    #expect(composed?.file.bytes == Array("---\ntitle: \u{E9}t\n---\n\u{E9}\n".utf8))
  }
}
