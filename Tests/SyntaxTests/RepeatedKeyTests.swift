import Syntax
import Testing

@Test(
  "Every repeated key of a YAML file is told, with the place where it stands first",
  arguments: cases) private func repeatedKeys(_ fault: FaultCase)
{
  fault.check(path: "a.yml") { file, diagnostics in _ = YAMLSyntax.parse(file, into: &diagnostics) }
}

private let cases = [
  FaultCase(
    "é: 1\nb:\n  c: 1\n  \"c\": 2\né: 2\né: 3\n",
    french: """
      a.yml:4:3: erreur\u{A0}: la clé 'c' est répétée [repeated-key]
          4 |   "c": 2
            |   ^^^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:3:3
          3 |   c: 1
            |   ^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles

      a.yml:5:1: erreur\u{A0}: la clé 'é' est répétée [repeated-key]
          5 | é: 2
            | ^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:1:1
          1 | é: 1
            | ^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles

      a.yml:6:1: erreur\u{A0}: la clé 'é' est répétée [repeated-key]
          6 | é: 3
            | ^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:1:1
          1 | é: 1
            | ^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles
      """,
    english: """
      a.yml:4:3: error: the key 'c' is repeated [repeated-key]
          4 |   "c": 2
            |   ^^^
      note: it is already written here
        --> a.yml:3:3
          3 |   c: 1
            |   ^
      help: keep only one of the two, or correct the name of one of them

      a.yml:5:1: error: the key 'é' is repeated [repeated-key]
          5 | é: 2
            | ^
      note: it is already written here
        --> a.yml:1:1
          1 | é: 1
            | ^
      help: keep only one of the two, or correct the name of one of them

      a.yml:6:1: error: the key 'é' is repeated [repeated-key]
          6 | é: 3
            | ^
      note: it is already written here
        --> a.yml:1:1
          1 | é: 1
            | ^
      help: keep only one of the two, or correct the name of one of them
      """),
  FaultCase(
    "{a: 1, 'b': 2, a: 3, 'b': 4}",
    french: """
      a.yml:1:16: erreur\u{A0}: la clé 'a' est répétée [repeated-key]
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |                ^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:1:2
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |  ^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles

      a.yml:1:22: erreur\u{A0}: la clé 'b' est répétée [repeated-key]
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |                      ^^^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:1:8
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |        ^^^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles
      """,
    english: """
      a.yml:1:16: error: the key 'a' is repeated [repeated-key]
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |                ^
      note: it is already written here
        --> a.yml:1:2
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |  ^
      help: keep only one of the two, or correct the name of one of them

      a.yml:1:22: error: the key 'b' is repeated [repeated-key]
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |                      ^^^
      note: it is already written here
        --> a.yml:1:8
          1 | {a: 1, 'b': 2, a: 3, 'b': 4}
            |        ^^^
      help: keep only one of the two, or correct the name of one of them
      """),
  FaultCase(
    "? |\n  k\n: 1\n? |\n  k\n: 2",
    french: """
      a.yml:5:3: erreur\u{A0}: la clé 'k ' est répétée [repeated-key]
          5 |   k
            |   ^
      note\u{A0}: elle est déjà écrite ici
        --> a.yml:2:3
          2 |   k
            |   ^
      aide\u{A0}: gardez une seule des deux lignes, ou corrigez le nom de l’une d’elles
      """,
    english: """
      a.yml:5:3: error: the key 'k ' is repeated [repeated-key]
          5 |   k
            |   ^
      note: it is already written here
        --> a.yml:2:3
          2 |   k
            |   ^
      help: keep only one of the two, or correct the name of one of them
      """),
]
