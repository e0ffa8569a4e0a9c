import Testing

@Suite("Unsafe links are reported where they stand") struct UnsafeLinkTests {
  @Test("javascript") func javascript() {
    let reading = Reading("[a](javascript:alert(1))")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: un lien ne peut pas commencer par 'javascript:' [unsafe-url]
            1 | [a](javascript:alert(1))
              |     ^^^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:5: error: a link cannot start with 'javascript:' [unsafe-url]
            1 | [a](javascript:alert(1))
              |     ^^^^^^^^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("javascript in capitals") func javascriptInCapitals() {
    let reading = Reading("é [a](JavaScript:x)")
    #expect(
      reading.printed == """
        Content/page.md:1:7: erreur\u{A0}: un lien ne peut pas commencer par 'javascript:' [unsafe-url]
            1 | é [a](JavaScript:x)
              |       ^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:7: error: a link cannot start with 'javascript:' [unsafe-url]
            1 | é [a](JavaScript:x)
              |       ^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("javascript behind entities") func javascriptBehindEntities() {
    let reading = Reading("[a](&#x6A;avascript&colon;x)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: un lien ne peut pas commencer par 'javascript:' [unsafe-url]
            1 | [a](&#x6A;avascript&colon;x)
              |     ^^^^^^^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:5: error: a link cannot start with 'javascript:' [unsafe-url]
            1 | [a](&#x6A;avascript&colon;x)
              |     ^^^^^^^^^^^^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("javascript behind a tab") func javascriptBehindATab() {
    let reading = Reading("[a](<java&Tab;script:x>)")
    #expect(
      reading.printed == """
        Content/page.md:1:6: erreur\u{A0}: l’adresse contient un caractère de commande [unsafe-url]
            1 | [a](<java&Tab;script:x>)
              |      ^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse entière, ou une référence comme 'action:identifiant'

        Content/page.md:1:6: error: the address holds a control character [unsafe-url]
            1 | [a](<java&Tab;script:x>)
              |      ^^^^^^^^^^^^^^^^^
        help: write a whole address, or a reference such as 'action:identifier'


        """)
  }

  @Test("data") func data() {
    let reading = Reading("[a](data:text/html,b)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: un lien ne peut pas commencer par 'data:' [unsafe-url]
            1 | [a](data:text/html,b)
              |     ^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:5: error: a link cannot start with 'data:' [unsafe-url]
            1 | [a](data:text/html,b)
              |     ^^^^^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("another site without a protocol") func anotherSiteWithoutAProtocol() {
    let reading = Reading("[a](//x.fr/b)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: l’adresse '//x.fr/b' mène à un autre site sans dire par quel protocole [unsafe-url]
            1 | [a](//x.fr/b)
              |     ^^^^^^^^
        aide\u{A0}: écrivez 'https://x.fr/b'

        Content/page.md:1:5: error: the address '//x.fr/b' leads to another site without saying by which protocol [unsafe-url]
            1 | [a](//x.fr/b)
              |     ^^^^^^^^
        help: write 'https://x.fr/b'


        """)
  }

  @Test("backslashes") func backslashes() {
    let reading = Reading("[a](\\\\\\\\x.fr)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: l’adresse '\\\\x.fr' mène à un autre site sans dire par quel protocole [unsafe-url]
            1 | [a](\\\\\\\\x.fr)
              |     ^^^^^^^^
        aide\u{A0}: écrivez 'https://x.fr'

        Content/page.md:1:5: error: the address '\\\\x.fr' leads to another site without saying by which protocol [unsafe-url]
            1 | [a](\\\\\\\\x.fr)
              |     ^^^^^^^^
        help: write 'https://x.fr'


        """)
  }

  @Test("an automatic link") func anAutomaticLink() {
    let reading = Reading("a <ftp://x.fr>")
    #expect(
      reading.printed == """
        Content/page.md:1:4: erreur\u{A0}: un lien ne peut pas commencer par 'ftp:' [unsafe-url]
            1 | a <ftp://x.fr>
              |    ^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:1:4: error: a link cannot start with 'ftp:' [unsafe-url]
            1 | a <ftp://x.fr>
              |    ^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("an unknown scheme near a known one") func anUnknownSchemeNearAKnownOne() {
    let reading = Reading("[a](acton:logement)")
    #expect(
      reading.printed == """
        Content/page.md:1:5: erreur\u{A0}: un lien ne peut pas commencer par 'acton:' [unsafe-url]
            1 | [a](acton:logement)
              |     ^^^^^^^^^^^^^^
        aide\u{A0}: vouliez-vous dire 'action:'\u{202F}?

        Content/page.md:1:5: error: a link cannot start with 'acton:' [unsafe-url]
            1 | [a](acton:logement)
              |     ^^^^^^^^^^^^^^
        help: did you mean 'action:'?


        """)
  }

  @Test("a definition") func aDefinition() {
    let reading = Reading(
      """
      [a]

      [a]: vbscript:x
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:6: erreur\u{A0}: un lien ne peut pas commencer par 'vbscript:' [unsafe-url]
            3 | [a]: vbscript:x
              |      ^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:3:6: error: a link cannot start with 'vbscript:' [unsafe-url]
            3 | [a]: vbscript:x
              |      ^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }

  @Test("a definition that nothing uses") func aDefinitionThatNothingUses() {
    let reading = Reading(
      """
      a

      [b]: file:///etc/passwd 'c'
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:6: erreur\u{A0}: un lien ne peut pas commencer par 'file:' [unsafe-url]
            3 | [b]: file:///etc/passwd 'c'
              |      ^^^^^^^^^^^^^^^^^^
        aide\u{A0}: écrivez une adresse 'https://…', ou une référence comme 'action:…' ou 'document:…'

        Content/page.md:3:6: error: a link cannot start with 'file:' [unsafe-url]
            3 | [b]: file:///etc/passwd 'c'
              |      ^^^^^^^^^^^^^^^^^^
        help: write an address 'https://…', or a reference such as 'action:…' or 'document:…'


        """)
  }
}
