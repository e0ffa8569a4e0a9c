import Diagnostics
import Syntax
import Testing

@Test("Text that YAML takes for a comment is told with its place and its repair", arguments: cases)
private func yamlComment(_ fault: FaultCase) {
  fault.check(path: "a.yml") { file, diagnostics in _ = YAMLSyntax.parse(file, into: &diagnostics) }
}

@Test(
  "A comment that nobody can take for text is none of that",
  arguments: [
    "# a", "a: 1 # un", "a: 2024-03-28 # le vote", "a: true # oui", "a: premier-accueil # la fiche",
    "a: \"b\" # c", "a: 'b' #c", "a: b#c", "a: [b, c] # d", "a: # plus bas\n  b: c", "a: |\n  b #c",
  ]) private func comment(text: String)
{
  var diagnostics: [Diagnostic] = []
  _ = YAMLSyntax.parse(SourceFile(path: "a.yml", text: text), into: &diagnostics)
  #expect(diagnostics.isEmpty)
}

private let french =
  "ce texte, qui suit une valeur sans guillemets, est un commentaire\u{A0}: il se perd [yaml-syntax]"
private let english =
  "this text after a value without quotes is a comment: it is lost [yaml-syntax]"
private let frenchHelp =
  "aide\u{A0}: mettez toute la valeur entre guillemets\u{202F}; pour un commentaire, écrivez-le sur une ligne à part"
private let englishHelp =
  "help: put the whole value between quotes; for a comment, write it on a line of its own"

private let cases = [
  FaultCase(
    "title: Ouvrir un jardin #partagé",
    french: """
      a.yml:1:25: erreur\u{A0}: \(french)
          1 | title: Ouvrir un jardin #partagé
            |                         ^^^^^^^^
      \(frenchHelp)
      """,
    english: """
      a.yml:1:25: error: \(english)
          1 | title: Ouvrir un jardin #partagé
            |                         ^^^^^^^^
      \(englishHelp)
      """),
  FaultCase(
    "- Lot # 3 du marché",
    french: """
      a.yml:1:7: erreur\u{A0}: \(french)
          1 | - Lot # 3 du marché
            |       ^^^^^^^^^^^^^
      \(frenchHelp)
      """,
    english: """
      a.yml:1:7: error: \(english)
          1 | - Lot # 3 du marché
            |       ^^^^^^^^^^^^^
      \(englishHelp)
      """),
  FaultCase(
    "tag: #partage",
    french: """
      a.yml:1:6: erreur\u{A0}: \(french)
          1 | tag: #partage
            |      ^^^^^^^^
      \(frenchHelp)
      """,
    english: """
      a.yml:1:6: error: \(english)
          1 | tag: #partage
            |      ^^^^^^^^
      \(englishHelp)
      """),
]
