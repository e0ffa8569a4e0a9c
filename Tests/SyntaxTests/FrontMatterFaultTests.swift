import Syntax
import Testing

@Test("A front matter that does not start, end or parse is told", arguments: cases)
private func frontMatterFaults(_ fault: FaultCase) {
  fault.check(path: "fr.md") { file, diagnostics in _ = FrontMatter.split(file, into: &diagnostics)
  }
}

private let cases = [
  FaultCase(
    "",
    french: """
      fr.md:1:1: erreur\u{A0}: la première ligne doit être '---', qui ouvre l’en-tête [front-matter-syntax]
      aide\u{A0}: commencez le fichier par une ligne '---', puis les clés, puis une autre ligne '---'
      """,
    english: """
      fr.md:1:1: error: the first line must be '---', which opens the front matter [front-matter-syntax]
      help: start the file with a line '---', then the keys, then another line '---'
      """),
  FaultCase(
    "# Title\n",
    french: """
      fr.md:1:1: erreur\u{A0}: la première ligne doit être '---', qui ouvre l’en-tête [front-matter-syntax]
          1 | # Title
            | ^^^^^^^
      aide\u{A0}: commencez le fichier par une ligne '---', puis les clés, puis une autre ligne '---'
      """,
    english: """
      fr.md:1:1: error: the first line must be '---', which opens the front matter [front-matter-syntax]
          1 | # Title
            | ^^^^^^^
      help: start the file with a line '---', then the keys, then another line '---'
      """),
  FaultCase(
    "\n---\na: 1\n---\n",
    french: """
      fr.md:1:1: erreur\u{A0}: la première ligne doit être '---', qui ouvre l’en-tête [front-matter-syntax]
          1 | 
            | ^
      aide\u{A0}: commencez le fichier par une ligne '---', puis les clés, puis une autre ligne '---'
      """,
    english: """
      fr.md:1:1: error: the first line must be '---', which opens the front matter [front-matter-syntax]
          1 | 
            | ^
      help: start the file with a line '---', then the keys, then another line '---'
      """),
  FaultCase(
    "---\ntitle: a\n\nText\n",
    french: """
      fr.md:1:1: erreur\u{A0}: l’en-tête ouvert ici n’est jamais fermé [front-matter-syntax]
          1 | ---
            | ^^^
      aide\u{A0}: écrivez une ligne '---' après la dernière clé
      """,
    english: """
      fr.md:1:1: error: the front matter opened here is never closed [front-matter-syntax]
          1 | ---
            | ^^^
      help: write a line '---' after the last key
      """),
  FaultCase(
    "---\r\ntitle: a\r\n—\r\n\r\nText\r\n",
    french: """
      fr.md:1:1: erreur\u{A0}: l’en-tête ouvert ici n’est jamais fermé [front-matter-syntax]
          1 | ---
            | ^^^
      note\u{A0}: cette ligne devait peut-être le fermer\u{A0}: écrivez exactement '---'
        --> fr.md:3:1
          3 | —
            | ^
      aide\u{A0}: écrivez une ligne '---' après la dernière clé
      """,
    english: """
      fr.md:1:1: error: the front matter opened here is never closed [front-matter-syntax]
          1 | ---
            | ^^^
      note: this line was perhaps meant to close it: write exactly '---'
        --> fr.md:3:1
          3 | —
            | ^
      help: write a line '---' after the last key
      """),
  FaultCase(
    "---\nd: 1\ntitle: a: b\n---\nText\n",
    french: """
      fr.md:3:9: erreur\u{A0}: ce ':' ne peut pas se trouver ici [yaml-syntax]
          3 | title: a: b
            |         ^
      aide\u{A0}: mettez entre guillemets un texte qui contient ':'\u{202F}; sinon vérifiez l’alignement de la ligne et le ':' de la ligne précédente
      """,
    english: """
      fr.md:3:9: error: this ':' cannot stand here [yaml-syntax]
          3 | title: a: b
            |         ^
      help: put a text that contains ':' between quotes; otherwise check the indentation of the line and the ':' of the line before
      """),
  FaultCase(
    "---\na: \"x\n---\nText\n",
    french: """
      fr.md:2:4: erreur\u{A0}: ce guillemet n’est jamais refermé [yaml-syntax]
          2 | a: "x
            |    ^
      aide\u{A0}: écrivez le même guillemet à la fin du texte
      """,
    english: """
      fr.md:2:4: error: this quote is never closed [yaml-syntax]
          2 | a: "x
            |    ^
      help: write the same quote at the end of the text
      """),
]
