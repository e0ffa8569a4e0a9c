import Testing

@Suite("Notes where none can stand are reported") struct MisplacedNoteTests {
  @Test("a note in a link") func aNoteInALink() {
    let reading = Reading(
      """
      [a[^b]](https://x.fr)[^b]

      [^b]: c
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: un renvoi à une note ne peut pas être dans un lien [broken-link]
            1 | [a[^b]](https://x.fr)[^b]
              |   ^^^^
        aide\u{A0}: placez '[^b]' après le lien

        Content/page.md:1:3: error: a reference to a note cannot stand in a link [broken-link]
            1 | [a[^b]](https://x.fr)[^b]
              |   ^^^^
        help: put '[^b]' after the link


        """)
  }

  @Test("a note defined in a quotation") func aNoteDefinedInAQuotation() {
    let reading = Reading(
      """
      > [^a]: b c

      a[^a]
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:3: erreur\u{A0}: la note 'a' n’est définie nulle part [footnote-undefined]
            1 | > [^a]: b c
              |   ^^^^
        aide\u{A0}: écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^a]: …'

        Content/page.md:3:2: erreur\u{A0}: la note 'a' n’est définie nulle part [footnote-undefined]
            3 | a[^a]
              |  ^^^^
        aide\u{A0}: écrivez la note sur une ligne à part, à la marge de gauche\u{A0}: '[^a]: …'

        Content/page.md:1:3: error: the note 'a' is not defined [footnote-undefined]
            1 | > [^a]: b c
              |   ^^^^
        help: write the note on a line of its own, at the left margin: '[^a]: …'

        Content/page.md:3:2: error: the note 'a' is not defined [footnote-undefined]
            3 | a[^a]
              |  ^^^^
        help: write the note on a line of its own, at the left margin: '[^a]: …'


        """)
  }

  @Test("a note defined in a quotation that reads as a reference")
  func aNoteDefinedInAQuotationThatReadsAsAReference() {
    let reading = Reading(
      """
      > [^a]: https://x.fr

      a[^a]
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:2: erreur\u{A0}: cette note est définie dans une liste ou une citation [footnote-undefined]
            3 | a[^a]
              |  ^^^^
        aide\u{A0}: placez la définition à la marge de gauche, après une ligne vide

        Content/page.md:3:2: error: this note is defined in a list or a quotation [footnote-undefined]
            3 | a[^a]
              |  ^^^^
        help: put the definition at the left margin, after an empty line


        """)
  }

  @Test("a heading in a note") func aHeadingInANote() {
    let reading = Reading(
      """
      a[^b]

      [^b]: c

          ## d
      """)
    #expect(
      reading.printed == """
        Content/page.md:5:5: erreur\u{A0}: une note ne peut pas contenir de titre [heading-level]
            5 |     ## d
              |     ^^^^
        aide\u{A0}: écrivez un paragraphe

        Content/page.md:5:5: error: a note cannot hold a heading [heading-level]
            5 |     ## d
              |     ^^^^
        help: write a paragraph


        """)
  }
}
