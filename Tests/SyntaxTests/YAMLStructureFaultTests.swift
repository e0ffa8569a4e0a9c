import Syntax
import Testing

@Test("A fault in the structure of YAML is told with its place and its repair", arguments: cases)
private func yamlStructure(_ fault: FaultCase) {
  fault.check(path: "a.yml") { file, diagnostics in _ = YAMLSyntax.parse(file, into: &diagnostics) }
}

private let cases = [
  FaultCase(
    "a: 1\n  b: 2",
    french: """
      a.yml:2:4: erreur\u{A0}: ce ':' ne peut pas se trouver ici [yaml-syntax]
          2 |   b: 2
            |    ^
      aide\u{A0}: mettez entre guillemets un texte qui contient ':'\u{202F}; sinon vérifiez l’alignement de la ligne et le ':' de la ligne précédente
      """,
    english: """
      a.yml:2:4: error: this ':' cannot stand here [yaml-syntax]
          2 |   b: 2
            |    ^
      help: put a text that contains ':' between quotes; otherwise check the indentation of the line and the ':' of the line before
      """),
  FaultCase(
    "b: 1\ntitre é\nc: 2",
    french: """
      a.yml:2:1: erreur\u{A0}: il manque ':' après la clé [yaml-syntax]
          2 | titre é
            | ^^^^^^^
      aide\u{A0}: écrivez 'clé: valeur', ou décalez la ligne si elle continue le texte précédent
      """,
    english: """
      a.yml:2:1: error: there is no ':' after this key [yaml-syntax]
          2 | titre é
            | ^^^^^^^
      help: write 'key: value', or indent the line when it continues the text before
      """),
  FaultCase(
    "b: 1\ntitre é",
    french: """
      a.yml:2:1: erreur\u{A0}: il manque ':' après la clé [yaml-syntax]
          2 | titre é
            | ^^^^^^^
      aide\u{A0}: écrivez 'clé: valeur', ou décalez la ligne si elle continue le texte précédent
      """,
    english: """
      a.yml:2:1: error: there is no ':' after this key [yaml-syntax]
          2 | titre é
            | ^^^^^^^
      help: write 'key: value', or indent the line when it continues the text before
      """),
  FaultCase(
    "a:\n\tb: 1",
    french: """
      a.yml:2:1: erreur\u{A0}: une tabulation ne peut pas servir à l’alignement [yaml-syntax]
          2 | \tb: 1
            | ^
      aide\u{A0}: remplacez la tabulation par des espaces
      """,
    english: """
      a.yml:2:1: error: a tab cannot be used to indent [yaml-syntax]
          2 | \tb: 1
            | ^
      help: replace the tab by spaces
      """),
  FaultCase(
    "a: >\n\ttext",
    french: """
      a.yml:2:1: erreur\u{A0}: une tabulation ne peut pas servir à l’alignement [yaml-syntax]
          2 | \ttext
            | ^
      aide\u{A0}: remplacez la tabulation par des espaces
      """,
    english: """
      a.yml:2:1: error: a tab cannot be used to indent [yaml-syntax]
          2 | \ttext
            | ^
      help: replace the tab by spaces
      """),
  FaultCase(
    "a: - b",
    french: """
      a.yml:1:4: erreur\u{A0}: une liste ne peut pas commencer sur la ligne de sa clé [yaml-syntax]
          1 | a: - b
            |    ^
      aide\u{A0}: commencez la liste à la ligne suivante\u{202F}; si '-' est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: a list cannot start on the line of its key [yaml-syntax]
          1 | a: - b
            |    ^
      help: start the list on the next line; when '-' is a text, put it between quotes
      """),
  FaultCase(
    "a: [1, 2\nb: 3",
    french: """
      a.yml:2:2: erreur\u{A0}: il faut ',' ou ']' ici [yaml-syntax]
          2 | b: 3
            |  ^
      note\u{A0}: ouvert ici
        --> a.yml:1:4
          1 | a: [1, 2
            |    ^
      aide\u{A0}: fermez le crochet, ou mettez entre guillemets un texte qui contient une virgule
      """,
    english: """
      a.yml:2:2: error: expected ',' or ']' here [yaml-syntax]
          2 | b: 3
            |  ^
      note: opened here
        --> a.yml:1:4
          1 | a: [1, 2
            |    ^
      help: close the bracket, or put a text that contains a comma between quotes
      """),
  FaultCase(
    "a: {x: 1\nb: 3",
    french: """
      a.yml:2:2: erreur\u{A0}: il faut ',' ou '}' ici [yaml-syntax]
          2 | b: 3
            |  ^
      note\u{A0}: ouvert ici
        --> a.yml:1:4
          1 | a: {x: 1
            |    ^
      aide\u{A0}: fermez le crochet, ou mettez entre guillemets un texte qui contient une virgule
      """,
    english: """
      a.yml:2:2: error: expected ',' or '}' here [yaml-syntax]
          2 | b: 3
            |  ^
      note: opened here
        --> a.yml:1:4
          1 | a: {x: 1
            |    ^
      help: close the bracket, or put a text that contains a comma between quotes
      """),
  FaultCase(
    "a:\n  - x\n y: 1",
    french: """
      a.yml:3:2: erreur\u{A0}: une clé alignée avec les précédentes était attendue ici [yaml-syntax]
          3 |  y: 1
            |  ^
      note\u{A0}: les clés commencent ici
        --> a.yml:1:1
          1 | a:
            | ^
      aide\u{A0}: donnez le même retrait à toutes les clés d’un groupe
      """,
    english: """
      a.yml:3:2: error: expected a key aligned with those before [yaml-syntax]
          3 |  y: 1
            |  ^
      note: the keys start here
        --> a.yml:1:1
          1 | a:
            | ^
      help: give all keys of a group the same indentation
      """),
  FaultCase(
    "- b\na: 1",
    french: """
      a.yml:2:1: erreur\u{A0}: un nouvel élément de la liste doit commencer par '-' [yaml-syntax]
          2 | a: 1
            | ^
      note\u{A0}: la liste commence ici
        --> a.yml:1:1
          1 | - b
            | ^
      aide\u{A0}: écrivez '- ' au début, ou corrigez l’alignement de la ligne
      """,
    english: """
      a.yml:2:1: error: a new item of the list must start with '-' [yaml-syntax]
          2 | a: 1
            | ^
      note: the list starts here
        --> a.yml:1:1
          1 | - b
            | ^
      help: write '- ' at its start, or correct the indentation of the line
      """),
  FaultCase(
    "a: 1\n- b",
    french: """
      a.yml:2:1: erreur\u{A0}: une clé alignée avec les précédentes était attendue ici [yaml-syntax]
          2 | - b
            | ^
      note\u{A0}: les clés commencent ici
        --> a.yml:1:1
          1 | a: 1
            | ^
      aide\u{A0}: donnez le même retrait à toutes les clés d’un groupe
      """,
    english: """
      a.yml:2:1: error: expected a key aligned with those before [yaml-syntax]
          2 | - b
            | ^
      note: the keys start here
        --> a.yml:1:1
          1 | a: 1
            | ^
      help: give all keys of a group the same indentation
      """),
  FaultCase(
    ": v",
    french: """
      a.yml:1:1: erreur\u{A0}: il n’y a pas de clé avant ':' [yaml-syntax]
          1 | : v
            | ^
      aide\u{A0}: écrivez le nom de la clé avant ':'
      """,
    english: """
      a.yml:1:1: error: there is no key before ':' [yaml-syntax]
          1 | : v
            | ^
      help: write the name of the key before ':'
      """),
  FaultCase(
    "a: 1\n---\nb: 2",
    french: """
      a.yml:2:1: erreur\u{A0}: un second document commence ici [yaml-syntax]
          2 | ---
            | ^
      aide\u{A0}: gardez un seul document\u{A0}: supprimez cette ligne et ce qui la suit
      """,
    english: """
      a.yml:2:1: error: a second document starts here [yaml-syntax]
          2 | ---
            | ^
      help: keep one document: remove this line and what follows it
      """),
  FaultCase(
    "\"a\":b",
    french: """
      a.yml:1:4: erreur\u{A0}: cette ligne ne prolonge pas ce qui précède [yaml-syntax]
          1 | "a":b
            |    ^
      aide\u{A0}: vérifiez l’alignement, et l’espace après ':'
      """,
    english: """
      a.yml:1:4: error: this does not continue what stands before it [yaml-syntax]
          1 | "a":b
            |    ^
      help: check the indentation, and the space after ':'
      """),
  FaultCase(
    "? [a]\n: 1",
    french: """
      a.yml:1:3: erreur\u{A0}: une clé doit être un texte, non une liste ni un groupe de clés [yaml-syntax]
          1 | ? [a]
            |   ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:3: error: a key must be a text, not a list nor a group of keys [yaml-syntax]
          1 | ? [a]
            |   ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: &x 1\nb: *x",
    french: """
      a.yml:1:4: erreur\u{A0}: les ancres YAML, qui commencent par '&', ne sont pas admises [yaml-syntax]
          1 | a: &x 1
            |    ^^
      aide\u{A0}: supprimez-la\u{202F}; si c’est un texte, mettez-le entre guillemets

      a.yml:2:4: erreur\u{A0}: les alias YAML, qui commencent par '*', ne sont pas admis [yaml-syntax]
          2 | b: *x
            |    ^^
      aide\u{A0}: écrivez la valeur elle-même\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML anchors, which start with '&', are not accepted [yaml-syntax]
          1 | a: &x 1
            |    ^^
      help: remove it; when it is a text, put it between quotes

      a.yml:2:4: error: YAML aliases, which start with '*', are not accepted [yaml-syntax]
          2 | b: *x
            |    ^^
      help: write the value itself; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: !!int 3",
    french: """
      a.yml:1:4: erreur\u{A0}: les types YAML, qui commencent par '!', ne sont pas admis [yaml-syntax]
          1 | a: !!int 3
            |    ^^^^^
      aide\u{A0}: supprimez-le\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML tags, which start with '!', are not accepted [yaml-syntax]
          1 | a: !!int 3
            |    ^^^^^
      help: remove it; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: !foo!bar 3",
    french: """
      a.yml:1:4: erreur\u{A0}: les types YAML, qui commencent par '!', ne sont pas admis [yaml-syntax]
          1 | a: !foo!bar 3
            |    ^^^^^^^^
      aide\u{A0}: supprimez-le\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML tags, which start with '!', are not accepted [yaml-syntax]
          1 | a: !foo!bar 3
            |    ^^^^^^^^
      help: remove it; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: !<",
    french: """
      a.yml:1:4: erreur\u{A0}: les types YAML, qui commencent par '!', ne sont pas admis [yaml-syntax]
          1 | a: !<
            |    ^^
      aide\u{A0}: supprimez-le\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML tags, which start with '!', are not accepted [yaml-syntax]
          1 | a: !<
            |    ^^
      help: remove it; when it is a text, put it between quotes
      """),
]
