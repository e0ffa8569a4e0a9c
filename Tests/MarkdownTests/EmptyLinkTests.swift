import Testing

@Suite("Links without text or destination, and images that are none, are reported")
struct EmptyLinkTests {
  @Test("nothing") func nothing() {
    let reading = Reading("[a]()")
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: ce lien ne mène nulle part [broken-link]
            1 | [a]()
              | ^^^^^
        aide\u{A0}: écrivez une adresse entière, ou une référence comme 'action:identifiant'

        Content/page.md:1:1: error: this link leads nowhere [broken-link]
            1 | [a]()
              | ^^^^^
        help: write a whole address, or a reference such as 'action:identifier'


        """)
  }

  @Test("no identifier") func noIdentifier() {
    let reading = Reading("[a](action:)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: aucun identifiant ne suit 'action:' [broken-link]
            1 | [a](action:)
              |     ^^^^^^^
        aide\u{A0}: écrivez 'action:identifiant'

        Content/page.md:1:5: error: no identifier follows 'action:' [broken-link]
            1 | [a](action:)
              |     ^^^^^^^
        help: write 'action:identifier'


        """)
  }

  @Test("no anchor") func noAnchor() {
    let reading = Reading("[a](budget:#)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: aucun nom ne suit '#' dans le lien 'budget:' [broken-link]
            1 | [a](budget:#)
              |     ^^^^^^^^
        aide\u{A0}: écrivez le nom de la partie après '#', ou retirez '#'

        Content/page.md:1:5: error: no name follows '#' in the 'budget:' link [broken-link]
            1 | [a](budget:#)
              |     ^^^^^^^^
        help: write the name of the part after '#', or remove '#'


        """)
  }

  @Test("no text") func noText() {
    let reading = Reading("[](https://x.fr) [ ](#b)")
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: ce lien n’a pas de texte [broken-link]
            1 | [](https://x.fr) [ ](#b)
              | ^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez entre crochets ce que le lecteur trouvera

        Content/page.md:1:18: erreur\u{A0}: ce lien n’a pas de texte [broken-link]
            1 | [](https://x.fr) [ ](#b)
              |                  ^^^^^^^
        aide\u{A0}: écrivez entre crochets ce que le lecteur trouvera

        Content/page.md:1:1: error: this link has no text [broken-link]
            1 | [](https://x.fr) [ ](#b)
              | ^^^^^^^^^^^^^^^^
        help: write between the brackets what the reader will find

        Content/page.md:1:18: error: this link has no text [broken-link]
            1 | [](https://x.fr) [ ](#b)
              |                  ^^^^^^^
        help: write between the brackets what the reader will find


        """)
  }

  @Test("an image of another site") func anImageOfAnotherSite() {
    let reading = Reading("![a](https://x.fr/b.png)")
    #expect(
      reading.printed == """
        Content/page.md:1:6: erreur\u{A0}: l’image 'https://x.fr/b.png' viendrait d’un autre site [unsafe-url]
            1 | ![a](https://x.fr/b.png)
              |      ^^^^^^^^^^^^^^^^^^
        aide\u{A0}: déposez le fichier parmi les documents et écrivez '![…](document:identifiant)'

        Content/page.md:1:6: error: the image 'https://x.fr/b.png' would come from another site [unsafe-url]
            1 | ![a](https://x.fr/b.png)
              |      ^^^^^^^^^^^^^^^^^^
        help: put the file among the documents and write '![…](document:identifier)'


        """)
  }

  @Test("an image of data") func anImageOfData() {
    let reading = Reading("![a](data:image/png;base64,AAAA)")
    #expect(
      reading.printed == """
        Content/page.md:1:6: erreur\u{A0}: un lien ne peut pas commencer par 'data:' [unsafe-url]
            1 | ![a](data:image/png;base64,AAAA)
              |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:6: error: a link cannot start with 'data:' [unsafe-url]
            1 | ![a](data:image/png;base64,AAAA)
              |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("an image of an action") func anImageOfAnAction() {
    let reading = Reading("![a](action:b)")
    #expect(
      reading.printed == """
        Content/page.md:1:6: erreur\u{A0}: une image ne peut montrer qu’un document [broken-link]
            1 | ![a](action:b)
              |      ^^^^^^^^
        aide\u{A0}: déposez le fichier parmi les documents et écrivez '![…](document:identifiant)'

        Content/page.md:1:6: error: an image can only show a document [broken-link]
            1 | ![a](action:b)
              |      ^^^^^^^^
        help: put the file among the documents and write '![…](document:identifier)'


        """)
  }

  @Test("an image with a link in it") func anImageWithALinkInIt() {
    let reading = Reading("![a [b](javascript:c)](document:d)")
    #expect(
      reading.printed == """
        Content/page.md:1:9: erreur\u{A0}: un lien ne peut pas commencer par 'javascript:' [unsafe-url]
            1 | ![a [b](javascript:c)](document:d)
              |         ^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:9: error: a link cannot start with 'javascript:' [unsafe-url]
            1 | ![a [b](javascript:c)](document:d)
              |         ^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("links over several lines") func linksOverSeveralLines() {
    let reading = Reading(
      """
      - `a
        b` [c
        d](foo:e)

        > x "y"
        lazy [z](bar:f "g
        h") [i](baz:j)
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:6: erreur\u{A0}: un lien ne peut pas commencer par 'foo:' [unsafe-url]
            3 |   d](foo:e)
              |      ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:6:12: erreur\u{A0}: un lien ne peut pas commencer par 'bar:' [unsafe-url]
            6 |   lazy [z](bar:f "g
              |            ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:7:11: erreur\u{A0}: un lien ne peut pas commencer par 'baz:' [unsafe-url]
            7 |   h") [i](baz:j)
              |           ^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:3:6: error: a link cannot start with 'foo:' [unsafe-url]
            3 |   d](foo:e)
              |      ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'

        Content/page.md:6:12: error: a link cannot start with 'bar:' [unsafe-url]
            6 |   lazy [z](bar:f "g
              |            ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'

        Content/page.md:7:11: error: a link cannot start with 'baz:' [unsafe-url]
            7 |   h") [i](baz:j)
              |           ^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }
}
