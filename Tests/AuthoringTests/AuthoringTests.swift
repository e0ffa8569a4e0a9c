import Diagnostics
import Syntax
import Testing

@testable import Authoring

@Suite("What new content is made of") struct AuthoringTests {
  @Test(
    "A title gives a name of letters without accents, digits and hyphens, cut between words",
    arguments: [
      ("Œuvrer à l’accès aux droits : été 2026", "oeuvrer-a-l-acces-aux-droits-ete-2026"),
      ("  Straße № 7 !", "strasse-7"), ("Ça—et là", "ca-et-la"),
      (
        "Accompagner toutes les personnes qui en ont besoin vers un logement durable",
        "accompagner-toutes-les-personnes-qui-en-ont-besoin-vers-un"
      ),
    ]) func names(title: String, name: String) throws
  { #expect(try ContentName.of(title) == name) }

  @Test("A title without a letter of the alphabet gives none, and a name that is taken is numbered")
  func noName() {
    #expect(throws: AuthoringFault.self) { try ContentName.of("!?") }
    #expect(ContentName.free("a", among: ["a", "a-2"]) == "a-3")
  }

  @Test(
    "A value is read as people type it, to the cent",
    arguments: [
      ("1 535 544,10 €", "1535544.10"), ("\u{2212}3", "-3"), ("0", "0"),
      ("not-reported", "\"not-reported\""),
    ]) func values(text: String, json: String) throws
  { #expect(try WrittenValue(text, or: TypedValue.amount).json == json) }

  @Test(
    "A value that could be read in two ways, or in none, is refused",
    arguments: ["douze", "", "1,535", "0,1234", "1-2", "null", ","]) func noValue(text: String)
  { #expect(throws: AuthoringFault.self) { try WrittenValue(text, or: TypedValue.amount) } }

  private func edited(
    _ text: String, _ edit: (SyntaxNode, inout SourceEdit) -> Void
  ) throws -> String {
    let file = SourceFile(path: "a.json", text: text)
    var found: [Diagnostic] = []
    let root = try #require(JSONSyntax.parse(file, into: &found))
    var change = SourceEdit(file)
    edit(root, &change)
    return String(decoding: change.bytes, as: UTF8.self)
  }

  @Test(
    "An item is added as those before it are written, and nothing else changes",
    arguments: [
      ("{\"a\":[1 ,2 ] }\n", "{\"a\":[1 ,2, 3\n4 ] }\n"),
      ("{\"a\": [\n    1\n  ]}", "{\"a\": [\n    1,\n    3\n    4\n  ]}"),
      ("{\n  \"a\": []\n}", "{\n  \"a\": [\n    3\n    4\n  ]\n}"),
    ]) func items(before: String, after: String) throws
  {
    let text = try edited(before) { root, edit in root["a"].map { edit.append("3\n4", to: $0) } }
    #expect(text == after)
  }

  @Test("A key is added behind the last one, on its own line where that has one") func keys() throws
  {
    let inline = try edited("{\"a\": 1}") { $1.add("b", "2", to: $0) }
    #expect(inline == "{\"a\": 1, \"b\": 2}")
    let lines = try edited("{\n\t\"a\": {}\n}") { root, edit in
      edit.add("b", "2", to: root)
      root["a"].map { edit.add("c", "3", to: $0) }
    }
    #expect(lines == "{\n\t\"a\": {\n\t  \"c\": 3\n\t},\n\t\"b\": 2\n}")
  }

  @Test(
    "A language goes with its lines or its comma, from YAML, JSON and headers",
    arguments: [
      (
        "a.yml", "t:\n  fr: un\n  en: >-\n    one\n    two\n# c\nb: 1\n",
        "t:\n  fr: un\n# c\nb: 1\n"
      ), ("a.yml", "- fr: un\n  en: one\n- {fr: deux, en: two}\n", "- fr: un\n- {fr: deux}\n"),
      ("a.yml", "- en: one\n  fr: un\n", "- fr: un\n"),
      (
        "a.json", "[{\"en\": 1, \"fr\": 2}, {\"x\": 1, \"en\": 2}]",
        "[{\"fr\": 2}, {\"x\": 1, \"en\": 2}]"
      ),
      ("a.md", "---\np: {fr: \"u\", en: \"o\"}\n---\nen: x\n", "---\np: {fr: \"u\"}\n---\nen: x\n"),
    ]) func language(path: String, before: String, after: String)
  {
    let bytes = SiteLanguages.without(
      "en", SourceFile(path: path, text: before), among: ["fr", "en"])
    #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == after)
  }

  @Test("Strings to be translated have every case of plurals that their language tells apart")
  func plurals() throws {
    let model = SourceFile(
      path: "Theme/strings/en.yml",
      text: """
        direction: ltr
        language:
          name: English
          locale: en_GB
        a: "{n, plural, one {# {x} a} other {# all}} of {m, plural, =0 {none} one {b} other {c}}"

        """)
    let file = try StringsStarter.file(of: "ar", from: [model], ContentWriting(languages: ["fr"]))
    #expect(file.path == "Theme/strings/ar.yml")
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        # À traduire : ces textes sont encore dans une autre langue.
        direction: rtl
        language:
          name: العربية
          locale: ar_AR
        a: "{n, plural, one {# {x} a} zero {# all} two {# all} few {# all} many {# all} other {# all}} of {m, plural, =0 {none} one {b} zero {c} two {c} few {c} many {c} other {c}}"

        """)
  }
}
