import Testing

@Suite("Mistakes in headings are reported") struct HeadingMistakeTests {
  @Test("a first level") func aFirstLevel() {
    let reading = Reading(
      """
      # a

      ## b
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: un titre de niveau 1 est réservé au titre de la page [heading-level]
            1 | # a
              | ^^^
        aide\u{A0}: écrivez '## ' devant ce titre

        Content/page.md:1:1: error: a heading of level 1 is reserved for the title of the page [heading-level]
            1 | # a
              | ^^^
        help: write '## ' before this heading


        """)
  }

  @Test("an underlined first level") func anUnderlinedFirstLevel() {
    let reading = Reading(
      """
      a
      ===
      """)
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: un titre de niveau 1 est réservé au titre de la page [heading-level]
            1 | a
              | ^
        aide\u{A0}: écrivez '## ' devant ce titre, et retirez la ligne de '=' qui le suit

        Content/page.md:1:1: error: a heading of level 1 is reserved for the title of the page [heading-level]
            1 | a
              | ^
        help: write '## ' before this heading, and remove the line of '=' after it


        """)
  }

  @Test("a first heading that is too deep") func aFirstHeadingThatIsTooDeep() {
    let reading = Reading("### a")
    #expect(
      reading.printed == """
        Content/page.md:1:1: erreur\u{A0}: le premier titre est de niveau 3, et non de niveau 2 [heading-level]
            1 | ### a
              | ^^^^^
        aide\u{A0}: écrivez '## ' devant ce titre

        Content/page.md:1:1: error: the first heading is of level 3, not of level 2 [heading-level]
            1 | ### a
              | ^^^^^
        help: write '## ' before this heading


        """)
  }

  @Test("a level left out") func aLevelLeftOut() {
    let reading = Reading(
      """
      ## a

      #### b

      #### c
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:1: erreur\u{A0}: un titre de niveau 4 suit un titre de niveau 2 [heading-level]
            3 | #### b
              | ^^^^^^
        aide\u{A0}: écrivez '### ' devant ce titre

        Content/page.md:3:1: error: a heading of level 4 follows a heading of level 2 [heading-level]
            3 | #### b
              | ^^^^^^
        help: write '### ' before this heading


        """)
  }

  @Test("an empty heading") func anEmptyHeading() {
    let reading = Reading(
      """
      ## **

      ##
      """)
    #expect(
      reading.printed == """
        Content/page.md:3:1: erreur\u{A0}: ce titre n’a pas de texte [heading-level]
            3 | ##
              | ^^
        aide\u{A0}: écrivez le titre après '##', ou retirez la ligne

        Content/page.md:3:1: error: this heading has no text [heading-level]
            3 | ##
              | ^^
        help: write the title after '##', or remove the line


        """)
  }
}
