import Syntax
import Testing

@Test("A JSON value of another kind than expected is told with its repair", arguments: cases)
private func jsonValues(_ fault: FaultCase) {
  fault.check(path: "a.json") { file, diagnostics in
    _ = JSONSyntax.parse(file, into: &diagnostics).flatMap { Budget.read($0, into: &diagnostics) }
  }
}

private let cases = [
  FaultCase(
    "[]",
    french: """
      a.json:1:1: erreur\u{A0}: le budget est une liste vide, mais doit être un groupe de clés [wrong-type]
          1 | []
            | ^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur
      """,
    english: """
      a.json:1:1: error: the budget is an empty list, but must be a group of keys [wrong-type]
          1 | []
            | ^
      help: write its keys, each with its value
      """),
  FaultCase(
    "{}",
    french: """
      a.json:1:1: erreur\u{A0}: les clés 'title', 'status' manquent dans le budget [missing-key]
          1 | {}
            | ^
      note\u{A0}: valeurs possibles de 'status'\u{A0}: 'new', 'reinforced', 'continued'
      aide\u{A0}: ajoutez "title": "…", "status": "new"
      """,
    english: """
      a.json:1:1: error: the keys 'title', 'status' are missing in the budget [missing-key]
          1 | {}
            | ^
      note: possible values of 'status': 'new', 'reinforced', 'continued'
      help: add "title": "…", "status": "new"
      """),
  FaultCase(
    "{\n  \"title\": 12,\n  \"status\": true\n}",
    french: """
      a.json:2:12: erreur\u{A0}: 'title' est le nombre '12', mais doit être un texte [wrong-type]
          2 |   "title": 12,
            |            ^^
      aide\u{A0}: mettez-le entre guillemets\u{A0}: "12"

      a.json:3:13: erreur\u{A0}: 'status' vaut 'true', mais doit être un texte [wrong-type]
          3 |   "status": true
            |             ^^^^
      aide\u{A0}: mettez-le entre guillemets\u{A0}: "true"
      """,
    english: """
      a.json:2:12: error: 'title' is the number '12', but must be a text [wrong-type]
          2 |   "title": 12,
            |            ^^
      help: put it between quotes: "12"

      a.json:3:13: error: 'status' is 'true', but must be a text [wrong-type]
          3 |   "status": true
            |             ^^^^
      help: put it between quotes: "true"
      """),
  FaultCase(
    "{\n  \"title\": null,\n  \"status\": {}\n}",
    french: """
      a.json:2:12: erreur\u{A0}: 'title' vaut 'null', mais doit être un texte [wrong-type]
          2 |   "title": null,
            |            ^^^^
      aide\u{A0}: donnez-lui une valeur

      a.json:3:13: erreur\u{A0}: 'status' est un groupe de clés, mais doit être un texte [wrong-type]
          3 |   "status": {}
            |             ^
      aide\u{A0}: écrivez un seul texte
      """,
    english: """
      a.json:2:12: error: 'title' is 'null', but must be a text [wrong-type]
          2 |   "title": null,
            |            ^^^^
      help: give it a value

      a.json:3:13: error: 'status' is a group of keys, but must be a text [wrong-type]
          3 |   "status": {}
            |             ^
      help: write one text
      """),
  FaultCase(
    "{\n  \"title\": \"a\", \"status\": \"new\",\n  \"year\": null,\n  \"amount\": \"130000\",\n  \"firm\": \"true\",\n  \"date\": 20240328,\n  \"note\": 1e3,\n  \"tags\": [\"a\", 1],\n  \"party\": []\n}",
    french: """
      a.json:3:11: erreur\u{A0}: 'year' vaut 'null', mais doit être un nombre entier [wrong-type]
          3 |   "year": null,
            |           ^^^^
      aide\u{A0}: donnez-lui une valeur, ou retirez la clé

      a.json:4:13: erreur\u{A0}: 'amount' est le texte '130000', mais doit être un nombre écrit en chiffres [wrong-type]
          4 |   "amount": "130000",
            |             ^^^^^^^^
      aide\u{A0}: supprimez les guillemets\u{A0}: 130000

      a.json:5:11: erreur\u{A0}: 'firm' est le texte 'true', mais doit être 'true' ou 'false' [wrong-type]
          5 |   "firm": "true",
            |           ^^^^^^
      aide\u{A0}: écrivez true pour oui, false pour non, sans guillemets

      a.json:6:11: erreur\u{A0}: 'date' est le nombre '20240328', mais doit être un jour du calendrier écrit année-mois-jour [wrong-type]
          6 |   "date": 20240328,
            |           ^^^^^^^^
      aide\u{A0}: écrivez par exemple 2024-03-28

      a.json:7:11: erreur\u{A0}: 'note' est le nombre '1e3', mais doit être un texte [wrong-type]
          7 |   "note": 1e3,
            |           ^^^
      aide\u{A0}: mettez-le entre guillemets\u{A0}: "1e3"

      a.json:8:17: erreur\u{A0}: un élément de 'tags' est le nombre '1', mais doit être un texte [wrong-type]
          8 |   "tags": ["a", 1],
            |                 ^
      aide\u{A0}: mettez-le entre guillemets\u{A0}: "1"

      a.json:9:12: erreur\u{A0}: 'party' est une liste vide, mais doit être un groupe de clés [wrong-type]
          9 |   "party": []
            |            ^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur\u{A0}: {"name": "…"}
      """,
    english: """
      a.json:3:11: error: 'year' is 'null', but must be a whole number [wrong-type]
          3 |   "year": null,
            |           ^^^^
      help: give it a value, or leave the key out

      a.json:4:13: error: 'amount' is the text '130000', but must be a number written in digits [wrong-type]
          4 |   "amount": "130000",
            |             ^^^^^^^^
      help: remove the quotes: 130000

      a.json:5:11: error: 'firm' is the text 'true', but must be 'true' or 'false' [wrong-type]
          5 |   "firm": "true",
            |           ^^^^^^
      help: write true for yes, false for no, without quotes

      a.json:6:11: error: 'date' is the number '20240328', but must be a day of the calendar written year-month-day [wrong-type]
          6 |   "date": 20240328,
            |           ^^^^^^^^
      help: write 2024-03-28, for example

      a.json:7:11: error: 'note' is the number '1e3', but must be a text [wrong-type]
          7 |   "note": 1e3,
            |           ^^^
      help: put it between quotes: "1e3"

      a.json:8:17: error: an item of 'tags' is the number '1', but must be a text [wrong-type]
          8 |   "tags": ["a", 1],
            |                 ^
      help: put it between quotes: "1"

      a.json:9:12: error: 'party' is an empty list, but must be a group of keys [wrong-type]
          9 |   "party": []
            |            ^
      help: write its keys, each with its value: {"name": "…"}
      """),
  FaultCase(
    "{\"title\": \"a\", \"status\": \"new\", \"amount\": 1e3, \"year\": 1.0}",
    french: """
      a.json:1:43: erreur\u{A0}: 'amount' est le nombre '1e3', mais doit être un nombre écrit en chiffres [wrong-type]
          1 | {"title": "a", "status": "new", "amount": 1e3, "year": 1.0}
            |                                           ^^^
      aide\u{A0}: écrivez 1000

      a.json:1:56: erreur\u{A0}: 'year' est le nombre '1.0', mais doit être un nombre entier [wrong-type]
          1 | {"title": "a", "status": "new", "amount": 1e3, "year": 1.0}
            |                                                        ^^^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales
      """,
    english: """
      a.json:1:43: error: 'amount' is the number '1e3', but must be a number written in digits [wrong-type]
          1 | {"title": "a", "status": "new", "amount": 1e3, "year": 1.0}
            |                                           ^^^
      help: write 1000

      a.json:1:56: error: 'year' is the number '1.0', but must be a whole number [wrong-type]
          1 | {"title": "a", "status": "new", "amount": 1e3, "year": 1.0}
            |                                                        ^^^
      help: write it in digits only, without quotes, spaces or decimals
      """),
]
