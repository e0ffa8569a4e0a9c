import Syntax
import Testing

@Test(
  "A YAML date, address or list of another kind than expected is told with its repair",
  arguments: cases) private func yamlValues(_ fault: FaultCase)
{
  fault.check(path: "a.yml") { file, diagnostics in
    _ = YAMLSyntax.parse(file, into: &diagnostics).flatMap { Budget.read($0, into: &diagnostics) }
  }
}

private let cases = [
  FaultCase(
    "title: a\nstatus: new\ndate: 28/03/2024",
    french: """
      a.yml:3:7: erreur\u{A0}: 'date' vaut '28/03/2024', mais doit être un jour du calendrier écrit année-mois-jour [wrong-type]
          3 | date: 28/03/2024
            |       ^^^^^^^^^^
      aide\u{A0}: écrivez 2024-03-28
      """,
    english: """
      a.yml:3:7: error: 'date' is '28/03/2024', but must be a day of the calendar written year-month-day [wrong-type]
          3 | date: 28/03/2024
            |       ^^^^^^^^^^
      help: write 2024-03-28
      """),
  FaultCase(
    "title: a\nstatus: new\ndate: 2023-02-29",
    french: """
      a.yml:3:7: erreur\u{A0}: 'date' vaut '2023-02-29', mais doit être un jour du calendrier écrit année-mois-jour [wrong-type]
          3 | date: 2023-02-29
            |       ^^^^^^^^^^
      aide\u{A0}: ce jour n’existe pas\u{A0}: vérifiez le mois et le jour
      """,
    english: """
      a.yml:3:7: error: 'date' is '2023-02-29', but must be a day of the calendar written year-month-day [wrong-type]
          3 | date: 2023-02-29
            |       ^^^^^^^^^^
      help: there is no such day: check the month and the day
      """),
  FaultCase(
    "title: a\nstatus: new\ndate: 03/04/2024",
    french: """
      a.yml:3:7: erreur\u{A0}: 'date' vaut '03/04/2024', mais doit être un jour du calendrier écrit année-mois-jour [wrong-type]
          3 | date: 03/04/2024
            |       ^^^^^^^^^^
      aide\u{A0}: écrivez 2024-04-03
      """,
    english: """
      a.yml:3:7: error: 'date' is '03/04/2024', but must be a day of the calendar written year-month-day [wrong-type]
          3 | date: 03/04/2024
            |       ^^^^^^^^^^
      help: write 2024-04-03
      """),
  FaultCase(
    "title: a\nstatus: new\npage: example.org",
    french: """
      a.yml:3:7: erreur\u{A0}: 'page' vaut 'example.org', mais doit être une adresse web complète [wrong-type]
          3 | page: example.org
            |       ^^^^^^^^^^^
      aide\u{A0}: écrivez-la avec 'https://', sans espace, par exemple https://example.org/page
      """,
    english: """
      a.yml:3:7: error: 'page' is 'example.org', but must be a full web address [wrong-type]
          3 | page: example.org
            |       ^^^^^^^^^^^
      help: write it with 'https://', without spaces, for example https://example.org/page
      """),
  FaultCase(
    "title: a\nstatus: new\npage: \"https://a b.org\"",
    french: """
      a.yml:3:7: erreur\u{A0}: 'page' vaut 'https://a b.org', mais doit être une adresse web complète [wrong-type]
          3 | page: "https://a b.org"
            |       ^^^^^^^^^^^^^^^^^
      aide\u{A0}: écrivez-la avec 'https://', sans espace, par exemple https://example.org/page
      """,
    english: """
      a.yml:3:7: error: 'page' is 'https://a b.org', but must be a full web address [wrong-type]
          3 | page: "https://a b.org"
            |       ^^^^^^^^^^^^^^^^^
      help: write it with 'https://', without spaces, for example https://example.org/page
      """),
  FaultCase(
    "title: a\nstatus: new\ntags: a",
    french: """
      a.yml:3:7: erreur\u{A0}: 'tags' vaut 'a', mais doit être une liste [wrong-type]
          3 | tags: a
            |       ^
      aide\u{A0}: écrivez une liste, même pour un seul élément\u{A0}: ["a"]
      """,
    english: """
      a.yml:3:7: error: 'tags' is 'a', but must be a list [wrong-type]
          3 | tags: a
            |       ^
      help: write a list, even for a single item: ["a"]
      """),
  FaultCase(
    "title: a\nstatus: new\ntags:\n  - a\n  -\n  - [b]\n",
    french: """
      a.yml:5:4: erreur\u{A0}: un élément de 'tags' est vide, mais doit être un texte [wrong-type]
          5 |   -
            |    ^
      aide\u{A0}: donnez-lui une valeur, ou supprimez-le

      a.yml:6:5: erreur\u{A0}: un élément de 'tags' est une liste, mais doit être un texte [wrong-type]
          6 |   - [b]
            |     ^
      aide\u{A0}: écrivez un seul texte
      """,
    english: """
      a.yml:5:4: error: an item of 'tags' is empty, but must be a text [wrong-type]
          5 |   -
            |    ^
      help: give it a value, or remove it

      a.yml:6:5: error: an item of 'tags' is a list, but must be a text [wrong-type]
          6 |   - [b]
            |     ^
      help: write one text
      """),
  FaultCase(
    "title: a\nstatus: new\nyears: []",
    french: """
      a.yml:3:8: erreur\u{A0}: 'years' est une liste vide, mais doit être une liste d’au moins un élément [wrong-type]
          3 | years: []
            |        ^
      aide\u{A0}: ajoutez un élément
      """,
    english: """
      a.yml:3:8: error: 'years' is an empty list, but must be a list of at least one item [wrong-type]
          3 | years: []
            |        ^
      help: add an item
      """),
  FaultCase(
    "title: a\nstatus: new\nyears:\n  - x\n  - \"2025\"\n",
    french: """
      a.yml:4:5: erreur\u{A0}: un élément de 'years' vaut 'x', mais doit être un nombre entier [wrong-type]
          4 |   - x
            |     ^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales

      a.yml:5:5: erreur\u{A0}: un élément de 'years' est le texte '2025', mais doit être un nombre entier [wrong-type]
          5 |   - "2025"
            |     ^^^^^^
      aide\u{A0}: supprimez les guillemets\u{A0}: 2025
      """,
    english: """
      a.yml:4:5: error: an item of 'years' is 'x', but must be a whole number [wrong-type]
          4 |   - x
            |     ^
      help: write it in digits only, without quotes, spaces or decimals

      a.yml:5:5: error: an item of 'years' is the text '2025', but must be a whole number [wrong-type]
          5 |   - "2025"
            |     ^^^^^^
      help: remove the quotes: 2025
      """),
  FaultCase(
    "title: a\nstatus: new\nlabels:\n  fr: a\n  en:\n",
    french: """
      a.yml:5:3: erreur\u{A0}: 'en' est vide, mais doit être un texte [wrong-type]
          5 |   en:
            |   ^^
      aide\u{A0}: donnez-lui une valeur, ou retirez la clé
      """,
    english: """
      a.yml:5:3: error: 'en' is empty, but must be a text [wrong-type]
          5 |   en:
            |   ^^
      help: give it a value, or leave the key out
      """),
  FaultCase(
    "title: a\nstatus: new\nlabels: a",
    french: """
      a.yml:3:9: erreur\u{A0}: 'labels' vaut 'a', mais doit être un groupe de clés [wrong-type]
          3 | labels: a
            |         ^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur
      """,
    english: """
      a.yml:3:9: error: 'labels' is 'a', but must be a group of keys [wrong-type]
          3 | labels: a
            |         ^
      help: write its keys, each with its value
      """),
]
