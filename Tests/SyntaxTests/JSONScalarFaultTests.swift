import Syntax
import Testing

@Test(
  "A fault in a JSON number, word or text is told with its place and its repair", arguments: cases)
private func jsonScalar(_ fault: FaultCase) {
  fault.check(path: "a.json") { file, diagnostics in _ = JSONSyntax.parse(file, into: &diagnostics)
  }
}

private let cases = [
  FaultCase(
    "[012]",
    french: """
      a.json:1:2: erreur\u{A0}: le nombre '012' commence par un zéro [json-syntax]
          1 | [012]
            |  ^^^
      aide\u{A0}: écrivez 12, ou "012" si c’est un code
      """,
    english: """
      a.json:1:2: error: the number '012' starts with a zero [json-syntax]
          1 | [012]
            |  ^^^
      help: write 12, or "012" when it is a code
      """),
  FaultCase(
    "[-]",
    french: """
      a.json:1:2: erreur\u{A0}: un chiffre est attendu après '-' [json-syntax]
          1 | [-]
            |  ^
      aide\u{A0}: écrivez le nombre en entier, par exemple -0.5
      """,
    english: """
      a.json:1:2: error: expected a digit after '-' [json-syntax]
          1 | [-]
            |  ^
      help: write all of the number, for example -0.5
      """),
  FaultCase(
    "[1.]",
    french: """
      a.json:1:2: erreur\u{A0}: un chiffre est attendu après '1.' [json-syntax]
          1 | [1.]
            |  ^^
      aide\u{A0}: écrivez le nombre en entier, par exemple -0.5
      """,
    english: """
      a.json:1:2: error: expected a digit after '1.' [json-syntax]
          1 | [1.]
            |  ^^
      help: write all of the number, for example -0.5
      """),
  FaultCase(
    "[1e+]",
    french: """
      a.json:1:2: erreur\u{A0}: un chiffre est attendu après '1e+' [json-syntax]
          1 | [1e+]
            |  ^^^
      aide\u{A0}: écrivez le nombre en entier, par exemple -0.5
      """,
    english: """
      a.json:1:2: error: expected a digit after '1e+' [json-syntax]
          1 | [1e+]
            |  ^^^
      help: write all of the number, for example -0.5
      """),
  FaultCase(
    "[+5]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve '+' [json-syntax]
          1 | [+5]
            |  ^
      aide\u{A0}: supprimez le '+'
      """,
    english: """
      a.json:1:2: error: expected a value, but found '+' [json-syntax]
          1 | [+5]
            |  ^
      help: remove the '+'
      """),
  FaultCase(
    "[.5]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve '.' [json-syntax]
          1 | [.5]
            |  ^
      aide\u{A0}: écrivez un chiffre avant le point\u{A0}: 0.5
      """,
    english: """
      a.json:1:2: error: expected a value, but found '.' [json-syntax]
          1 | [.5]
            |  ^
      help: write a digit before the point: 0.5
      """),
  FaultCase(
    "{\"a\": 12,5}",
    french: """
      a.json:1:10: erreur\u{A0}: il faut une clé entre guillemets doubles, mais on trouve '5' [json-syntax]
          1 | {"a": 12,5}
            |          ^
      aide\u{A0}: écrivez le nombre seul, en chiffres\u{A0}: 12.5
      """,
    english: """
      a.json:1:10: error: expected a key between double quotes, but found '5' [json-syntax]
          1 | {"a": 12,5}
            |          ^
      help: write the number alone, in digits: 12.5
      """),
  FaultCase(
    "[130 000]",
    french: """
      a.json:1:6: erreur\u{A0}: il faut ',' ou ']', mais on trouve '000' [json-syntax]
          1 | [130 000]
            |      ^^^
      aide\u{A0}: écrivez le nombre seul, en chiffres\u{A0}: 130000
      """,
    english: """
      a.json:1:6: error: expected ',' or ']', but found '000' [json-syntax]
          1 | [130 000]
            |      ^^^
      help: write the number alone, in digits: 130000
      """),
  FaultCase(
    "[130\u{A0}000]",
    french: """
      a.json:1:5: erreur\u{A0}: il faut ',' ou ']', mais on trouve le caractère invisible U+00A0 [json-syntax]
          1 | [130\u{A0}000]
            |     ^
      aide\u{A0}: écrivez le nombre seul, en chiffres\u{A0}: 130000
      """,
    english: """
      a.json:1:5: error: expected ',' or ']', but found the invisible character U+00A0 [json-syntax]
          1 | [130\u{A0}000]
            |     ^
      help: write the number alone, in digits: 130000
      """),
  FaultCase(
    "[True]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve 'True' [json-syntax]
          1 | [True]
            |  ^^^^
      aide\u{A0}: écrivez true
      """,
    english: """
      a.json:1:2: error: expected a value, but found 'True' [json-syntax]
          1 | [True]
            |  ^^^^
      help: write true
      """),
  FaultCase(
    "[nul]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve 'nul' [json-syntax]
          1 | [nul]
            |  ^^^
      aide\u{A0}: écrivez null
      """,
    english: """
      a.json:1:2: error: expected a value, but found 'nul' [json-syntax]
          1 | [nul]
            |  ^^^
      help: write null
      """),
  FaultCase(
    "[None]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve 'None' [json-syntax]
          1 | [None]
            |  ^^^^
      aide\u{A0}: écrivez null là où il n’y a pas de valeur
      """,
    english: """
      a.json:1:2: error: expected a value, but found 'None' [json-syntax]
          1 | [None]
            |  ^^^^
      help: write null where there is no value
      """),
  FaultCase(
    "[oui]",
    french: """
      a.json:1:2: erreur\u{A0}: il faut une valeur, mais on trouve 'oui' [json-syntax]
          1 | [oui]
            |  ^^^
      aide\u{A0}: mettez les textes entre guillemets doubles\u{A0}: "oui"
      """,
    english: """
      a.json:1:2: error: expected a value, but found 'oui' [json-syntax]
          1 | [oui]
            |  ^^^
      help: put texts between double quotes: "oui"
      """),
  FaultCase(
    "[\"abc",
    french: """
      a.json:1:2: erreur\u{A0}: ce texte n’est pas refermé [json-syntax]
          1 | ["abc
            |  ^^^^
      aide\u{A0}: écrivez '"' à la fin du texte
      """,
    english: """
      a.json:1:2: error: this text is not closed [json-syntax]
          1 | ["abc
            |  ^^^^
      help: write '"' at the end of the text
      """),
  FaultCase(
    "[\"\\",
    french: """
      a.json:1:2: erreur\u{A0}: ce texte n’est pas refermé [json-syntax]
          1 | ["\\
            |  ^^
      aide\u{A0}: écrivez '"' à la fin du texte
      """,
    english: """
      a.json:1:2: error: this text is not closed [json-syntax]
          1 | ["\\
            |  ^^
      help: write '"' at the end of the text
      """),
  FaultCase(
    "{\n  \"a\": \"b,\n  \"c\": 1\n}",
    french: """
      a.json:2:8: erreur\u{A0}: ce texte n’est pas refermé avant la fin de la ligne [json-syntax]
          2 |   "a": "b,
            |        ^^^
      aide\u{A0}: écrivez '"' à la fin du texte, ou '\\n' pour un retour à la ligne
      """,
    english: """
      a.json:2:8: error: this text is not closed before the end of the line [json-syntax]
          2 |   "a": "b,
            |        ^^^
      help: write '"' at the end of the text, or '\\n' for a line break
      """),
  FaultCase(
    "[\"a\tb\"]",
    french: """
      a.json:1:4: erreur\u{A0}: le caractère de contrôle U+0009 ne peut pas figurer tel quel dans un texte [json-syntax]
          1 | ["a\tb"]
            |    ^
      aide\u{A0}: supprimez-le, ou écrivez '\\t'
      """,
    english: """
      a.json:1:4: error: the control character U+0009 cannot stand in a text as it is [json-syntax]
          1 | ["a\tb"]
            |    ^
      help: remove it, or write '\\t'
      """),
  FaultCase(
    "[\"a\u{1}b\"]",
    french: """
      a.json:1:4: erreur\u{A0}: le caractère de contrôle U+0001 ne peut pas figurer tel quel dans un texte [json-syntax]
          1 | ["a\u{FFFD}b"]
            |    ^
      aide\u{A0}: supprimez-le, ou écrivez '\\u0001'
      """,
    english: """
      a.json:1:4: error: the control character U+0001 cannot stand in a text as it is [json-syntax]
          1 | ["a\u{FFFD}b"]
            |    ^
      help: remove it, or write '\\u0001'
      """),
  FaultCase(
    "[\"\\x\"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\x' n’est pas une séquence d’échappement du JSON [json-syntax]
          1 | ["\\x"]
            |   ^^
      aide\u{A0}: écrivez '\\\\' pour une barre oblique inverse
      """,
    english: """
      a.json:1:3: error: '\\x' is not an escape of JSON [json-syntax]
          1 | ["\\x"]
            |   ^^
      help: write '\\\\' for a backslash
      """),
  FaultCase(
    "[\"\\é\"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\é' n’est pas une séquence d’échappement du JSON [json-syntax]
          1 | ["\\é"]
            |   ^^
      aide\u{A0}: écrivez '\\\\' pour une barre oblique inverse
      """,
    english: """
      a.json:1:3: error: '\\é' is not an escape of JSON [json-syntax]
          1 | ["\\é"]
            |   ^^
      help: write '\\\\' for a backslash
      """),
  FaultCase(
    "[\"\\u12g4\"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\u' doit être suivi de quatre chiffres hexadécimaux [json-syntax]
          1 | ["\\u12g4"]
            |   ^^^^
      aide\u{A0}: par exemple '\\u00e9'
      """,
    english: """
      a.json:1:3: error: '\\u' must be followed by four hexadecimal digits [json-syntax]
          1 | ["\\u12g4"]
            |   ^^^^
      help: for example '\\u00e9'
      """),
  FaultCase(
    "[\"\\ud83d\"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\ud83d' n’est que la moitié d’un caractère [json-syntax]
          1 | ["\\ud83d"]
            |   ^^^^^^
      aide\u{A0}: écrivez le caractère lui-même, ou les deux moitiés, par exemple '\\ud83d\\ude00'
      """,
    english: """
      a.json:1:3: error: '\\ud83d' is only half of a character [json-syntax]
          1 | ["\\ud83d"]
            |   ^^^^^^
      help: write the character itself, or both halves, for example '\\ud83d\\ude00'
      """),
  FaultCase(
    "[\"\\ude00 \"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\ude00' n’est que la moitié d’un caractère [json-syntax]
          1 | ["\\ude00 "]
            |   ^^^^^^
      aide\u{A0}: écrivez le caractère lui-même, ou les deux moitiés, par exemple '\\ud83d\\ude00'
      """,
    english: """
      a.json:1:3: error: '\\ude00' is only half of a character [json-syntax]
          1 | ["\\ude00 "]
            |   ^^^^^^
      help: write the character itself, or both halves, for example '\\ud83d\\ude00'
      """),
  FaultCase(
    "[\"\\ud83d\\u0041\"]",
    french: """
      a.json:1:3: erreur\u{A0}: '\\ud83d' n’est que la moitié d’un caractère [json-syntax]
          1 | ["\\ud83d\\u0041"]
            |   ^^^^^^
      aide\u{A0}: écrivez le caractère lui-même, ou les deux moitiés, par exemple '\\ud83d\\ude00'
      """,
    english: """
      a.json:1:3: error: '\\ud83d' is only half of a character [json-syntax]
          1 | ["\\ud83d\\u0041"]
            |   ^^^^^^
      help: write the character itself, or both halves, for example '\\ud83d\\ude00'
      """),
]
