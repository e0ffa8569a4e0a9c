import Diagnostics
import Loading
import Syntax
import Testing

@testable import Forms

@Suite("What forms say in the author's words") struct FormSiteTests {
  private static func site(_ language: DiagnosticLanguage) -> FormSite {
    let files = [
      "site.yml": "languages: [fr, en]\n",
      "documents.yml": "- id: convention\n  title: {fr: La convention, en: The agreement}\n",
      "contracts/c/contract.yml": "years: [2031, 2032]\n",
      "contracts/c/actions/jardin/fr.md":
        "---\ntitle: Le jardin\nsource: {document: convention}\n---\nTexte\n",
      "contracts/c/actions/jardin/en.md": "---\ntitle: The garden\n---\nText\n",
      "contracts/c/actions/jardin/fr.plain.md": "---\ntitle: Un jardin\n---\nTexte\n",
      "contracts/c/budget.json": """
      {"funders": [{"id": "etat", "name": {"fr": "État", "en": "State"}}],
       "lines": [{"action": "jardin", "amounts": {"2031": {"etat": 1535544.1}}}],
       "amendments": [
         {"title": "Avenant", "changes": [{"action": "jardin", "year": 2031, "funder": "etat"}]},
         {"title": "Autre avenant", "changes": [{"action": "autre", "year": 2031}]}]}
      """,
      "contracts/c/discrepancies.yml": """
      - {id: a, title: Combien ?, about: ["action:jardin"]}
      - {id: b, title: Lesquels ?, about: ["indicator:m"]}
      - {id: c, title: Où ?, about: ["action:autre", contract]}
      """,
      "contracts/c/indicators.json": """
      {"indicators": [{"id": "m", "action": "jardin", "label": "Ménages",
        "unit": {"fr": "ménages"}, "baseline": "not-stated"}]}
      """,
    ]
    return FormSite(
      of: SourceTree(
        content: files.map { SourceFile(path: "Content/\($0.key)", text: $0.value) }, theme: []),
      in: language)
  }

  private func form(_ path: String, _ place: String, _ language: DiagnosticLanguage) throws -> Form
  {
    let site = Self.site(language)
    let file = try #require(site.file(at: "Content/\(path)"))
    return try #require(site.form(for: file, at: FieldPath(text: place)))
  }

  @Test("a budget line is a table of years and funders, in the words of each language") func table()
    throws
  {
    let form = try form("contracts/c/budget.json", "lines/0", .french)
    #expect(form.heading.label == "Le jardin")
    #expect(form.steps.map(\.label) == ["Ce que le contrat coûte et qui paie"])
    guard case .table(let table)? = form.parts.last else {
      Issue.record("no table")
      return
    }
    #expect(table.columns == ["État", "Le total imprimé dans le document"])
    #expect(table.rows.map(\.label) == ["2031", "2032"])
    #expect(table.rows[0].cells.map(\.text) == ["1\u{202F}535\u{202F}544,1", ""])
    let english = try self.form("contracts/c/budget.json", "lines/0", .english)
    #expect(english.heading.label == "The garden")
    #expect(english.fields[1].text == "1\u{202F}535\u{202F}544.1")
    #expect(english.fields[1].heading.label == "State, 2031")
  }

  @Test("a figure has its states as choices, and what is declared elsewhere is chosen by its title")
  func choices() throws {
    let form = try form("contracts/c/indicators.json", "indicators/0", .french)
    let baseline = try #require(form.fields.first { $0.path.steps.last == "baseline" })
    #expect((baseline.text, baseline.state) == ("", "not-stated"))
    guard case .figure(_, let states) = baseline.control else {
      Issue.record("no figure")
      return
    }
    #expect(
      states.map(\.label) == [
        "Non déterminé", "À venir", "Non publié", "Non précisé", "Sans objet",
      ])
    let action = try #require(form.fields.first { $0.path.steps.last == "action" })
    #expect(action.control == .reference([FormField.Option(word: "jardin", label: "Le jardin")]))
    let targets = form.fields.filter { $0.path.steps.contains("targets") }
    #expect(targets.map(\.heading.label) == ["2031", "2032"])
  }

  @Test("a header of the original language has what a translation has not") func headers() throws {
    let original = try form("contracts/c/actions/jardin/fr.md", "", .french)
    let translation = try form("contracts/c/actions/jardin/en.md", "", .french)
    #expect(original.fields.contains { $0.path.text == "number" })
    #expect(!translation.fields.contains { $0.path.text == "number" })
    #expect(translation.fields.contains { $0.path.text == "summary" })
    #expect(original.written.bodyText == "Texte\n")
  }

  @Test("one text for all languages becomes one for each as soon as somebody writes another")
  func languages() throws {
    let form = try form("contracts/c/indicators.json", "indicators/0", .french)
    let result = form.result(
      of: FormValues([(name: "v:indicators/0/label/en", value: "Households")]))
    #expect(
      result.written.file.text(in: 0..<result.written.file.bytes.count).contains(
        "\"label\": {\"fr\": \"Ménages\", \"en\": \"Households\"}"))
  }

  @Test("of a number and a word that which was changed counts, and nothing is never zero")
  func figures() throws {
    let form = try form("contracts/c/indicators.json", "indicators/0", .french)
    func written(_ number: String, _ word: String) -> (String?, Message?) {
      let result = form.result(
        of: FormValues([
          (name: "v:indicators/0/baseline", value: number),
          (name: "s:indicators/0/baseline", value: word),
        ]))
      let path = FieldPath(text: "indicators/0/baseline")
      return (result.written.node(at: path)?.text, result.faults.first?.message)
    }
    #expect(written("1 250", "not-stated") == ("1250", nil))
    #expect(written("", "not-due") == ("not-due", nil))
    #expect(written("", "") == (nil, nil))
    #expect(written("12", "not-due").1?.french.hasPrefix("choisissez") == true)
    #expect(
      written("12 €", "").1?.french.contains("est une somme d’argent, et l’unité est") == true)
    let budget = try self.form("contracts/c/budget.json", "lines/0", .english)
    let emptied = budget.result(of: FormValues([(name: "v:lines/0/amounts/2031/etat", value: "")]))
    #expect(emptied.faults.isEmpty)
  }

  @Test("what cannot stay empty says so, unless all of its group goes") func needed() throws {
    let form = try form("contracts/c/actions/jardin/fr.md", "", .english)
    let title = form.result(of: FormValues([(name: "v:title", value: " ")]))
    #expect(title.faults.map(\.message.english) == ["this field cannot stay empty: fill it in"])
    let source = form.result(of: FormValues([(name: "v:source/document", value: "")]))
    #expect(source.faults.isEmpty)
    #expect(!source.written.file.text(in: 0..<60).contains("source"))
  }

  @Test("the data of an action's contract that tell of it are found by its sheet") func parts() {
    let parts = Self.site(.french).parts(ofActionIn: "Content/contracts/c/actions/jardin/fr.md")
    #expect(parts.map(\.place.text) == ["lines/0", "amendments/0", "0", "1", "indicators/0"])
    #expect(
      parts.map(\.label) == [
        "Les montants d’une action\u{A0}: Le jardin",
        "Un avenant qui change des montants\u{A0}: Avenant",
        "Deux documents qui ne disent pas la même chose\u{A0}: Combien ?",
        "Deux documents qui ne disent pas la même chose\u{A0}: Lesquels ?",
        "Un indicateur d’une action\u{A0}: Ménages",
      ])
  }

  @Test("a place in a file leads to the form in which it stands") func place() throws {
    let site = Self.site(.french)
    let file = try #require(site.file(at: "Content/contracts/c/budget.json"))
    let offset = try #require(
      String(decoding: file.bytes, as: UTF8.self).firstRange(of: "1535544").map { range in
        String(decoding: file.bytes, as: UTF8.self)[..<range.lowerBound].utf8.count
      })
    let found = try #require(site.place(of: offset, in: file))
    #expect((found.form.text, found.field.text) == ("lines/0", "lines/0/amounts/2031/etat"))
  }

  @Test("tabs, controls and accents that nobody touched stay, and what is typed is written")
  func untouched() throws {
    let file = SourceFile(
      path: "Content/contracts/c/actions/jardin/fr.md",
      text: "---\ntitle: \"a\\tb\\ec e\u{301}\"\n---\n\tUn\u{1}\n")
    let form = try #require(Self.site(.french).form(for: file, at: .top))
    func result(_ title: String, _ body: String) -> [UInt8] {
      form.result(of: FormValues([(name: "v:title", value: title), (name: "body", value: body)]))
        .written.file.bytes
    }
    #expect(result("a\tbc e\u{301}", "\tUn\r\n") == file.bytes)
    #expect(
      result("a\tbc \u{E9}", "\tUn\r\n")
        == Array("---\ntitle: \"a\\tbc \u{E9}\"\n---\n\tUn\u{1}\n".utf8))
    #expect(
      result("a\tbc e\u{301}", "\tDeux\r\n")
        == Array("---\ntitle: \"a\\tb\\ec e\u{301}\"\n---\n\tDeux\n".utf8))
  }
}
