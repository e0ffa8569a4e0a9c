import Diagnostics
import Markdown
import Testing

@Suite("Short texts of a value are read in one line") struct InlineTextTests {
  @Test("no text of a line can become a block") func inline() {
    let texts = ["a *b* [c](action:d)", "# a", "- a", "1. a #", "> a\n\n    b", "```", "| a |", ""]
    let html = texts.map { Reading(inline: $0, in: $0).html }
    let expected = [
      "a <em>b</em> <a href=\"action/d.html\">c</a>", "# a", "- a", "1. a #", "&gt; a      b",
      "```", "| a |", "",
    ]
    #expect(html == expected)
  }

  @Test("the typographer sets it") func typography() {
    #expect(
      Reading(inline: "l'action : 40 %", in: "", language: "fr").html == "l’action\u{A0}: 40\u{A0}%"
    )
  }

  @Test("a mistake is shown where it stands when the file holds the text, quoted or not")
  func place() {
    let reading = Reading(inline: "a [b](foo:c)", in: "\"a [b](foo:c)\"")
    #expect(
      reading.printed == """
        Content/site.yml:1:8: erreur\u{A0}: un lien ne peut pas commencer par 'foo:' [unsafe-url]
            1 | "a [b](foo:c)"
              |        ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/site.yml:1:8: error: a link cannot start with 'foo:' [unsafe-url]
            1 | "a [b](foo:c)"
              |        ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("a mistake is shown on the whole value when the file writes it otherwise") func folded() {
    let reading = Reading(inline: "a b[^c]", in: "a\n  b[^c]")
    #expect(
      reading.printed == """
        Content/site.yml:1:1: erreur\u{A0}: la note 'c' n’est définie nulle part [footnote-undefined]
            1 | a
              | ^
        aide\u{A0}: écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^c]: …'

        Content/site.yml:1:1: error: the note 'c' is not defined [footnote-undefined]
            1 | a
              | ^
        help: write the note on a line of its own, at the left margin: '[^c]: …'


        """)
  }
}
