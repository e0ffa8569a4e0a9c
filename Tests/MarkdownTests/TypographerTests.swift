import Markdown
import TestSupport
import Testing

@Suite("A typographer sets texts by the use of their language") struct TypographerTests {
  @Test(
    "French",
    arguments: [
      ("Quoi ? Oui ! Non ; peut-être ?!", "Quoi~? Oui~! Non~; peut-être~?!"),
      ("Objectif : réduire", "Objectif_: réduire"),
      ("Objectif: 14:30 et 16:9", "Objectif: 14:30 et 16:9"), ("«\u{202F}mot\u{202F}»", "«_mot_»"),
      ("un « mot » et «un autre»", "un «_mot_» et «_un autre_»"), ("« mot »: a", "«_mot_»: a"),
      ("40 % de 332 500 € (1,2 M€)", "40_% de 332~500_€ (1,2_M€)"),
      ("1 250 000,50 €", "1~250~000,50_€"),
      ("21000 Dijon, 2024 332, 12 34, 123 4567", "21000 Dijon, 2024 332, 12 34, 123 4567"),
      ("0,123 456 et +33 380 000", "0,123 456_et +33 380 000"),
      ("de 2020 à 2027", "de 2020 à 2027"),
      ("n° 4, M. Dupont, Mme X, art. 12", "n°_4, M._Dupont, Mme_X, art._12"),
      ("le point M. puis la gamme A", "le point M. puis la gamme A"),
      ("l'État, aujourd'hui, d'« agir », l'1", "l’État, aujourd’hui, d’«_agir_», l’1"),
      ("5' et 'mot'", "5' et 'mot'"), ("ainsi... mais....", "ainsi… mais...."),
      ("Dijon - Lyon, -5, a-b", "Dijon – Lyon, -5, a-|b"), ("1er, 2e", "1er, 2e"),
      ("https://x.fr/l'a...b?c - o'a@b.fr", "https://x.fr/l'a...b?c – o'a@b.fr"),
      ("www.l'a...fr/?q", "www.l'a...fr/?q"),
      ("\"guillemets\" et l'\"agir\"", "«_guillemets_» et l’«_agir_»"),
      ("Il dit : \"le mot \"agir\" compte\".", "Il dit_: «_le mot “agir” compte_»."),
      ("« le mot \"agir\" »", "«_le mot “agir”_»"), ("(\"ici\", \"là\")", "(«_ici_», «_là_»)"),
      ("un écran de 24\", \"neuf\"", "un écran de 24\", «_neuf_»"),
      ("sans \"fin et \" seul", "sans \"fin et \" seul"),
      ("\"https://x.fr/a\"", "«_https://x.fr/a_»"),
      ("2025–2027, 2025-2027, p. 3–4", "2025–|2027, 2025-2027, p. 3–|4"),
      ("mi-parcours, Mi-temps, saura-t-on", "mi-|parcours, Mi-|temps, saura-|t-|on"),
      (
        "vis-à-vis, là-bas, CO-2, Saint-Apollinaire",
        "vis-|à-|vis, là-|bas, CO-2, Saint-Apollinaire"
      ),
      (
        "Marsa-la-Baie, Côte-d'Or, c'est-à-dire, celles-ci",
        "Marsa-la-Baie, Côte-d’Or, c’est-|à-|dire, celles-|ci"
      ), ("peut-être, jean-l@a.fr, https://x.fr/a-b", "peut-être, jean-l@a.fr, https://x.fr/a-b"),
      ("700 000 euros, 2,5 jours", "700~000_euros, 2,5_jours"),
      ("3 millions et 12 ans", "3_millions et 12 ans"),
    ]) func french(_ written: String, _ set: String)
  { #expect(Typographer(language: "fr-FR").text(written) == spaced(set)) }

  @Test(
    "English",
    arguments: [
      ("\"Yes,\" he said - it's...", "“Yes,” he said – it’s…"),
      ("\"'Nested' quotes\" (\"here\")", "“‘Nested’ quotes” (“here”)"),
      ("'Tis rock 'n' roll, tell 'em 'til 'Tisane'", "’Tis rock ’n’ roll, tell ’em ’til ‘Tisane’"),
      ("He said:\"Now\" 5:\"", "He said:“Now” 5:”"),
      ("2025–2027, e-mail, mid-term", "2025–\u{2060}2027, e-\u{2060}mail, mid-term"),
      ("€1.5 million, 700,000 euros", "€1.5\u{A0}million, 700,000\u{A0}euros"),
      ("the '90s, the parties' share", "the ’90s, the parties’ share"),
      ("€332,500 : 40 % !", "€332,500 : 40 % !"), ("a \" b ' c", "a \" b ' c"),
      ("https://x.fr/'a'... o'a@b.fr", "https://x.fr/'a'... o'a@b.fr"),
    ]) func english(_ written: String, _ set: String)
  { #expect(Typographer(language: "en").text(written) == set) }

  @Test("any other language is left as written") func others() {
    let text = "l'a : \"b\" ... 332 500 € - c ?"
    #expect(Typographer(language: "ar").text(text) == text)
    #expect(Typographer(language: "de").text(text) == text)
  }

  @Test("a text is set across its marks, code and addresses apart") func acrossMarks() {
    let french = Reading(
      "**Coût** : «*a*» l'`l'a ?` ? «`b`» <https://x.fr/l'a> ![l'a](document:d)", language: "fr")
    #expect(
      french.html == """
        <p><strong>Coût</strong>\u{A0}: «\u{A0}<em>a</em>\u{A0}» l’<code>l&#39;a ?</code>\u{202F}? \
        «\u{A0}<code>b</code>\u{A0}» <a href="https://x.fr/l&#39;a">https://x.fr/l&#39;a</a> \
        <img src="documents/d.png" alt="l’a"></p>

        """)
    let english = Reading("\"*a*\" *\"b\"* \"`c`\" 'd\ne'", language: "en")
    #expect(
      english.html == """
        <p>“<em>a</em>” <em>“b”</em> “<code>c</code>” ‘d
        e’</p>

        """)
  }

  @Test("what is set is not changed again", arguments: ["fr", "en"]) func idempotent(
    _ language: String
  ) {
    let typographer = Typographer(language: language)
    var random = SeededGenerator(seed: 7)
    let pieces = [
      "a", "É", "en", " ", "  ", "–", "million", "'", "\"", "«", "»", ":", ";", "!", "?", "...",
      ".", "-", "1", "123", ",", "%", "€", "n°", "M.", "Mme", "art.", "@", "://", "www.", "\n",
      "\u{A0}", "\u{202F}", "(", "’", "“",
    ]
    for _ in 0..<4_000 {
      let count = Int.random(in: 1...14, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let once = typographer.text(text)
      #expect(typographer.text(once) == once, "of \(text.debugDescription)")
    }
  }

  /// `_` stands for U+00A0, `~` for U+202F, and `|` for U+2060.
  private func spaced(_ text: String) -> String {
    let signs: [Character: Character] = ["_": "\u{A0}", "~": "\u{202F}", "|": "\u{2060}"]
    return String(text.map { signs[$0] ?? $0 })
  }
}
