import Syntax
import Testing

@Test("A fault between JSON values is told with its place and its repair", arguments: cases)
private func jsonStructure(_ fault: FaultCase) {
  fault.check(path: "a.json") { file, diagnostics in _ = JSONSyntax.parse(file, into: &diagnostics)
  }
}

private let cases = [
  FaultCase(
    "",
    french: """
      a.json:1:1: erreur\u{A0}: il faut une valeur, mais on trouve la fin du fichier [json-syntax]
      aide\u{A0}: écrivez la valeur qui manque
      """,
    english: """
      a.json:1:1: error: expected a value, but found the end of the file [json-syntax]
      help: write the value that is missing
      """),
  FaultCase(
    "[1, 2,]",
    french: """
      a.json:1:6: erreur\u{A0}: une virgule ne peut pas précéder ']' [json-syntax]
          1 | [1, 2,]
            |      ^
      aide\u{A0}: supprimez cette virgule
      """,
    english: """
      a.json:1:6: error: a comma cannot stand before ']' [json-syntax]
          1 | [1, 2,]
            |      ^
      help: remove this comma
      """),
  FaultCase(
    "{\"a\": 1,\n}",
    french: """
      a.json:1:8: erreur\u{A0}: une virgule ne peut pas précéder '}' [json-syntax]
          1 | {"a": 1,
            |        ^
      aide\u{A0}: supprimez cette virgule
      """,
    english: """
      a.json:1:8: error: a comma cannot stand before '}' [json-syntax]
          1 | {"a": 1,
            |        ^
      help: remove this comma
      """),
  FaultCase(
    "[1,,2]",
    french: """
      a.json:1:4: erreur\u{A0}: il faut une valeur, mais on trouve ',' [json-syntax]
          1 | [1,,2]
            |    ^
      aide\u{A0}: supprimez la virgule en trop
      """,
    english: """
      a.json:1:4: error: expected a value, but found ',' [json-syntax]
          1 | [1,,2]
            |    ^
      help: remove the comma too many
      """),
  FaultCase(
    "{'a': 1}",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une clé entre guillemets doubles, mais on trouve une apostrophe [json-syntax]
          1 | {'a': 1}
            |  ^
      aide\u{A0}: mettez les textes et les clés entre guillemets droits\u{A0}: "…"
      """,
    english: """
      a.json:1:2: error: expected a key between double quotes, but found an apostrophe [json-syntax]
          1 | {'a': 1}
            |  ^
      help: put texts and keys between straight double quotes: "…"
      """),
  FaultCase(
    "{“a”: 1}",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une clé entre guillemets doubles, mais on trouve '“' [json-syntax]
          1 | {“a”: 1}
            |  ^
      aide\u{A0}: mettez les textes et les clés entre guillemets droits\u{A0}: "…"
      """,
    english: """
      a.json:1:2: error: expected a key between double quotes, but found '“' [json-syntax]
          1 | {“a”: 1}
            |  ^
      help: put texts and keys between straight double quotes: "…"
      """),
  FaultCase(
    "{a: 1}",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une clé entre guillemets doubles, mais on trouve 'a' [json-syntax]
          1 | {a: 1}
            |  ^
      aide\u{A0}: écrivez "a"
      """,
    english: """
      a.json:1:2: error: expected a key between double quotes, but found 'a' [json-syntax]
          1 | {a: 1}
            |  ^
      help: write "a"
      """),
  FaultCase(
    "{\"a\" 1}",
    french: """
      a.json:1:6: erreur\u{A0}: il faut ':' après la clé 'a', mais on trouve '1' [json-syntax]
          1 | {"a" 1}
            |      ^
      aide\u{A0}: écrivez ':' entre la clé et sa valeur
      """,
    english: """
      a.json:1:6: error: expected ':' after the key 'a', but found '1' [json-syntax]
          1 | {"a" 1}
            |      ^
      help: write ':' between the key and its value
      """),
  FaultCase(
    "{\"a\": }",
    french: """
      a.json:1:7: erreur\u{A0}: il faut une valeur, mais on trouve '}' [json-syntax]
          1 | {"a": }
            |       ^
      aide\u{A0}: écrivez la valeur qui manque
      """,
    english: """
      a.json:1:7: error: expected a value, but found '}' [json-syntax]
          1 | {"a": }
            |       ^
      help: write the value that is missing
      """),
  FaultCase(
    "[1\n \"b\"]",
    french: """
      a.json:2:2: erreur\u{A0}: il faut ',' ou ']', mais on trouve '"' [json-syntax]
          2 |  "b"]
            |  ^
      aide\u{A0}: mettez une virgule après la valeur qui précède
      """,
    english: """
      a.json:2:2: error: expected ',' or ']', but found '"' [json-syntax]
          2 |  "b"]
            |  ^
      help: put a comma after the value before
      """),
  FaultCase(
    "// note\n{}",
    french: """
      a.json:1:1: erreur\u{A0}: il faut une valeur, mais on trouve '/' [json-syntax]
          1 | // note
            | ^
      aide\u{A0}: supprimez ce commentaire\u{A0}: le JSON n’en admet pas
      """,
    english: """
      a.json:1:1: error: expected a value, but found '/' [json-syntax]
          1 | // note
            | ^
      help: remove this comment: JSON has none
      """),
  FaultCase(
    "{\n  \"a\": 1 # note\n}",
    french: """
      a.json:2:10: erreur\u{A0}: il faut ',' ou '}', mais on trouve '#' [json-syntax]
          2 |   "a": 1 # note
            |          ^
      aide\u{A0}: supprimez ce commentaire\u{A0}: le JSON n’en admet pas
      """,
    english: """
      a.json:2:10: error: expected ',' or '}', but found '#' [json-syntax]
          2 |   "a": 1 # note
            |          ^
      help: remove this comment: JSON has none
      """),
  FaultCase(
    "{} {}",
    french: """
      a.json:1:4: erreur\u{A0}: il faut la fin du fichier, mais on trouve '{' [json-syntax]
          1 | {} {}
            |    ^
      aide\u{A0}: un fichier JSON contient une seule valeur\u{A0}: supprimez la suite, ou un crochet fermé trop tôt
      """,
    english: """
      a.json:1:4: error: expected the end of the file, but found '{' [json-syntax]
          1 | {} {}
            |    ^
      help: a JSON file holds one value: remove the rest, or a bracket closed too early
      """),
  FaultCase(
    "[1]]",
    french: """
      a.json:1:4: erreur\u{A0}: il faut la fin du fichier, mais on trouve ']' [json-syntax]
          1 | [1]]
            |    ^
      aide\u{A0}: un fichier JSON contient une seule valeur\u{A0}: supprimez la suite, ou un crochet fermé trop tôt
      """,
    english: """
      a.json:1:4: error: expected the end of the file, but found ']' [json-syntax]
          1 | [1]]
            |    ^
      help: a JSON file holds one value: remove the rest, or a bracket closed too early
      """),
  FaultCase(
    "{\n  \"a\": [1, 2\n",
    french: """
      a.json:2:8: erreur\u{A0}: ce '[' n’est pas refermé [json-syntax]
          2 |   "a": [1, 2
            |        ^
      aide\u{A0}: écrivez ']' à la fin du fichier
      """,
    english: """
      a.json:2:8: error: this '[' is not closed [json-syntax]
          2 |   "a": [1, 2
            |        ^
      help: write ']' at the end of the file
      """),
  FaultCase(
    "{\"a\": 1]",
    french: """
      a.json:1:8: erreur\u{A0}: il faut ',' ou '}', mais on trouve ']' [json-syntax]
          1 | {"a": 1]
            |        ^
      aide\u{A0}: fermez par '}'
      """,
    english: """
      a.json:1:8: error: expected ',' or '}', but found ']' [json-syntax]
          1 | {"a": 1]
            |        ^
      help: close with '}'
      """),
  FaultCase(
    "{\"é\": 1, \"b\": 2, \"é\": 3, \"b\": 4}",
    french: """
      a.json:1:18: erreur\u{A0}: la clé 'é' est répétée [repeated-key]
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |                  ^^^
      note\u{A0}: elle est déjà écrite ici
        --> a.json:1:2
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |  ^^^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles

      a.json:1:26: erreur\u{A0}: la clé 'b' est répétée [repeated-key]
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |                          ^^^
      note\u{A0}: elle est déjà écrite ici
        --> a.json:1:10
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |          ^^^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles
      """,
    english: """
      a.json:1:18: error: the key 'é' is repeated [repeated-key]
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |                  ^^^
      note: it is already written here
        --> a.json:1:2
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |  ^^^
      help: keep only one of the two, or correct the name of one of them

      a.json:1:26: error: the key 'b' is repeated [repeated-key]
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |                          ^^^
      note: it is already written here
        --> a.json:1:10
          1 | {"é": 1, "b": 2, "é": 3, "b": 4}
            |          ^^^
      help: keep only one of the two, or correct the name of one of them
      """),
]
