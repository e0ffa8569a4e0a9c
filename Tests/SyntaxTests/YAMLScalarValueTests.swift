import Syntax
import Testing

@Test(
  "A YAML number, text or truth value of another kind than expected is told with its repair",
  arguments: cases) private func yamlValues(_ fault: FaultCase)
{
  fault.check(path: "a.yml") { file, diagnostics in
    _ = YAMLSyntax.parse(file, into: &diagnostics).flatMap { Budget.read($0, into: &diagnostics) }
  }
}

private let cases = [
  FaultCase(
    "title:\nstatus: ~\n",
    french: """
      a.yml:1:1: erreur\u{A0}: 'title' est vide, mais doit être un texte [wrong-type]
          1 | title:
            | ^^^^^
      aide\u{A0}: donnez-lui une valeur

      a.yml:2:9: erreur\u{A0}: 'status' vaut '~', mais doit être un texte [wrong-type]
          2 | status: ~
            |         ^
      aide\u{A0}: écrivez l’une de ces valeurs\u{A0}: 'new', 'reinforced', 'continued'
      """,
    english: """
      a.yml:1:1: error: 'title' is empty, but must be a text [wrong-type]
          1 | title:
            | ^^^^^
      help: give it a value

      a.yml:2:9: error: 'status' is '~', but must be a text [wrong-type]
          2 | status: ~
            |         ^
      help: write one of these: 'new', 'reinforced', 'continued'
      """),
  FaultCase(
    "title: \"\"\nstatus: [new]\n",
    french: """
      a.yml:1:8: erreur\u{A0}: 'title' est un texte vide, mais doit être un texte d’au moins un mot [wrong-type]
          1 | title: ""
            |        ^^
      aide\u{A0}: donnez-lui une valeur

      a.yml:2:9: erreur\u{A0}: 'status' est une liste, mais doit être un texte [wrong-type]
          2 | status: [new]
            |         ^
      aide\u{A0}: écrivez un seul texte
      """,
    english: """
      a.yml:1:8: error: 'title' is an empty text, but must be a text of at least one word [wrong-type]
          1 | title: ""
            |        ^^
      help: give it a value

      a.yml:2:9: error: 'status' is a list, but must be a text [wrong-type]
          2 | status: [new]
            |         ^
      help: write one text
      """),
  FaultCase(
    "title: a\nstatus: new\nyear:",
    french: """
      a.yml:3:1: erreur\u{A0}: 'year' est vide, mais doit être un nombre entier [wrong-type]
          3 | year:
            | ^^^^
      aide\u{A0}: donnez-lui une valeur, ou retirez la clé
      """,
    english: """
      a.yml:3:1: error: 'year' is empty, but must be a whole number [wrong-type]
          3 | year:
            | ^^^^
      help: give it a value, or leave the key out
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: \"2024\"",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' est le texte '2024', mais doit être un nombre entier [wrong-type]
          3 | year: "2024"
            |       ^^^^^^
      aide\u{A0}: supprimez les guillemets\u{A0}: 2024
      """,
    english: """
      a.yml:3:7: error: 'year' is the text '2024', but must be a whole number [wrong-type]
          3 | year: "2024"
            |       ^^^^^^
      help: remove the quotes: 2024
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: 2024.5",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' vaut '2024.5', mais doit être un nombre entier [wrong-type]
          3 | year: 2024.5
            |       ^^^^^^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales
      """,
    english: """
      a.yml:3:7: error: 'year' is '2024.5', but must be a whole number [wrong-type]
          3 | year: 2024.5
            |       ^^^^^^
      help: write it in digits only, without quotes, spaces or decimals
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: 02024",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' vaut '02024', mais doit être un nombre entier [wrong-type]
          3 | year: 02024
            |       ^^^^^
      aide\u{A0}: écrivez 2024
      """,
    english: """
      a.yml:3:7: error: 'year' is '02024', but must be a whole number [wrong-type]
          3 | year: 02024
            |       ^^^^^
      help: write 2024
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: an",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' vaut 'an', mais doit être un nombre entier [wrong-type]
          3 | year: an
            |       ^^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales
      """,
    english: """
      a.yml:3:7: error: 'year' is 'an', but must be a whole number [wrong-type]
          3 | year: an
            |       ^^
      help: write it in digits only, without quotes, spaces or decimals
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: 99999999999999999999",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' vaut '99999999999999999999', mais doit être un nombre entier [wrong-type]
          3 | year: 99999999999999999999
            |       ^^^^^^^^^^^^^^^^^^^^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales
      """,
    english: """
      a.yml:3:7: error: 'year' is '99999999999999999999', but must be a whole number [wrong-type]
          3 | year: 99999999999999999999
            |       ^^^^^^^^^^^^^^^^^^^^
      help: write it in digits only, without quotes, spaces or decimals
      """),
  FaultCase(
    "title: a\nstatus: new\nyear: [2024]",
    french: """
      a.yml:3:7: erreur\u{A0}: 'year' est une liste, mais doit être un nombre entier [wrong-type]
          3 | year: [2024]
            |       ^
      aide\u{A0}: écrivez-le en chiffres seulement, sans guillemets ni espace ni décimales
      """,
    english: """
      a.yml:3:7: error: 'year' is a list, but must be a whole number [wrong-type]
          3 | year: [2024]
            |       ^
      help: write it in digits only, without quotes, spaces or decimals
      """),
  FaultCase(
    "title: a\nstatus: new\namount: 130 000,50 €",
    french: """
      a.yml:3:9: erreur\u{A0}: 'amount' vaut '130 000,50 €', mais doit être un nombre écrit en chiffres [wrong-type]
          3 | amount: 130 000,50 €
            |         ^^^^^^^^^^^^
      aide\u{A0}: écrivez 130000.50
      """,
    english: """
      a.yml:3:9: error: 'amount' is '130 000,50 €', but must be a number written in digits [wrong-type]
          3 | amount: 130 000,50 €
            |         ^^^^^^^^^^^^
      help: write 130000.50
      """),
  FaultCase(
    "title: a\nstatus: new\namount: x",
    french: """
      a.yml:3:9: erreur\u{A0}: 'amount' vaut 'x', mais doit être un nombre écrit en chiffres [wrong-type]
          3 | amount: x
            |         ^
      aide\u{A0}: écrivez-le en chiffres, sans guillemets ni espace, avec un point pour les décimales
      """,
    english: """
      a.yml:3:9: error: 'amount' is 'x', but must be a number written in digits [wrong-type]
          3 | amount: x
            |         ^
      help: write it in digits, without quotes or spaces, with a point for decimals
      """),
  FaultCase(
    "title: a\nstatus: new\namount: {a: 1}",
    french: """
      a.yml:3:9: erreur\u{A0}: 'amount' est un groupe de clés, mais doit être un nombre écrit en chiffres [wrong-type]
          3 | amount: {a: 1}
            |         ^
      aide\u{A0}: écrivez-le en chiffres, sans guillemets ni espace, avec un point pour les décimales
      """,
    english: """
      a.yml:3:9: error: 'amount' is a group of keys, but must be a number written in digits [wrong-type]
          3 | amount: {a: 1}
            |         ^
      help: write it in digits, without quotes or spaces, with a point for decimals
      """),
  FaultCase(
    "title: a\nstatus: new\nfirm: oui",
    french: """
      a.yml:3:7: erreur\u{A0}: 'firm' vaut 'oui', mais doit être 'true' ou 'false' [wrong-type]
          3 | firm: oui
            |       ^^^
      aide\u{A0}: écrivez true pour oui, false pour non, sans guillemets
      """,
    english: """
      a.yml:3:7: error: 'firm' is 'oui', but must be 'true' or 'false' [wrong-type]
          3 | firm: oui
            |       ^^^
      help: write true for yes, false for no, without quotes
      """),
  FaultCase(
    "title: a\nstatus: new\nfirm: \"true\"",
    french: """
      a.yml:3:7: erreur\u{A0}: 'firm' est le texte 'true', mais doit être 'true' ou 'false' [wrong-type]
          3 | firm: "true"
            |       ^^^^^^
      aide\u{A0}: écrivez true pour oui, false pour non, sans guillemets
      """,
    english: """
      a.yml:3:7: error: 'firm' is the text 'true', but must be 'true' or 'false' [wrong-type]
          3 | firm: "true"
            |       ^^^^^^
      help: write true for yes, false for no, without quotes
      """),
]
