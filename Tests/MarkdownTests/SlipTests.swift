import Diagnostics
import Testing

/// A text that an author means otherwise than Markdown reads it, and what is said of it in French: its place, and
/// what is wrong.
struct SlipCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let markdown: String
  let said: [String]

  init(_ testDescription: String, _ markdown: String, _ said: String...) {
    self.testDescription = testDescription
    self.markdown = markdown
    self.said = said
  }

  /// What is said of the text.
  var found: [String] {
    Reading(markdown).diagnostics.sorted().map { diagnostic in
      let position = diagnostic.location.position
      return "\(position.line):\(position.column) \(diagnostic.message.french)"
    }
  }
}

@Suite("Ordinary text that Markdown takes for markup is told") struct TextAsMarkupTests {
  @Test("with its place", arguments: cases) func withItsPlace(_ slip: SlipCase) {
    #expect(slip.found == slip.said)
    #expect(
      Reading(slip.markdown).diagnostics.allSatisfy { $0.rule.identifier == "text-as-markup" })
  }

  private static let heading = "la ligne de tirets qui suit ce texte en fait un titre"
  private static let list = "ce texte qui commence par"
  private static let starsInWord =
    "ces étoiles au milieu d’un mot disparaissent, et ce qu’elles entourent est mis en valeur"

  static let cases = [
    SlipCase(
      "a year at the start of a paragraph", "2024. Une phrase.",
      "1:1 \(list) '2024.' devient une liste numérotée"),
    SlipCase(
      "a postal code", "Texte.\n\n21000) Dijon", "3:1 \(list) '21000)' devient une liste numérotée"),
    SlipCase("three dashes right under a paragraph", "Un paragraphe.\n---", "2:1 \(heading)"),
    SlipCase("a dash right under a paragraph", "Un paragraphe.\n-", "2:1 \(heading)"),
    SlipCase("dashes under a quotation", "> Un mot.\n> ---", "2:3 \(heading)"),
    SlipCase(
      "a sub-list indented too little, and a number that is not shown",
      "1. Premier\n  - a\n2. Deuxième\n10. Dixième",
      "2:3 cette sous-liste n’est pas assez en retrait\u{A0}: elle coupe la liste qui la précède",
      "4:1 cet élément est écrit 10, mais le lecteur verra 3"),
    SlipCase(
      "an item indented by one space", "- un\n - deux",
      "2:2 cet élément n’est pas assez en retrait pour une sous-liste\u{A0}: il se range parmi les autres"
    ),
    SlipCase(
      "a number left out", "1. un\n2. deux\n4. quatre",
      "3:1 cet élément est écrit 4, mais le lecteur verra 3"),
    SlipCase(
      "a minus before a percentage", "- 12 % en un an.",
      "1:1 ce signe '-' devant un nombre ouvre une liste\u{A0}: le lecteur ne le verra pas"),
    SlipCase(
      "a plus before a number", "+ 5 points",
      "1:1 ce signe '+' devant un nombre ouvre une liste\u{A0}: le lecteur ne le verra pas"),
    SlipCase(
      "a greater-than sign before a number", "> 65 ans : 12 %",
      "1:1 ce signe '>' devant un nombre ouvre une citation"),
    SlipCase(
      "a paragraph indented by four spaces", "Un texte.\n\n    Un autre.",
      "3:5 ce texte en retrait de quatre espaces devient du code"),
    SlipCase(
      "a paragraph indented by a tab", "\tUn texte.",
      "1:2 ce texte en retrait de quatre espaces devient du code"),
    SlipCase(
      "a fence never closed", "```\ncode\n\nTexte perdu.",
      "1:1 ce bloc de code n’est pas fermé\u{A0}: tout ce qui suit devient du code"),
    SlipCase(
      "a fence closed by fewer signs", "````\ncode\n```\n\nTexte perdu.",
      "1:1 ce bloc de code n’est pas fermé\u{A0}: tout ce qui suit devient du code"),
    SlipCase("stars of inclusive writing", "Les étudiant*e*s.", "1:13 \(starsInWord)"),
    SlipCase("stars of a product", "Il y en a 5*3*2.", "1:12 \(starsInWord)"),
    SlipCase(
      "apostrophes typed as accents", "Dans l`aide de l`État.",
      "1:7 ces accents '`' disparaissent, et ce qu’ils entourent devient du code"),
    SlipCase(
      "a definition that no link uses", "Texte.\n\n[nota]: https://x.fr",
      "3:9 cette ligne définit un lien que rien n’emploie\u{A0}: le lecteur ne la verra pas"),
  ]
}

@Suite("Markup that failed and would reach the reader is told") struct MarkupAsTextTests {
  @Test("with its place", arguments: cases) func withItsPlace(_ slip: SlipCase) {
    #expect(slip.found == slip.said)
    #expect(
      Reading(slip.markdown).diagnostics.allSatisfy { $0.rule.identifier == "markup-as-text" })
  }

  private static let noLink =
    "ceci n’est pas un lien\u{A0}: le lecteur verra les crochets et l’adresse"
  private static let noList =
    "ces lignes ne font pas une liste\u{A0}: elles se suivront dans un seul paragraphe"
  private static let braces = "le site ne connaît pas les accolades\u{A0}: le lecteur les verra"
  private static let address =
    "cette adresse n’est pas un lien\u{A0}: le lecteur ne pourra pas la suivre"

  private static func emphasis(_ mark: String) -> String {
    "ce '\(mark)' ne met rien en valeur\u{A0}: le lecteur verra le signe"
  }

  static let cases = [
    SlipCase(
      "stars that close before a letter", "**Objectif :**réduire. **Public :** tous.",
      "1:1 \(emphasis("**"))"),
    SlipCase(
      "one star that closes before a letter", "*Objectif :*réduire.", "1:1 \(emphasis("*"))"),
    SlipCase("underscores", "__Objectif :__réduire.", "1:1 \(emphasis("__"))"),
    SlipCase("stars with spaces inside", "** gras ** ici", "1:1 \(emphasis("**"))"),
    SlipCase("stars never closed", "Un **gras sans fin.", "1:4 \(emphasis("**"))"),
    SlipCase(
      "words struck out", "Un ~~vieux~~ mot.",
      "1:4 le site ne connaît pas '~~…~~'\u{A0}: le lecteur verra les signes"),
    SlipCase(
      "marked words", "Un mot ==marqué==.",
      "1:8 le site ne connaît pas '==…=='\u{A0}: le lecteur verra les signes"),
    SlipCase(
      "boxes to tick", "- [x] fait\n- [ ] à faire",
      "1:3 le site n’a pas de cases à cocher\u{A0}: le lecteur verra ces crochets",
      "2:3 le site n’a pas de cases à cocher\u{A0}: le lecteur verra ces crochets"),
    SlipCase(
      "headings without a space", "#Titre\n\n##Constats\n\nTexte\n###Suite",
      "1:1 il manque une espace après '#'\u{A0}: ceci n’est pas un titre",
      "3:1 il manque une espace après '##'\u{A0}: ceci n’est pas un titre",
      "6:1 il manque une espace après '###'\u{A0}: ceci n’est pas un titre"),
    SlipCase(
      "references that nothing defines", "Voir [a][b] et [c][].",
      "1:6 aucune ligne ne définit le lien '[b]'\u{A0}: le lecteur verra les crochets",
      "1:16 aucune ligne ne définit le lien '[c]'\u{A0}: le lecteur verra les crochets"),
    SlipCase("a space in an address", "Voir [a](https://x.fr/b c.pdf).", "1:6 \(noLink)"),
    SlipCase("an address never closed", "Voir [a](https://x.fr", "1:6 \(noLink)"),
    SlipCase("a space before the address", "Le [CTAI] (term:ctai) aide.", "1:4 \(noLink)"),
    SlipCase("text and address swapped", "Le (CTAI)[term:ctai] aide.", "1:9 \(noLink)"),
    SlipCase("a link of a wiki", "Voir [[Accueil]].", "1:6 \(noLink)"),
    SlipCase(
      "bare addresses", "Voir https://x.fr/a, www.x.fr et a.b@x.fr.", "1:6 \(address)",
      "1:22 \(address)", "1:34 \(address)"),
    SlipCase(
      "a lone accent", "Puis l`aide.",
      "1:7 cet accent '`' n’ouvre ni ne ferme rien\u{A0}: le lecteur le verra"),
    SlipCase("bullets of a word processor", "• un\n• deux", "1:1 \(noList)"),
    SlipCase("dashes without a space", "Texte :\n-un\n-deux\n-trois", "2:1 \(noList)"),
    SlipCase("numbers without a space", "1.Un\n2.Deux", "1:1 \(noList)"),
    SlipCase("degrees", "1° un ;\n2° deux.", "1:1 \(noList)"),
    SlipCase("letters", "a) un\nb) deux", "1:1 \(noList)"),
    SlipCase("attributes of a heading", "## Titre {#ancre}", "1:10 \(braces)"),
    SlipCase("a tag of a template", "Voir {{ page }}.", "1:6 \(braces)"),
    SlipCase(
      "a callout", "> [!NOTE]\n> Texte.",
      "1:3 le site ne connaît pas '[!…]'\u{A0}: le lecteur verra ces signes"),
    SlipCase(
      "a container", "::: note\n\nTexte.\n\n:::", "1:1 le site ne connaît pas les blocs ':::'",
      "5:1 le site ne connaît pas les blocs ':::'"),
    SlipCase("a line of signs", "~ ~ ~", "1:1 cette ligne de signes ne trace rien"),
  ]
}
