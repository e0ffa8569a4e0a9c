import Syntax
import Testing

@Test("Unknown, misspelt and missing keys are told all at once", arguments: cases)
private func keyFaults(_ fault: FaultCase) {
  fault.check(path: "a.yml") { file, diagnostics in
    _ = YAMLSyntax.parse(file, into: &diagnostics).flatMap { Budget.read($0, into: &diagnostics) }
  }
}

private let cases = [
  FaultCase(
    "",
    french: """
      a.yml:1:1: erreur\u{A0}: le budget est vide, mais doit être un groupe de clés [wrong-type]
      aide\u{A0}: donnez-lui une valeur
      """,
    english: """
      a.yml:1:1: error: the budget is empty, but must be a group of keys [wrong-type]
      help: give it a value
      """),
  FaultCase(
    "- a",
    french: """
      a.yml:1:1: erreur\u{A0}: le budget est une liste, mais doit être un groupe de clés [wrong-type]
          1 | - a
            | ^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur
      """,
    english: """
      a.yml:1:1: error: the budget is a list, but must be a group of keys [wrong-type]
          1 | - a
            | ^
      help: write its keys, each with its value
      """),
  FaultCase(
    "text",
    french: """
      a.yml:1:1: erreur\u{A0}: le budget vaut 'text', mais doit être un groupe de clés [wrong-type]
          1 | text
            | ^^^^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur
      """,
    english: """
      a.yml:1:1: error: the budget is 'text', but must be a group of keys [wrong-type]
          1 | text
            | ^^^^
      help: write its keys, each with its value
      """),
  FaultCase(
    "colour: red",
    french: """
      a.yml:1:1: erreur\u{A0}: les clés 'title', 'status' manquent dans le budget [missing-key]
          1 | colour: red
            | ^^^^^^
      note\u{A0}: valeurs possibles de 'status'\u{A0}: 'new', 'reinforced', 'continued'
      aide\u{A0}: ajoutez 'title: …', 'status: new'

      a.yml:1:1: erreur\u{A0}: clé 'colour' inconnue dans le budget [unknown-key]
          1 | colour: red
            | ^^^^^^
      note\u{A0}: clés possibles\u{A0}: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      aide\u{A0}: supprimez cette clé, ou écrivez l’une des clés possibles
      """,
    english: """
      a.yml:1:1: error: the keys 'title', 'status' are missing in the budget [missing-key]
          1 | colour: red
            | ^^^^^^
      note: possible values of 'status': 'new', 'reinforced', 'continued'
      help: add 'title: …', 'status: new'

      a.yml:1:1: error: unknown key 'colour' in the budget [unknown-key]
          1 | colour: red
            | ^^^^^^
      note: possible keys: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      help: remove this key, or write one of the possible keys
      """),
  FaultCase(
    "titel: a\nstatus: new\nyears:\n  - 2024\nyaer: 2024\n",
    french: """
      a.yml:1:1: erreur\u{A0}: clé 'titel' inconnue dans le budget [unknown-key]
          1 | titel: a
            | ^^^^^
      note\u{A0}: clés possibles\u{A0}: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      aide\u{A0}: vouliez-vous dire 'title'\u{202F}?

      a.yml:5:1: erreur\u{A0}: clé 'yaer' inconnue dans le budget [unknown-key]
          5 | yaer: 2024
            | ^^^^
      note\u{A0}: clés possibles\u{A0}: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      aide\u{A0}: vouliez-vous dire 'year'\u{202F}?
      """,
    english: """
      a.yml:1:1: error: unknown key 'titel' in the budget [unknown-key]
          1 | titel: a
            | ^^^^^
      note: possible keys: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      help: did you mean 'title'?

      a.yml:5:1: error: unknown key 'yaer' in the budget [unknown-key]
          5 | yaer: 2024
            | ^^^^
      note: possible keys: 'title', 'status', 'year', 'amount', 'firm', 'date', 'page', 'note', 'tags', 'years', 'labels', 'party'
      help: did you mean 'year'?
      """),
  FaultCase(
    "title: a\nstatus: new\nparty:\n  nmae: b\n",
    french: """
      a.yml:4:3: erreur\u{A0}: clé 'nmae' inconnue dans la partie [unknown-key]
          4 |   nmae: b
            |   ^^^^
      note\u{A0}: clés possibles\u{A0}: 'name'
      aide\u{A0}: vouliez-vous dire 'name'\u{202F}?
      """,
    english: """
      a.yml:4:3: error: unknown key 'nmae' in the party [unknown-key]
          4 |   nmae: b
            |   ^^^^
      note: possible keys: 'name'
      help: did you mean 'name'?
      """),
  FaultCase(
    "title: a\nstatus: new\nparty: {}\n",
    french: """
      a.yml:3:8: erreur\u{A0}: la clé 'name' manque dans la partie [missing-key]
          3 | party: {}
            |        ^
      aide\u{A0}: ajoutez 'name: …'
      """,
    english: """
      a.yml:3:8: error: the key 'name' is missing in the party [missing-key]
          3 | party: {}
            |        ^
      help: add 'name: …'
      """),
  FaultCase(
    "title: a\nstatus: nwe\n",
    french: """
      a.yml:2:9: erreur\u{A0}: valeur 'nwe' inconnue pour 'status' [unknown-value]
          2 | status: nwe
            |         ^^^
      note\u{A0}: valeurs possibles\u{A0}: 'new', 'reinforced', 'continued'
      aide\u{A0}: vouliez-vous dire 'new'\u{202F}?
      """,
    english: """
      a.yml:2:9: error: unknown value 'nwe' for 'status' [unknown-value]
          2 | status: nwe
            |         ^^^
      note: possible values: 'new', 'reinforced', 'continued'
      help: did you mean 'new'?
      """),
  FaultCase(
    "title: a\nstatus: other\n",
    french: """
      a.yml:2:9: erreur\u{A0}: valeur 'other' inconnue pour 'status' [unknown-value]
          2 | status: other
            |         ^^^^^
      note\u{A0}: valeurs possibles\u{A0}: 'new', 'reinforced', 'continued'
      aide\u{A0}: écrivez l’une des valeurs possibles
      """,
    english: """
      a.yml:2:9: error: unknown value 'other' for 'status' [unknown-value]
          2 | status: other
            |         ^^^^^
      note: possible values: 'new', 'reinforced', 'continued'
      help: write one of the possible values
      """),
  FaultCase(
    "title: a\nstatus: new\nparty: b",
    french: """
      a.yml:3:8: erreur\u{A0}: 'party' vaut 'b', mais doit être un groupe de clés [wrong-type]
          3 | party: b
            |        ^
      aide\u{A0}: écrivez ses clés, chacune avec sa valeur\u{A0}: {name: …}
      """,
    english: """
      a.yml:3:8: error: 'party' is 'b', but must be a group of keys [wrong-type]
          3 | party: b
            |        ^
      help: write its keys, each with its value: {name: …}
      """),
]
