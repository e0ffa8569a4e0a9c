import Diagnostics
import Syntax
import Testing

@Test(
  "A YAML text that needs quotes, or closes them badly, is told with its place and its repair",
  arguments: cases) private func yamlQuoting(_ fault: FaultCase)
{
  fault.check(path: "a.yml") { file, diagnostics in _ = YAMLSyntax.parse(file, into: &diagnostics) }
}

@Test(
  "A text of YAML that ends with a quote which nothing opens is told, and no other",
  arguments: [
    ("a: Agir ensemble\"", true), ("a: Agir ensemble'", true), ("a: [Agir.\", b]", true),
    ("a: Le \"pacte\"", false), ("a: un écran de 24\"", false), ("a: \"Agir\"", false),
    ("a: L'été", false), ("a: (le \"pacte\")", false),
  ]) private func lostQuote(text: String, isTold: Bool)
{
  var found: [Diagnostic] = []
  #expect(YAMLSyntax.parse(SourceFile(path: "a.yml", text: text), into: &found) != nil)
  #expect(found.map(\.rule.identifier) == (isTold ? ["lost-quote"] : []))
}

private let cases = [
  FaultCase(
    "a: b: c",
    french: """
      a.yml:1:5: erreur\u{A0}: ce ':' ne peut pas se trouver ici [yaml-syntax]
          1 | a: b: c
            |     ^
      aide\u{A0}: mettez entre guillemets un texte qui contient ':'\u{202F}; sinon vérifiez l’alignement de la ligne et le ':' de la ligne précédente
      """,
    english: """
      a.yml:1:5: error: this ':' cannot stand here [yaml-syntax]
          1 | a: b: c
            |     ^
      help: put a text that contains ':' between quotes; otherwise check the indentation of the line and the ':' of the line before
      """),
  FaultCase(
    "a: \"foo\nb: 1\n",
    french: """
      a.yml:1:4: erreur\u{A0}: ce guillemet n’est jamais refermé [yaml-syntax]
          1 | a: "foo
            |    ^
      aide\u{A0}: écrivez le même guillemet à la fin du texte
      """,
    english: """
      a.yml:1:4: error: this quote is never closed [yaml-syntax]
          1 | a: "foo
            |    ^
      help: write the same quote at the end of the text
      """),
  FaultCase(
    "a: 'foo\n---\n",
    french: """
      a.yml:1:4: erreur\u{A0}: ce guillemet n’est jamais refermé [yaml-syntax]
          1 | a: 'foo
            |    ^
      aide\u{A0}: écrivez le même guillemet à la fin du texte
      """,
    english: """
      a.yml:1:4: error: this quote is never closed [yaml-syntax]
          1 | a: 'foo
            |    ^
      help: write the same quote at the end of the text
      """),
  FaultCase(
    "title: 'l'action sociale'\nb: 1",
    french: """
      a.yml:1:11: erreur\u{A0}: rien ne peut suivre l’apostrophe qui ferme un texte [yaml-syntax]
          1 | title: 'l'action sociale'
            |           ^
      aide\u{A0}: mettez le texte entre guillemets doubles\u{A0}: "…"
      """,
    english: """
      a.yml:1:11: error: nothing can follow the apostrophe that closes a text [yaml-syntax]
          1 | title: 'l'action sociale'
            |           ^
      help: put the text between double quotes: "…"
      """),
  FaultCase(
    "a: \"x\" y",
    french: """
      a.yml:1:8: erreur\u{A0}: rien ne peut suivre le guillemet qui ferme un texte [yaml-syntax]
          1 | a: "x" y
            |        ^
      aide\u{A0}: mettez le texte entier entre apostrophes\u{A0}: '"…" …'
      """,
    english: """
      a.yml:1:8: error: nothing can follow the quote that closes a text [yaml-syntax]
          1 | a: "x" y
            |        ^
      help: put the whole text between apostrophes: '"…" …'
      """),
  FaultCase(
    "a: @x",
    french: """
      a.yml:1:4: erreur\u{A0}: rien ne peut commencer par '@' [yaml-syntax]
          1 | a: @x
            |    ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: nothing can start with '@' [yaml-syntax]
          1 | a: @x
            |    ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: `x`",
    french: """
      a.yml:1:4: erreur\u{A0}: rien ne peut commencer par '`' [yaml-syntax]
          1 | a: `x`
            |    ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: nothing can start with '`' [yaml-syntax]
          1 | a: `x`
            |    ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "%x",
    french: """
      a.yml:1:1: erreur\u{A0}: rien ne peut commencer par '%' [yaml-syntax]
          1 | %x
            | ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:1: error: nothing can start with '%' [yaml-syntax]
          1 | %x
            | ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: **gras**",
    french: """
      a.yml:1:4: erreur\u{A0}: les alias YAML, qui commencent par '*', ne sont pas admis [yaml-syntax]
          1 | a: **gras**
            |    ^^^^^^^^
      aide\u{A0}: écrivez la valeur elle-même\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML aliases, which start with '*', are not accepted [yaml-syntax]
          1 | a: **gras**
            |    ^^^^^^^^
      help: write the value itself; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: *gras* b",
    french: """
      a.yml:1:4: erreur\u{A0}: les alias YAML, qui commencent par '*', ne sont pas admis [yaml-syntax]
          1 | a: *gras* b
            |    ^^^^^^
      aide\u{A0}: écrivez la valeur elle-même\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML aliases, which start with '*', are not accepted [yaml-syntax]
          1 | a: *gras* b
            |    ^^^^^^
      help: write the value itself; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: & b",
    french: """
      a.yml:1:4: erreur\u{A0}: les ancres YAML, qui commencent par '&', ne sont pas admises [yaml-syntax]
          1 | a: & b
            |    ^
      aide\u{A0}: supprimez-la\u{202F}; si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: YAML anchors, which start with '&', are not accepted [yaml-syntax]
          1 | a: & b
            |    ^
      help: remove it; when it is a text, put it between quotes
      """),
  FaultCase(
    "a: ? x",
    french: """
      a.yml:1:4: erreur\u{A0}: il faut une valeur, mais on trouve '?' [yaml-syntax]
          1 | a: ? x
            |    ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: expected a value, but found '?' [yaml-syntax]
          1 | a: ? x
            |    ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: [ , ]",
    french: """
      a.yml:1:6: erreur\u{A0}: il faut une valeur, mais on trouve ',' [yaml-syntax]
          1 | a: [ , ]
            |      ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:6: error: expected a value, but found ',' [yaml-syntax]
          1 | a: [ , ]
            |      ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: ]",
    french: """
      a.yml:1:4: erreur\u{A0}: il faut une valeur, mais on trouve ']' [yaml-syntax]
          1 | a: ]
            |    ^
      aide\u{A0}: si c’est un texte, mettez-le entre guillemets
      """,
    english: """
      a.yml:1:4: error: expected a value, but found ']' [yaml-syntax]
          1 | a: ]
            |    ^
      help: when it is a text, put it between quotes
      """),
  FaultCase(
    "a: | foo\n  bar",
    french: """
      a.yml:1:4: erreur\u{A0}: le texte d’un bloc commence à la ligne qui suit '|' ou '>' [yaml-syntax]
          1 | a: | foo
            |    ^
      aide\u{A0}: allez à la ligne après ce signe\u{202F}; si ce n’est pas un bloc, mettez le texte entre guillemets
      """,
    english: """
      a.yml:1:4: error: the text of a block starts on the line after '|' or '>' [yaml-syntax]
          1 | a: | foo
            |    ^
      help: start a new line after this sign; when it is no block, put the text between quotes
      """),
  FaultCase(
    "a: \"\\x\"",
    french: """
      a.yml:1:7: erreur\u{A0}: cette séquence d’échappement n’existe pas [yaml-syntax]
          1 | a: "\\x"
            |       ^
      aide\u{A0}: écrivez '\\\\' pour une barre oblique inverse, ou mettez le texte entre guillemets simples
      """,
    english: """
      a.yml:1:7: error: there is no such escape [yaml-syntax]
          1 | a: "\\x"
            |       ^
      help: write '\\\\' for a backslash, or put the text between single quotes
      """),
  FaultCase(
    "a: \"é\\q\"",
    french: """
      a.yml:1:6: erreur\u{A0}: cette séquence d’échappement n’existe pas [yaml-syntax]
          1 | a: "é\\q"
            |      ^
      aide\u{A0}: écrivez '\\\\' pour une barre oblique inverse, ou mettez le texte entre guillemets simples
      """,
    english: """
      a.yml:1:6: error: there is no such escape [yaml-syntax]
          1 | a: "é\\q"
            |      ^
      help: write '\\\\' for a backslash, or put the text between single quotes
      """),
  FaultCase(
    "a: \u{2}",
    french: """
      a.yml:1:4: erreur\u{A0}: le caractère invisible U+0002 n’est pas admis [yaml-syntax]
          1 | a: \u{FFFD}
            |    ^
      aide\u{A0}: supprimez-le
      """,
    english: """
      a.yml:1:4: error: the invisible character U+0002 is not allowed [yaml-syntax]
          1 | a: \u{FFFD}
            |    ^
      help: remove it
      """),
  FaultCase(
    "a: x\u{FEFF}",
    french: """
      a.yml:1:5: erreur\u{A0}: le caractère invisible U+FEFF n’est pas admis [yaml-syntax]
          1 | a: x\u{FEFF}
            |     ^
      aide\u{A0}: supprimez-le
      """,
    english: """
      a.yml:1:5: error: the invisible character U+FEFF is not allowed [yaml-syntax]
          1 | a: x\u{FEFF}
            |     ^
      help: remove it
      """),
]
