import Diagnostics
import Loading
import Syntax
import Testing

@testable import Forms

/// What is said at fields.
extension FormTests {
  @Test("a mistake at a field speaks of the field, not of how files are written") func mistakes()
    throws
  {
    let tree = try Self.tree("disagreeing", .plain)
    let path = "Content/contracts/2032-2033/indicators.json"
    let file = try #require(tree.file(at: path))
    for (language, said) in [
      (
        DiagnosticLanguage.french,
        [
          "il manque\u{A0}: «\u{A0}Sens attendu\u{A0}»\u{202F}; remplissez ce champ",
          "les cibles baissent\u{202F}; corrigez «\u{A0}Sens attendu\u{A0}»\u{A0}: «\u{A0}Une baisse est souhaitée\u{A0}»",
          "un seul texte\u{202F}; videz ce champ, ouvrez «\u{A0}Autres champs, à ajouter\u{A0}» et écrivez le texte dans chaque langue",
        ]
      ),
      (
        .english,
        [
          "missing: “Desired direction”; fill in this field",
          "targets fall; correct “Desired direction”: “A fall is desired”",
          "one text; empty this field, open “Other fields, to be added” and write the text in each language",
        ]
      ),
    ] {
      let site = FormSite(of: tree, in: language)
      let form = try #require(site.form(for: file, at: FieldPath(["indicators", "0"])))
      let place = try #require(form.written.node(at: form.place)).location
      let faults = [
        Diagnostic(
          .missingKey, at: place, "la clé 'direction' manque dans l’indicateur",
          "the key 'direction' is missing in the indicator", help: "ajoutez \"direction\": \"up\"",
          "add \"direction\": \"up\""),
        Diagnostic(
          Rule("direction-contradicted"), at: place, "les cibles baissent", "targets fall",
          help: "corrigez \"direction\": \"down\"", "correct \"direction\": \"down\""),
        Diagnostic(Rule("untranslated-label"), at: place, "un seul texte", "one text"),
      ]
      let placed = FormMistakes(faults, in: form.written, of: form).placed.values.flatMap { $0 }
      let glue = language == .french ? "\u{202F}; " : "; "
      let lines = placed.map { $0.message[language] + glue + ($0.help?[language] ?? "") }
      #expect(lines == said)
    }
  }

  @Test(
    "what is said of a field is typed into it as it stands, and chosen in the words of the form")
  func typed() throws {
    let tree = try Self.tree("disagreeing", .plain)
    for language in [DiagnosticLanguage.french, .english] {
      let site = FormSite(of: tree, in: language)
      let headings = tree.content.flatMap { Self.forms($0, site) }.flatMap(\.fields).map(\.heading)
      let texts = headings.flatMap { [$0.label, $0.help ?? ""] }
      #expect(Set(texts.filter { $0.contains("true") || $0.contains("\"") }) == [])
      let draft = language == .french ? "Brouillon" : "Draft"
      #expect(texts.contains(draft) && headings.contains { $0.label == draft && $0.help != nil })
    }
  }

  @Test(
    "a field that nobody has filled in is named with the row in which it misses",
    arguments: ["2032", "2033"]) func row(year: String) throws
  {
    let tree = try Self.tree("disagreeing", .plain)
    let file = try #require(tree.file(at: "Content/contracts/2032-2033/budget.json"))
    let form = try #require(
      FormSite(of: tree, in: .french).form(for: file, at: FieldPath(["lines", "0"])))
    let amounts = FieldPath(["lines", "0", "amounts", year])
    let fault = Diagnostic(
      .missingKey, at: try #require(form.written.node(at: amounts)).location,
      "la clé 'ville' manque", "the key 'ville' is missing")
    let said = FormMistakes([fault], in: form.written, of: form).placed.values.joined().map {
      $0.message.french
    }
    #expect(said.count == 1 && said[0].contains(year), "\(said)")
  }
}
